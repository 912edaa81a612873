/** The buttons that put works on the reader’s list. */
export const listButtonWords = {
  /** The words of a button and its work, for those who hear it apart from the work. */
  of: (button: string, work: string) => `${button}: ${work}`,
  add: 'Add to my list',
  added: 'On my list',
  notLoaded: ' Not added, because part of the page did not load. Try again.',
};
