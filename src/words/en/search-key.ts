/** The switch of the key that opens the search. */
export const searchKeyWords = {
  notKept: 'This browser keeps no settings: the choice holds for this page only.',
};
