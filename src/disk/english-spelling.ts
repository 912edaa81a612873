import { Buffer } from 'node:buffer';
import nspell from 'nspell';
import type { Spelling } from '../core/importing/titles/spelling.ts';

let spelling: Promise<Spelling> | undefined;

/**
 * The words of American and British English, from dictionaries for spelling. Each takes half a second
 * to be read, so it is read once, for the first word that is looked up in it.
 */
export function readEnglishSpelling(): Promise<Spelling> {
  spelling ??= makeSpelling();
  return spelling;
}

async function makeSpelling(): Promise<Spelling> {
  const dictionaries = await Promise.all([import('dictionary-en'), import('dictionary-en-gb')]);
  const spellers = dictionaries.map(({ default: { aff, dic } }) => {
    let speller: ReturnType<typeof nspell> | undefined;
    return (word: string) => {
      speller ??= nspell({ aff: Buffer.from(aff), dic: Buffer.from(dic) });
      return speller.correct(word);
    };
  });
  return { isWord: (word) => spellers.some((isCorrect) => isCorrect(word)) };
}
