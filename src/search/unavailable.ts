/** What is told where the search cannot be loaded; the indexes stand below it. */
export const UNAVAILABLE =
  'The search index could not be loaded. The indexes below lead to every entry.';
