/** Where the index of names stands, below the base. */
export const NAMES_FILE = 'search/names.json';

/** Where the numbers of a library stand that is too large to have them among the names. */
export const NUMBERS_FILE = 'search/numbers.json';
