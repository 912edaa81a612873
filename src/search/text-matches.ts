import { askedPairs, askedPlain } from '../core/finding/asked-words.ts';
import { foldWord } from '../core/finding/fold-words.ts';
import type { TextMatches } from '../core/finding/score-words.ts';
import { asPagesSpell } from './heard.ts';
import type { Search } from './open-search.ts';

/** How well the texts of all entries hold the words by which names are looked up, singly and in pairs. */
export async function textMatches(
  words: string,
  { engine, named, texts }: Pick<Search, 'engine' | 'named' | 'texts'>,
): Promise<TextMatches> {
  const spelled = (word: string) => asPagesSpell(word, named.index, texts);
  const told = await Promise.all([
    ...askedPlain(named.index, words).map(
      async (word) => [foldWord(word), await engine.holding(await spelled(word))] as const,
    ),
    ...askedPairs(named.index, words).map(async (pair) => {
      const phrase = (await Promise.all(pair.map(spelled))).join(' ');
      return [pair.map(foldWord).join(' '), await engine.holding(`"${phrase}"`)] as const;
    }),
  ]);
  return new Map(told);
}
