/** What opens beside a link: the card of an entry, a claim or a paragraph, from the page it leads to. */
export const previewWords = {
  name: (heading: string) => `Vorschau: ${heading}`,
  openCard: 'Karte öffnen',
  openClaim: 'Behauptung öffnen',
  openPassage: 'Stelle öffnen',
  copyIn: (style: string) => `Nachweis kopieren (${style})`,
};
