/** The imprint of a card. */
export const imprintWords = {
  chapter: (number: string) => `Kapitel ${number}`,
  editedBy: (names: string) => `hrsg. von ${names}`,
  in: 'In: ',
  issue: (number: string) => `Heft ${number}`,
  volume: (number: string) => `Band ${number}`,
  pages: (pages: string) => `S. ${pages}`,
  edition: (number: string) => `${number}. Auflage`,
};
