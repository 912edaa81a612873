/** The buttons that put works on the reader’s list. */
export const listButtonWords = {
  /** After the words of the button, for those who hear it apart from its work. */
  of: (work: string) => `: ${work}`,
  add: 'Add to my list',
  added: 'On my list',
  notLoaded: ' Not added, because part of the page did not load. Try again.',
};
