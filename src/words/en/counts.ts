import { counted, inWords } from '../../core/text/words.ts';
import { countedWorks } from './grammar.ts';

/** Things with how many there are of them. */
export const countWords = {
  works: countedWorks,
  /** The word alone, where the number stands apart. */
  workOrWorks: (count: number): string => (count === 1 ? 'work' : 'works'),
  names: (count: number) => counted(count, 'name', 'names'),
  facts: (count: number) => counted(count, 'fact', 'facts'),
  claims: (count: number) => counted(count, 'claim', 'claims'),
  moreClaims: (count: number) => counted(count, 'more claim', 'more claims'),
  places: (count: number) => counted(count, 'place', 'places'),
  morePlaces: (count: number) => counted(count, 'more place', 'more places'),
  more: (count: number) => `${count} more`,
  positions: (count: number) => counted(count, 'position', 'positions'),
  steps: (count: number) => counted(count, 'step', 'steps'),
  minutes: (count: number) => counted(count, 'minute', 'minutes'),
  rows: (count: number) => counted(count, 'row', 'rows'),
  corrections: (count: number) => counted(count, 'correction', 'corrections'),
  citations: (count: number) => counted(count, 'citation', 'citations'),
  wrongForms: (count: number) => counted(count, 'wrong form', 'wrong forms'),
  studies: (count: number) => counted(count, 'study', 'studies'),
  named: (count: number) => `${count} named`,
  upTo: (count: number) => `1 to ${count}`,
  /** “twenty concepts”, “one concept”. */
  conceptsInWords: (count: number) => `${inWords(count)} ${count === 1 ? 'concept' : 'concepts'}`,
};
