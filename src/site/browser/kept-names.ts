/**
 * All that the site keeps in a reader’s browser, by the names it has there. The page on privacy lists
 * it, and its button clears it: the compiler lets nothing be kept under another name.
 */
export const KEPT_NAMES = [
  'theme',
  'citation-style',
  'my-list',
  'search-key',
  'contribute-work',
] as const;

export type KeptName = (typeof KEPT_NAMES)[number];

/** The cache of pages as they were formatted in another style. */
export const STYLED_PAGES = 'pages-in-style';
