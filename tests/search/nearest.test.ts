import { expect, test } from 'vitest';
import { nearest, nearWord, shorter } from '../../src/search/nearest.ts';
import { fakeEngine } from './fake-engine.ts';

const engine = fakeEngine([
  { title: 'Sohng', text: 'Sun Sil Lee, at Seattle', filters: { person: ['Sohng, Sung Sil Lee'] } },
  { title: 'Christens', text: 'of power', filters: { person: ['Christens, Brian D.'] } },
  { title: 'Power', text: 'and empowerment of Sun', filters: { concept: ['Power'] } },
]);
const near = (words: string) => nearest(words, { engine, all: engine.all });

test('as few words are left out as can be, and of those what fewest entries hold', async () => {
  expect(await near('Sun Sil Sohng interview')).toMatchObject({
    words: 'Sun Sil Sohng',
    by: 'leaving-out',
    leftOut: ['interview'],
    total: 1,
  });
  expect(await near('power Seattle')).toMatchObject({ words: 'Seattle', total: 1 });
});

test('a word is spelled as a name of the library is', async () => {
  expect(await near('Cristens')).toMatchObject({ words: 'Christens', by: 'spelling', total: 1 });
  expect(await near('christans power')).toMatchObject({ words: 'Christens power' });
});

test('a phrase is looked for without its marks', async () => {
  expect(await near('"Seattle Sun"')).toMatchObject({ words: 'Seattle Sun', by: 'unquoting' });
});

test('nothing near is nothing', async () => {
  expect(await near('xylophone')).toBeUndefined();
  expect(await near('""')).toBeUndefined();
});

test.each([
  ['sohn', 'sohng'],
  ['Shong', undefined],
  ['christians', 'christens'],
  ['chris', undefined],
  ['abc', undefined],
])('the nearest word to %s is %s', (word, expected) => {
  expect(nearWord(word, ['addams', 'sohng', 'christens', 'abd'])).toBe(expected);
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
