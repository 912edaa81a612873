/** The link to the reader’s list in the head of every page; the number stands last. */
export const listLinkWords = {
  name: 'Meine Liste',
  count: 'Meine Liste, Werke darauf: ',
};
