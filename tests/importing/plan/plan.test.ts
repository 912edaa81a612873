import { describe, expect, test } from 'vitest';
import { createLibrary } from '../../../src/core/library/check-library.ts';
import { errorsOf } from '../../../src/core/library.ts';
import { record } from '../../formats/records.ts';
import { DOE, planOf } from './plan-of.ts';

describe('a new work', () => {
  test('becomes an entry that says in which record of which file it was seen', () => {
    const [planned] = planOf([record('book', { id: 'roe2011other', title: 'Other' })]);
    expect(planned).toMatchObject({
      file: 'my.bib',
      line: 1,
      name: 'roe2011other',
      outcome: { kind: 'taken', key: 'roe2011other', path: 'works/roe2011other.mdx' },
      remarks: [],
      leftOver: [],
    });
    const text = planned?.outcome.kind === 'taken' ? planned.outcome.text : '';
    expect(text).toContain(
      '  my-bib:\n    name: my.bib\n    seen: record “roe2011other”\n    date: 2026-11-24\n',
    );
    expect(errorsOf(createLibrary([DOE, { path: 'works/roe2011other.mdx', text }]))).toEqual([]);
  });

  test('keeps a note that came with it inside a comment', () => {
    const item = record('book', { id: 'one', title: 'One' });
    const [planned] = planOf([{ item, line: 1, leftOver: [], annotation: 'Mine: {x} <b> */ end' }]);
    const text = planned?.outcome.kind === 'taken' ? planned.outcome.text : '';
    expect(text).toContain('This note came with the record:\n\nMine: {x} <b> * / end\n*/}\n');
    expect(errorsOf(createLibrary([{ path: 'works/one.mdx', text }]))).toEqual([]);
  });
});

describe('what is skipped', () => {
  test('is a work that comes twice, and a record without a title', () => {
    const twice = record('book', { id: 'one', title: 'One', DOI: '10.1000/1' });
    const planned = planOf([
      twice,
      { ...twice, id: 'two' },
      { id: '', type: 'book', publisher: 'Wiley' },
    ]);
    expect(planned.map(({ outcome }) => outcome.kind === 'skipped' && outcome.reason)).toEqual([
      false,
      'It is the work of my.bib, line 1, a second time: “one” has the same DOI, 10.1000/1.',
      'The record has no title, and a work is nothing without one.',
    ]);
    expect(planned[2]?.leftOver).toEqual([
      { field: 'publisher', value: 'Wiley', reason: 'No entry was made of the record.' },
    ]);
  });
});

test('characters that no text may hold come into no entry from anywhere', () => {
  const bad = 'a\u0000b\u202e\uE000\uFFFDc\u200b';
  const item = record('book', {
    id: `x${bad}`,
    title: `T${bad}`,
    author: [{ family: `F${bad}` }, { literal: `L${bad}` }],
    issued: { literal: `Soon${bad}` },
    URL: `https://example.org/${bad}`,
  });
  const planned = planOf([{ item, line: 1, leftOver: [], annotation: `N${bad}\r\nM` }]);
  const [outcome] = planned.map((one) => one.outcome);
  if (outcome?.kind !== 'taken') throw new Error(JSON.stringify(planned));
  expect(errorsOf(createLibrary([outcome]))).toEqual([]);
  expect(outcome.text).toContain('seen: record “xabc”\n');
  expect(outcome.text).toContain('NabcnM'.replace('nM', '\nM'));
  expect(planned[0]?.remarks).toContain(
    'Characters that no text may hold were taken out of title.',
  );
});
