import { counted } from '../../core/text/words.ts';

/** Names in a line. */
export const nameWords = {
  /** Before the last of several: “Brian D. Christens, and Paul W. Speer”. */
  last: (name: string) => `and ${name}`,
  /** The same in a line whose first name is inverted; so many stand before it. */
  lastInLine: (_before: number) => ', and ',
  /** “Han and others”. */
  andOthers: (name: string) => `${name} and others`,
  /** Behind the first of many. */
  others: (count: number) => `and ${counted(count, 'other', 'others')}`,
};
