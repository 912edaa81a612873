/** What is said in the files of a list. */
export const listFileWords = {
  description: (title: string, style: string) => `${title}, as references: ${style}.`,
  /** Where a list comes from, as HTML: “From Tracings, https://…, 24 November 2026.” */
  from: (titleHtml: string, addressHtml: string, date: string) =>
    `From <i>${titleHtml}</i>, ${addressHtml}${date === '' ? '' : `, ${date}`}.`,
};

/** The page at an address that an entry had before. */
export const redirectWords = { heading: 'This card has a new address' };
