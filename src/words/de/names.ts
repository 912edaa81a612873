import { counted } from './grammar.ts';

/** Names in a line. */
export const nameWords = {
  last: (name: string) => `und ${name}`,
  lastInLine: (before: number) => (before === 1 ? ', und ' : ' und '),
  andOthers: (name: string) => `${name} u. a.`,
  others: (count: number) => `und ${counted(count, { one: 'weitere', other: 'weitere' })}`,
};
