const ordinals: Readonly<Record<string, string>> = {
  '1': 'First',
  '2': 'Second',
  '3': 'Third',
  '4': 'Fourth',
  '5': 'Fifth',
};

/** The imprint of a card. */
export const imprintWords = {
  chapter: (number: string) => `chapter ${number}`,
  editedBy: (names: string) => `edited by ${names}`,
  in: 'In ',
  issue: (number: string) => `issue ${number}`,
  volume: (number: string) => `volume ${number}`,
  pages: (pages: string) => `pp. ${pages}`,
  edition: (number: string) => `${ordinals[number] ?? `${number}th`} edition`,
};
