/** The buttons that put works on the reader’s list. */
export const listButtonWords = {
  add: 'Add to my list',
  added: 'On my list',
  notLoaded: ' Not added, because part of the page did not load. Try again.',
};
