/** The buttons that put works on the reader’s list. */
export const listButtonWords = {
  add: 'Add to my list',
  added: 'On my list',
  notLoaded: ' Not added: the page could not load what the button does. Try again.',
};
