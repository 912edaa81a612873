import { Buffer } from 'node:buffer';
import nspell from 'nspell';
import type { Spelling } from '../core/importing/titles/spelling.ts';

/**
 * The words of American and British English, from dictionaries for spelling. They take a second to
 * be read, so that whoever needs none asks for none.
 */
export async function readEnglishSpelling(): Promise<Spelling> {
  const dictionaries = await Promise.all([import('dictionary-en'), import('dictionary-en-gb')]);
  const spellers = dictionaries.map(({ default: { aff, dic } }) =>
    nspell({ aff: Buffer.from(aff), dic: Buffer.from(dic) }),
  );
  return { isWord: (word) => spellers.some((speller) => speller.correct(word)) };
}
