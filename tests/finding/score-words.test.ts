import { expect, test } from 'vitest';
import { askedWords } from '../../src/core/finding/asked-words.ts';
import { openNamesIndex } from '../../src/core/finding/names-index.ts';
import { scoreWords } from '../../src/core/finding/score-words.ts';

const titles = ['Winter ferries', 'Ferries in a long winter', 'Winter harbours', 'A survey'];
const index = openNamesIndex(titles.map((title, at) => ({ kind: 'works', id: `w${at}`, title })));

test('a name in which the words follow each other tells more than one that holds them apart', () => {
  const scores = scoreWords(index, askedWords(index, 'winter ferries'));
  const [following = 0, apart = 0, one = 0] = [0, 1, 2].map((at) => scores.get(at));
  expect(following).toBeCloseTo(1);
  expect(apart).toBeLessThan(following);
  expect(one).toBeLessThan(apart);
  expect(scores.has(3)).toBe(false);
});

test('a year that is one or two off tells something, and the right one more', () => {
  const years = [2010, 2011, 2012, 2013];
  const dated = openNamesIndex(
    years.map((year, at) => ({ kind: 'works', id: `w${at}`, title: 'Ferries', year })),
  );
  const scores = scoreWords(dated, askedWords(dated, 'ferries 2010'));
  const [right = 0, one = 0, two = 0, three = 0] = years.map((_, at) => scores.get(at));
  expect(right).toBeGreaterThan(one);
  expect(one).toBeGreaterThan(two);
  expect(two).toBeGreaterThan(three);
});

test('what is told of the texts of pairs counts, and no score is above 1', () => {
  const asked = askedWords(index, 'harbour survey');
  const told = new Map([
    [
      'harbour',
      new Map([
        [0, 1],
        [1, 1],
      ]),
    ],
    [
      'survey',
      new Map([
        [0, 1],
        [1, 1],
      ]),
    ],
  ]);
  const singly = scoreWords(index, asked, told);
  expect(singly.get(0)).toBe(singly.get(1));
  const pair = asked.pairs.map((words) => words.join(' '))[0] ?? '';
  const scores = scoreWords(index, asked, new Map([...told, [pair, new Map([[0, 1]])]]));
  expect(scores.get(0)).toBeGreaterThan(scores.get(1) ?? 1);
  for (const score of scores.values()) expect(score).toBeLessThanOrEqual(1);
});
