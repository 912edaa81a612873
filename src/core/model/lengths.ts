/** The arguments of a schema’s `refine` that keep a text short. */
type Limit = [isShort: (value: string) => boolean, said: { readonly error: string }];

const upTo = (most: number): Limit => [
  (value) => value.length <= most,
  {
    error: `has more than ${most.toLocaleString('en-US')} characters; was something pasted by mistake?`,
  },
];

/** The longest field that stands in references. */
export const LONGEST_LINE = 2000;
/** The longest abstract. */
export const LONGEST_PAGE = 20_000;

/**
 * What stands in references, a title, a name, a number: the longest there is has some hundred
 * characters, and citing one takes more time than its length.
 */
export const ONE_LINE = upTo(LONGEST_LINE);
/** An abstract, or a note as long. */
export const ONE_PAGE = upTo(LONGEST_PAGE);
