import { describe, expect, test } from 'vitest';
import { leadFinder } from '../../src/core/finding/find-leads.ts';

const HARBOUR = {
  title: 'Strikes in the harbours: A comparative study',
  believed:
    'Quill, Ada M., Leah K. Brandt, and Otto Finch-Meier. Journal of Ports 23 (1), 1995: 57–73.',
};
const UNDATED = { title: 'Ferries', believed: 'Stern, 1990' };
const find = leadFinder([HARBOUR, UNDATED]);

describe('a work that is only said to exist', () => {
  test.each([
    ['its title', 'Strikes in the Harbors: a comparative study'],
    ['most of its title', 'strikes in harbours, comparative'],
    ['a title that is being typed', 'strikes in the harbours comp'],
    ['its first author', 'Quill'],
    ['another author', 'leah brandt'],
    ['an author and the year', 'Quill 1995'],
    ['an author and a word of the title', 'Brandt strike'],
    ['a part of a name', 'finch'],
    ['an author, with a word that it lacks', 'Quill harbour strikes article'],
  ])('is found by %s: %s', (_by, query) => {
    expect(find(query)).toEqual([HARBOUR]);
  });

  test.each([
    ['a word of its title', 'harbours'],
    ['its year', '1995'],
    ['its journal', 'Journal of Ports'],
    ['an author of other works', 'Quilter'],
    ['an author with another subject', 'Quill on bakeries, mills and markets'],
    ['an initial', 'k'],
    ['words that tell nothing', 'in the a'],
    ['nothing', ''],
  ])('is not found by %s: %s', (_by, query) => {
    expect(find(query)).toEqual([]);
  });

  test('of which only a name and a year are believed is found by name and title', () => {
    expect(find('ferries')).toEqual([UNDATED]);
    expect(find('Stern 1990')).toEqual([UNDATED]);
    expect(find('1990')).toEqual([]);
  });
});
