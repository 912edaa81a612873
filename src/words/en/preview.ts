/** What opens beside a link: the card of an entry, a claim or a paragraph, from the page it leads to. */
export const previewWords = {
  name: (heading: string) => `Preview: ${heading}`,
  openCard: 'Open card',
  openClaim: 'Open claim',
  openPassage: 'Open passage',
  copyIn: (style: string) => `Copy reference in ${style}`,
};
