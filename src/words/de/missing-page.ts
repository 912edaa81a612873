/** What script adds to the page for addresses that lead nowhere. */
export const missingPageWords = {
  before: 'Die Bibliothek hat keinen Eintrag namens ',
  nearest: ' Vielleicht gemeint: ',
  or: '; oder ',
};
