import type { Entry } from '../body/entry.ts';
import type { Place } from '../text/problem.ts';
import { remember } from '../text/remember.ts';
import { defineRule } from './rule.ts';

/*
 * Only what can deceive: Cyrillic, and the Greek letters that look like Latin ones (Unicode
 * Technical Standard 39, 4). “Δx” and “5 μm” are honest; so is a word of another script beside a
 * Latin one.
 */
const LOOKALIKE = '\\p{Script=Cyrillic}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορτυχγ';
/** Most texts hold none of either script, and are not looked at further. */
const GREEK_OR_CYRILLIC = /[\u0370-\u052f\u1c80-\u1c8f\u1d2b\u1d78\u2de0-\u2dff\ua640-\ua69f]/;
const MIXED = new RegExp(
  `\\p{Script=Latin}\\p{M}*[${LOOKALIKE}]|[${LOOKALIKE}]\\p{M}*\\p{Script=Latin}`,
  'u',
);

/** A word is written in one script: a Cyrillic о in a Latin name is found by no search. */
export const mixedScript = defineRule(
  {
    name: 'mixed-script',
    severity: 'warning',
    silenceable: true,
    why: 'A word mixes two scripts. A Cyrillic or Greek letter among Latin letters looks the same, but no search finds the word.',
    examples: {
      in: 'body',
      wrong: 'The p\u043ewer of talk.',
      right: 'The power of talk.',
    },
    mend: 'Type the word again, all in one script.',
  },
  ({ entries, placeOf }, report) => {
    for (const entry of entries.values()) {
      if (!holdsEither(entry)) continue;
      for (const { text, place } of textsOf(entry, (path) => placeOf(entry, path))) {
        const match = MIXED.exec(text);
        if (!match) continue;
        const word = wordAt(text, match.index);
        const foreign = /[^\p{Script=Latin}\p{M}]/u.exec(match[0])?.[0] ?? '';
        report(
          place(),
          `“${word}” mixes scripts: ${nameOf(foreign)} is ${scriptOf(foreign)}.`,
          'Type the word again, all in one script.',
        );
      }
    }
  },
);

/** A quick look at all texts of an entry, before any place is asked for. */
const holdsEither = remember((entry: Entry): boolean => {
  const inValue = (value: unknown): boolean => {
    if (typeof value === 'string') return GREEK_OR_CYRILLIC.test(value);
    return typeof value === 'object' && value !== null && Object.values(value).some(inValue);
  };
  if (inValue(entry.data)) return true;
  return entry.fragments.some(({ blocks }) =>
    blocks.some(
      (block) =>
        GREEK_OR_CYRILLIC.test(block.html) ||
        (block.type === 'text' && block.notes.some(({ html }) => GREEK_OR_CYRILLIC.test(html))),
    ),
  );
});

interface PlacedText {
  readonly text: string;
  readonly place: () => Place;
}

function* textsOf(
  entry: Entry,
  placeOf: (path: readonly PropertyKey[]) => Place,
): Generator<PlacedText> {
  yield* fieldTexts(entry.data, [], placeOf);
  for (const { name, blocks } of entry.fragments) {
    if (name !== 'body') continue;
    for (const block of blocks) {
      if (block.type === 'heading') continue;
      for (const { html, place } of [block, ...block.notes]) {
        yield { text: html, place: () => place };
      }
    }
  }
}

function* fieldTexts(
  value: unknown,
  path: readonly PropertyKey[],
  placeOf: (path: readonly PropertyKey[]) => Place,
): Generator<PlacedText> {
  if (typeof value === 'string') yield { text: value, place: () => placeOf(path) };
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      yield* fieldTexts(inner, [...path, Array.isArray(value) ? Number(key) : key], placeOf);
    }
  }
}

function wordAt(text: string, index: number): string {
  const before = /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(Math.max(0, index - 40), index))?.[0] ?? '';
  const after = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(index, index + 40))?.[0] ?? '';
  return before + after;
}

function nameOf(letter: string): string {
  return `${letter} (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
}

function scriptOf(letter: string): string {
  return /\p{Script=Greek}/u.test(letter) ? 'Greek' : 'Cyrillic';
}
