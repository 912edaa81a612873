/** What script adds to the page for addresses that lead nowhere. */
export const missingPageWords = {
  before: 'There is none named ',
  nearest: ' The nearest: ',
};
