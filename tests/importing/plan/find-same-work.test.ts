import { describe, expect, test } from 'vitest';
import { recordLines } from '../../../src/core/importing/plan/report.ts';
import { record } from '../../formats/records.ts';
import { planOf, SAME } from './plan-of.ts';

describe('a record much like a work', () => {
  test('becomes a new entry and says what it may be', () => {
    const item = record('article-journal', { ...SAME, id: 'x', DOI: '10.1000/9' });
    const [planned] = planOf([item]);
    expect(planned?.outcome.kind).toBe('taken');
    expect(planned?.comparisons).toMatchObject([
      { kind: 'near', reason: '“doe2010study” has the same title, and another DOI.' },
    ]);
    expect(planned === undefined ? [] : recordLines(planned)).toContain(
      'It may be a work that is here: “doe2010study” has the same title, and another DOI.',
    );
  });
});

describe('a second record of a work', () => {
  test('of the same number adds what it has to the entry of the first', () => {
    const one = record('book', { id: 'one', title: 'One', DOI: '10.1000/1' });
    const [first, second] = planOf([
      { ...one, publisher: 'Sage' },
      { ...one, id: 'two', volume: '4', title: 'one!', publisher: 'Wiley' },
    ]);
    if (first?.outcome.kind !== 'taken' || second?.outcome.kind !== 'known') {
      throw new Error(JSON.stringify(second));
    }
    expect(second.outcome.before).toBe(first.outcome.text);
    expect(second.outcome.text).toContain('volume: "4"\n');
    expect(second.outcome.text).toContain('seen: record “two”\n');
    expect(second.leftOver).toEqual([
      { field: 'publisher', value: 'Wiley', reason: 'The first record of the work has “Sage”.' },
    ]);
  });

  test('of the same title is taken where it says more, and told', () => {
    const long = { title: 'A title that says much', issued: { 'date-parts': [[2010]] } } as const;
    const planned = planOf([
      record('book', { ...long, id: 'one' }),
      record('book', { ...long, id: 'two', publisher: 'Wiley' }),
      record('book', { ...long, id: 'two', publisher: 'wiley' }),
    ]);
    expect(planned.map(({ outcome }) => outcome.kind)).toEqual(['taken', 'taken', 'skipped']);
    expect(planned[1]?.comparisons.map(({ reason }) => reason)).toEqual([
      'It may be the work of my.bib, line 1, a second time: “one” has the same title and year.',
    ]);
  });
});
