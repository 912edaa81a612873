/** What script adds to the page for addresses that lead nowhere. */
export const missingPageWords = {
  before: 'The library has no entry named ',
  nearest: ' Did you mean: ',
  or: '; or ',
};
