import { foldWord } from '../core/finding/fold-words.ts';
import { askedPlain, type TextMatches } from '../core/finding/score-words.ts';
import { asPagesSpell } from './heard.ts';
import type { Search } from './open-search.ts';

/** How well the texts of all entries hold the words by which names are looked up. */
export async function textMatches(
  words: string,
  { engine, named, texts }: Pick<Search, 'engine' | 'named' | 'texts'>,
): Promise<TextMatches> {
  const told = await Promise.all(
    askedPlain(named.index, words).map(async (word) => {
      const spelled = await asPagesSpell(word, named.index, texts);
      return [foldWord(word), await engine.holding(spelled)] as const;
    }),
  );
  return new Map(told);
}
