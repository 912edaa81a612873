import type { Entry } from '../body/entry.ts';
import { LineIndex } from '../text/lines.ts';
import type { Place } from '../text/problem.ts';
import { placedWords, RUN_LENGTH, runsOf } from '../text/word-runs.ts';
import type { ProtectedTexts } from './protected-texts.ts';
import { defineRule } from './rule.ts';

/**
 * No text of the library has as many words in a row with a protected one. Titles, marked quotations
 * and citations that are kept letter by letter are somebody else’s words and are passed over.
 */
export const copiedWords = defineRule(
  {
    name: 'copied-words',
    severity: 'error',
    silenceable: false,
    needs: 'protectedTexts',
    why: 'Eight words in a row are the same as in a text that the library must not copy. `content/protected-texts.json` lists these texts; it holds hashes of their words and never the words. If the file exists, the check also compares the pages of `src/`, the settings, README.md, CONTRIBUTING.md and CHANGELOG.md; without it, nothing is compared. Titles, marked quotations, the `quote` of a claim and citations under `as-cited` are exempt.',
    mend: 'Say it in your own words, or quote it in `<Quote>` and say where it comes from. `npm run protect -- FILE` adds a text.',
  },
  ({ entries, texts, protectedTexts, sourceOf }, report) => {
    if (protectedTexts === undefined) return;
    let kept: string[] | undefined;
    const hold = (text: string, placeAt: (offset: number) => Place): void => {
      const found = copiedIn(text, protectedTexts.whose, () => {
        kept ??= [...entries.values()].flatMap(wordsOfOthers);
        return kept;
      });
      for (const { offset, words, whose } of found) {
        report(
          placeAt(offset),
          `“${words}” is copied from “${whose}”: ${RUN_LENGTH} words in a row are the same.`,
          'Say it in your own words, or quote it in <Quote> and say where it comes from.',
        );
      }
    };
    for (const { path } of texts) {
      const source = sourceOf?.(path);
      if (source) hold(source.text, (offset) => source.lines.place(path, offset));
    }
    for (const { path, text } of protectedTexts.documents) {
      const lines = new LineIndex(text);
      hold(text, (offset) => lines.place(path, offset));
    }
  },
);

/** Titles, the words that a claim quotes, and citations that are kept letter by letter. */
function wordsOfOthers({ data }: Entry): string[] {
  const words = 'title' in data ? [data.title] : [];
  if ('quote' in data && data.quote !== undefined) words.push(data.quote);
  if ('as-cited' in data) words.push(...data['as-cited'].map(({ text }) => text));
  return words;
}

interface Copied {
  readonly offset: number;
  readonly words: string;
  readonly whose: string;
}

/** The first run of each stretch that is copied. */
function copiedIn(
  text: string,
  whose: ProtectedTexts['whose'],
  wordsOfOthers: () => readonly string[],
): Copied[] {
  const words = placedWords(text);
  const runs = [...runsOf(words)].flatMap(({ run, at }) => {
    const name = whose(run);
    return name === undefined ? [] : [{ run, at, name }];
  });
  if (runs.length === 0) return [];
  const passedOver = new Set<number>();
  for (const { 0: quotation, index } of text.matchAll(/<Quote\b[\s\S]*?<\/Quote>/g)) {
    for (const [at, { offset }] of words.entries()) {
      if (offset >= index && offset < index + quotation.length) passedOver.add(at);
    }
  }
  const line = ` ${words.map(({ word }) => word).join(' ')} `;
  for (const other of wordsOfOthers()) {
    const sought = placedWords(other).map(({ word }) => word);
    if (sought.length === 0) continue;
    const phrase = ` ${sought.join(' ')} `;
    for (let from = line.indexOf(phrase); from !== -1; from = line.indexOf(phrase, from + 1)) {
      const first = line.slice(0, from + 1).split(' ').length - 2;
      for (let at = first; at < first + sought.length; at++) passedOver.add(at);
    }
  }
  let end = -1;
  return runs.flatMap(({ run, at, name }) => {
    for (let word = at; word < at + RUN_LENGTH; word++) if (passedOver.has(word)) return [];
    const continues = at < end;
    end = at + RUN_LENGTH;
    return continues ? [] : [{ offset: words[at]?.offset ?? 0, words: run, whose: name }];
  });
}
