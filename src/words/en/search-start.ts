/** What the search says where its index cannot be loaded; the indexes stand below it. */
export const searchStartWords = {
  unavailable: 'The search index could not be loaded. The indexes below lead to every entry.',
};
