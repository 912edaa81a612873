import { expect, test } from 'vitest';
import { fewerWords, nearest, shorter } from '../../src/search/nearest.ts';
import { fakeEngine } from './fake-engine.ts';

const engine = fakeEngine([
  { title: 'Sohng', text: 'Sun Sil Lee, at Seattle', filters: { person: ['Sohng, Sung Sil Lee'] } },
  { title: 'Christens', text: 'of power', filters: { person: ['Christens, Brian D.'] } },
  { title: 'Power', text: 'and empowerment of Sun', filters: { concept: ['Power'] } },
]);
const near = (words: string) => nearest(words, { engine });

test('as few words are left out as can be, and of those what fewest entries hold', async () => {
  expect(await fewerWords('Sun Sil Sohng interview', engine)).toEqual({
    words: 'Sun Sil Sohng',
    leftOut: ['interview'],
  });
  expect(await fewerWords('power Seattle', engine)).toEqual({
    words: 'Seattle',
    leftOut: ['power'],
  });
});

test('nothing is left out where all is held, none is, or a phrase is asked for', async () => {
  expect(await fewerWords('Sun Sil', engine)).toBeUndefined();
  expect(await fewerWords('xylophone', engine)).toBeUndefined();
  expect(await fewerWords('xylophone zither', engine)).toBeUndefined();
  expect(await fewerWords('"Seattle Sun" power', engine)).toBeUndefined();
});

test('a phrase is looked for without its marks', async () => {
  expect(await near('"Seattle Sun"')).toMatchObject({ words: 'Seattle Sun', total: 1 });
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
