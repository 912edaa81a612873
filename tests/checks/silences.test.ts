import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/core/library/check-library.ts';
import { placed, work } from '../entries.ts';

const silencing = (rows: string, today?: string) =>
  createLibrary(
    [work('a', { fields: `silenced:\n${rows}` }), work('b', { body: '[@a]' })],
    today === undefined ? {} : { today },
  );
const ofA = (library: ReturnType<typeof silencing>) =>
  library.problems.filter(({ path }) => path === 'works/a.mdx').map(placed);

describe('a silence', () => {
  it('takes a warning out of the problems, and keeps it with its reason', () => {
    const library = silencing('  - { rule: missing-names, reason: It is signed by nobody. }');
    expect(ofA(library)).toEqual([]);
    expect(library.silenced).toMatchObject([
      { path: 'works/a.mdx', rule: 'missing-names', reason: 'It is signed by nobody.' },
    ]);
  });

  it('is a warning itself where there is nothing to silence', () => {
    const library = silencing(
      '  - { rule: missing-names, reason: So it is. }\n  - { rule: orphan, reason: So it is. }',
    );
    expect(ofA(library)).toEqual(['works/a.mdx:12:5 unused-silence']);
  });

  it('is told where it stands twice', () => {
    const row = '  - { rule: missing-names, reason: So it is. }\n';
    expect(ofA(silencing(row + row))).toEqual(['works/a.mdx:12:5 unused-silence']);
  });

  it('is not told of a rule that did not run', () => {
    const rows =
      '  - { rule: missing-names, reason: So. }\n  - { rule: future-date, reason: So it is. }';
    expect(ofA(silencing(rows))).toEqual([]);
    expect(ofA(silencing(rows, '2026-11-24'))).toEqual(['works/a.mdx:12:5 unused-silence']);
  });

  it.each([
    ['of an error', '  - { rule: unknown-key, reason: So it is. }', 'field-value'],
    ['of a silence', '  - { rule: unused-silence, reason: So it is. }', 'field-value'],
    ['without a reason', '  - { rule: orphan }', 'missing-field'],
    ['with an empty reason', '  - { rule: orphan, reason: "" }', 'field-value'],
  ])('%s is refused', (_case, rows, rule) => {
    expect(ofA(silencing(rows)).map((reported) => reported.split(' ')[1])).toEqual([rule]);
  });
});
