import { expect, test } from 'vitest';
import { type FacetCounts, optionsOf } from '../../src/search/counts.ts';
import type { Facet } from '../../src/search/facets.ts';

const same = (counts: Record<string, number>): FacetCounts => ({
  chosen: counts,
  without: counts,
  added: counts,
});
const show = (
  facet: Facet,
  known: string[],
  chosen: string[],
  counts: FacetCounts,
  order?: string[],
) =>
  optionsOf(facet, known, chosen, counts, order ? { [facet]: order } : {}).options.map(
    ({ value, isChosen, adds, count, isOffered }) =>
      `${isChosen ? '×' : adds ? '+' : ''}${count} ${value}${isOffered ? '' : ' (text)'}`,
  );

test('values stand by count, then by name; without a result they are text', () => {
  const counts = same({ Power: 2, Empowerment: 2, Talk: 5 });
  expect(show('concept', ['Power', 'Empowerment', 'Talk', 'Narrative'], [], counts)).toEqual([
    '5 Talk',
    '2 Empowerment',
    '2 Power',
    '0 Narrative (text)',
  ]);
});

test('a fixed order holds, whatever the counts; what it lacks follows', () => {
  const order = ['Full text', 'Part', 'Abstract'];
  const counts = same({ Abstract: 9, Part: 1, Other: 3 });
  expect(show('basis', ['Abstract', 'Part', 'Full text', 'Other'], [], counts, order)).toEqual([
    '0 Full text (text)',
    '1 Part',
    '9 Abstract',
    '3 Other',
  ]);
});

test('years stand from the newest, what is no year at the end', () => {
  const counts = same({ '1890s': 1, '2010s': 2, '2000s': 3, 'no date': 4 });
  expect(show('year', ['1890s', 'no date', '2010s', '2000s'], [], counts)).toEqual([
    '2 2010s',
    '3 2000s',
    '1 1890s',
    '4 no date',
  ]);
});

test('beside a chosen value the others tell what they would add', () => {
  const counts = {
    chosen: { Christens: 7, Speer: 4 },
    without: { Christens: 7, Speer: 5, Alinsky: 3 },
    added: { Speer: 1, Alinsky: 3 },
  };
  expect(show('person', ['Alinsky', 'Speer', 'Christens', 'Sohng'], ['Christens'], counts)).toEqual(
    ['×7 Christens', '+1 Speer', '+3 Alinsky', '+0 Sohng (text)'],
  );
});

test('one that would add nothing can still be chosen, since it has results of its own', () => {
  const counts = { chosen: { A: 3, B: 2 }, without: { A: 3, B: 2 }, added: {} };
  expect(show('person', ['A', 'B'], ['A'], counts)).toEqual(['×3 A', '+0 B']);
});

test('a chosen value that the index knows not is there to be taken off', () => {
  expect(show('person', ['A'], ['Nobody'], same({ A: 1 }))).toEqual(['×0 Nobody', '+1 A']);
});
