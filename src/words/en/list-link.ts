/** The link to the reader’s list in the head of every page; the number stands last. */
export const listLinkWords = {
  /** For the eye. */
  name: 'My list',
  /** For the ear. */
  count: 'My list, works on it: ',
};
