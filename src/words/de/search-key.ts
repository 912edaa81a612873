/** The switch of the key that opens the search. */
export const searchKeyWords = {
  notKept: 'Dieser Browser speichert keine Einstellungen: Die Wahl gilt nur für diese Seite.',
};
