import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/pull-request/report.ts';
import { concept, essay, person, work } from '../entries.ts';
import { published } from '../graph/register.ts';
import { reportOn } from './states.ts';

const old = [work('old2010book'), person('doe'), concept('talk'), concept('other')];

describe('the report on a change', () => {
  it('is empty where nothing changes', () => {
    const report = reportOn(old, old);
    expect(report).toMatchObject({
      compared: true,
      entries: [],
      elsewhere: [],
      pages: [],
      lists: [],
      backlinks: [],
    });
  });

  it('tells of a new work: its reference, the pages that show it, what it mentions', () => {
    const added = work('doe2011new', {
      fields:
        '  - { fields: [author, DOI], sources: [cat] }\nauthor: [{ family: Doe, given: Jane, person: doe }]\nconcepts: [talk]\nDOI: 10.1000/1',
      body: 'It answers @old2010book.\n',
    });
    const report = reportOn(old, [...old, added]);
    expect(report.entries).toMatchObject([
      {
        path: 'works/doe2011new.mdx',
        kind: 'work',
        change: 'added',
        heading: 'The title of doe2011new',
        reference: 'Doe, J. (2010). The title of doe2011new. https://doi.org/10.1000/1',
        basis: 'Record only',
        duplicates: [],
      },
    ]);
    expect(report.compared).toBe(true);
    expect(report.pages).toContainEqual({
      heading: 'Jane Doe',
      kind: 'person',
      parts: ['the list of works'],
    });
    expect(report.pages.map(({ heading }) => heading)).toEqual([
      '“The title of old2010book” 2010',
      'Jane Doe',
      'The idea of talk',
    ]);
    expect(report.lists).toContain('Works');
    expect(report.lists).toContain('Bibliography');
    expect(report.backlinks).toEqual([
      {
        of: '“The title of old2010book” 2010',
        from: 'Doe 2010',
        place: 'text',
      },
    ]);
  });

  it('tells which pages quote a work whose record changes', () => {
    const text = essay('talks', { body: 'As @old2010book has it.\n' });
    const changed = work('old2010book', {
      fields: '  - { fields: [author], sources: [cat] }\nauthor: [{ family: Roe }]',
    });
    const report = reportOn([...old, text], [changed, text, ...old.slice(1)]);
    expect(report.entries).toMatchObject([{ change: 'changed', path: 'works/old2010book.mdx' }]);
    expect(report.pages).toEqual([
      { heading: 'On talks', kind: 'essay', parts: ['its text', 'its references'] },
    ]);
    expect(report.backlinks).toEqual([]);
  });

  it('tells of works that are here already, but not where the two say how they stand', () => {
    const first = work('old2010book', { fields: 'DOI: 10.1000/abc' });
    const twin = (fields = '') => work('new2010book', { fields: `DOI: 10.1000/ABC\n${fields}` });
    const duplicates = (file: ReturnType<typeof work>) =>
      reportOn([first], [first, file]).entries[0]?.duplicates;
    expect(duplicates(twin())).toEqual(['“old2010book” has the same DOI, 10.1000/abc.']);
    const relation = 'relations: [{ type: same-study, to: old2010book, sources: [cat] }]';
    expect(duplicates(twin(relation))).toEqual([]);
  });

  it('tells of duplicates among the new works themselves', () => {
    const report = reportOn(
      [],
      ['a2010x', 'b2010x'].map((id) => work(id, { fields: 'DOI: 10.1000/1' })),
    );
    expect(report.entries.map(({ duplicates }) => duplicates.length)).toEqual([0, 1]);
  });

  it('tells problems with their lines, and compares no pages of a library that has errors', () => {
    const faulty = work('faulty2010', { body: 'A word.\n\nSee [@nobody1999].\n' });
    const report = reportOn(old, [...old, faulty]);
    const problems = report.entries[0]?.problems ?? [];
    expect(problems.find(({ severity }) => severity === 'error')).toMatchObject({ line: 13 });
    expect(report).toMatchObject({ compared: false, pages: [], lists: [] });
  });

  it('gives nothing but the problems of a file that cannot be read', () => {
    const report = reportOn(old, [
      ...old,
      { path: 'works/x2010y.mdx', text: '---\ntype: [\n---\n' },
    ]);
    expect(report.entries).toHaveLength(1);
    expect(report.entries[0]).not.toHaveProperty('heading');
    expect(report.entries[0]?.problems.length).toBeGreaterThan(0);
  });

  it('tells what breaks in entries outside the change', () => {
    const citing = work('citing2011', { body: 'See @old2010book.\n' });
    const report = reportOn([...old, citing], [citing, ...old.slice(1)]);
    expect(report.entries).toMatchObject([{ change: 'removed', path: 'works/old2010book.mdx' }]);
    expect(report.elsewhere).toMatchObject([
      { path: 'works/citing2011.mdx', line: 11, severity: 'error' },
    ]);
  });

  it('tells a renamed entry once', () => {
    const renamed = work('new2010book', { fields: 'formerly: [old2010book]' });
    const report = reportOn(old, [renamed, ...old.slice(1)]);
    expect(report.entries).toMatchObject([{ change: 'renamed', path: 'works/new2010book.mdx' }]);
  });

  it('asks for a change note where the basis is not what it was', () => {
    const after = work('old2010book', { grade: 'abstract' });
    const [entry] = reportOn(old, [after, ...old.slice(1)]).entries;
    expect(entry?.problems.map(({ severity, message }) => [severity, message])).toContainEqual([
      'warning',
      'basis: changed, and no change note says so.',
    ]);
    const noted = work('old2010book', {
      grade: 'abstract',
      fields: 'changes: [{ date: 2026-11-25, what: The abstract was seen. }]',
    });
    const [again] = reportOn(old, [noted, ...old.slice(1)]).entries;
    expect(again?.problems.map(({ message }) => message).join()).not.toContain('change note');
  });

  it('names every address that goes, and every one that leads on', () => {
    const essays = (body: string) => essay('e', { body });
    const before = [...old, work('gone2001'), essays('## One\n\n[@old2010book] {/* #why */}\n')];
    const after = [
      ...old.slice(1),
      work('new2010book', { fields: 'formerly: [old2010book]' }),
      essays('## Two {/* #two */}\n\n[@new2010book]\n'),
    ];
    const { addresses } = reportOn(before, after);
    expect(addresses).toEqual([
      { from: 'works/gone2001/' },
      { from: 'essays/e/#one' },
      { from: 'essays/e/#why' },
      { from: 'works/old2010book/', to: 'works/new2010book/' },
    ]);
  });

  it('names the addresses of a register, and none of a file that is only to be mended', () => {
    const register = published([...old, work('gone2001')]);
    const broken = { path: 'works/old2010book.mdx', text: '---\ntype: [\n---\n' };
    expect(reportOn(old, [...old.slice(1), broken], { register }).addresses).toEqual([]);
    const withdrawn = work('old2010book', { fields: 'withdrawn: { date: 2026-11, why: So. }' });
    expect(reportOn(old, [...old.slice(1), withdrawn], { register }).addresses).toEqual([]);
  });

  it('stays in its bounds, whatever the entries hold', () => {
    const long = 'word '.repeat(2000);
    const many = Array.from({ length: 60 }, (_, n) =>
      work(`many${n}book`, {
        fields: `author: [{ literal: "${long}" }]`,
        body: '[@x] '.repeat(60),
      }),
    );
    const names = [`works/${'n'.repeat(400)}\u202E.mdx`, 'works/\u0007.mdx'];
    const report = reportOn([], [...many, ...names.map((path) => ({ path, text: 'x' }))]);
    expect(reportSchema.safeParse(report).error).toBeUndefined();
    expect(report.left.entries).toBe(22);
  });
});
