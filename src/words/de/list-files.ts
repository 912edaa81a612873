/** What is said in the files of a list. */
export const listFileWords = {
  description: (title: string, style: string) => `${title}, als Nachweise: ${style}.`,
  from: (titleHtml: string, addressHtml: string, date: string) =>
    `Aus: <i>${titleHtml}</i>, ${addressHtml}${date === '' ? '' : `, ${date}`}.`,
};

/** The page at an address that an entry had before. */
export const redirectWords = { heading: 'Diese Karte hat eine neue Adresse' };
