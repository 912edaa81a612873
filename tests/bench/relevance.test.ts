import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isExpected, placeOf, readQuestions, successOf } from '../../bench/relevance/queries.ts';

test('an answer is told by its key, or by its kind and a part of its id', () => {
  const expected = ['wood2002faith', 'people~addams'];
  expect(isExpected('/works/wood2002faith/', { expected })).toBe(true);
  expect(isExpected('people/jane-addams', { expected })).toBe(true);
  expect(isExpected('/concepts/addams/', { expected })).toBe(false);
  expect(isExpected('/works/wood2002faithful/', { expected })).toBe(false);
  const question = { query: '', sort: '', expected };
  expect(placeOf(['/works/a/', '/works/wood2002faith/'], question)).toBe(2);
  expect(placeOf(['/works/a/'], question)).toBeUndefined();
});

test('success is told in shares', () => {
  expect(successOf([1, 2, 4, undefined])).toEqual({
    count: 4,
    first: 0.25,
    firstThree: 0.5,
    meanReciprocalRank: (1 + 1 / 2 + 1 / 4) / 4,
  });
  expect(successOf([])).toMatchObject({ count: 0, first: 0 });
});

test('every search of the tables has what it expects', () => {
  const tables = readdirSync('bench/relevance').filter((name) => name.endsWith('.tsv'));
  const questions = tables.flatMap((name) => readQuestions(`bench/relevance/${name}`));
  expect(questions.length).toBeGreaterThanOrEqual(120);
  for (const { query, sort, expected } of questions) {
    expect([query, sort, ...expected].every((part) => part !== '')).toBe(true);
  }
  expect(new Set(questions.map(({ query }) => query)).size).toBe(questions.length);
});
