import { remember } from '../../text/remember.ts';
import { wordsIn } from '../../text/words-in.ts';

/*
 * Which of “up”, “out”, “on” … belong to the verb before them. A particle of a verb is an adverb,
 * and takes a capital in a title where the preposition of the same letters takes none: “Get Out the
 * Vote”, but “A Walk in the Park”.
 */

/** Verbs in the form of a dictionary, with spaces between. */
export interface VerbWords {
  /** Those that are often followed by “up”, “out”, “off” or “down”. */
  readonly any: string;
  /** Those with which another particle is an adverb, by the particle. */
  readonly of: Readonly<Record<string, string>>;
  /** With these a way is gone: “Walking down the Street”, where “down” is a preposition. */
  readonly motion: string;
  /** Forms that no rule gives, behind their verb: `break:broke:broken`. */
  readonly irregular: string;
}

/** Words that begin what a preposition leads to. */
const DETERMINERS = new Set(
  'a an the this that these those my your his her its our their'.split(' '),
);

/** Prepositions before which a particle stands for itself: “Growing Up in Chicago”. */
const PREPOSITIONS = new Set(
  'about across after against alongside among around as at before behind beyond by during for from in inside into near on through toward towards under until with within without'.split(
    ' ',
  ),
);

const AFTER_ANY_VERB: ReadonlySet<string> = new Set(['up', 'out', 'off', 'down']);

/**
 * Whether a word of a title that looks like a preposition is the particle of a verb; all words in
 * small letters, `next` empty where a mark of punctuation or the end follows.
 */
export function isAdverbOfVerb(
  word: string,
  previous: string,
  next: string,
  words: VerbWords,
): boolean {
  const { any, of, motion } = formsOf(words);
  const verbs = AFTER_ANY_VERB.has(word) ? any : of.get(word);
  if (verbs === undefined) return false;
  if (verbs.has(previous)) {
    const isWay = word !== 'out' && DETERMINERS.has(next) && motion.has(previous);
    return !isWay;
  }
  return (AFTER_ANY_VERB.has(word) || word === 'over') && PREPOSITIONS.has(next);
}

/** The verbs in all their forms. */
const formsOf = remember(({ any, of, motion, irregular }: VerbWords) => {
  const others = new Map(
    wordsIn(irregular).map((group) => {
      const [verb = '', ...forms] = group.split(':');
      return [verb, forms];
    }),
  );
  const inAllForms = (verbs: string): ReadonlySet<string> =>
    new Set(wordsIn(verbs).flatMap((verb) => [...regularForms(verb), ...(others.get(verb) ?? [])]));
  return {
    any: inAllForms(any),
    of: new Map(Object.entries(of).map(([particle, verbs]) => [particle, inAllForms(verbs)])),
    motion: inAllForms(motion),
  };
});

function regularForms(verb: string): string[] {
  const stem = verb.replace(/e$/, '');
  const doubled = /[^aeiou][aeiou][bdglmnprt]$/.test(verb) ? verb + verb.slice(-1) : stem;
  const third = /(?:s|x|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const ofY = /[^aeiou]y$/.test(verb) ? [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`] : [];
  return [verb, third, `${stem}ing`, `${doubled}ing`, `${doubled}ed`, `${stem}ed`, ...ofY];
}
