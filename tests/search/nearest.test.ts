import { expect, test } from 'vitest';
import { entryEngine } from '../../src/search/entry-engine.ts';
import { fewerWords, nearest, shorter } from '../../src/search/nearest.ts';
import { strict } from '../../src/search/strict.ts';
import { entryOf, fakeEngine } from './fake-engine.ts';

const MADE_UP = [
  { title: 'Sohng', text: 'Sun Sil Lee, at Seattle', filters: { person: ['Sohng, Sung Sil Lee'] } },
  { title: 'Christens', text: 'of power', filters: { person: ['Christens, Brian D.'] } },
  { title: 'Power', text: 'and empowerment of Sun', filters: { concept: ['Power'] } },
];
const texts = strict(fakeEngine(MADE_UP));
const near = (words: string) =>
  nearest(words, { engine: entryEngine(texts, MADE_UP.map(entryOf)) });
const fewer = (words: string) => fewerWords(words.split(' '), texts);

test('as few words are left out as can be, and of those what fewest entries hold', async () => {
  expect(await fewer('Sun Sil Sohng interview')).toEqual({
    words: ['Sun', 'Sil', 'Sohng'],
    leftOut: ['interview'],
  });
  expect(await fewer('power Seattle')).toEqual({
    words: ['Seattle'],
    leftOut: ['power'],
  });
});

test('nothing is left out where all is held, or none is', async () => {
  expect(await fewer('Sun Sil')).toBeUndefined();
  expect(await fewer('xylophone')).toBeUndefined();
  expect(await fewer('xylophone zither')).toBeUndefined();
});

test('a phrase is looked for without its marks', async () => {
  expect(await near('"Seattle Sun"')).toMatchObject({ words: 'Seattle Sun', total: 1 });
  expect(await near('"Seattle Sun" author:x')).toBeUndefined();
});

test('nothing near is nothing', async () => {
  expect(await near('xylophone')).toBeUndefined();
  expect(await near('""')).toBeUndefined();
});

test('shorter choices keep the order of the words', () => {
  expect(shorter(['a', 'b', 'c'])).toEqual([
    [
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ],
    [['a'], ['b'], ['c']],
  ]);
  expect(shorter(['a'])).toEqual([]);
  expect(shorter([])).toEqual([]);
});
