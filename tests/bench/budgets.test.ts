import { describe, expect, test } from 'vitest';
import { stageBudget, stageSeconds, verdicts } from '../../bench/budgets.ts';
import type { Figures } from '../../bench/figures.ts';
import { built, figuresOf, sizeFigures } from './figures.ts';

const used = (wallMilliseconds: number) => ({
  wallMilliseconds,
  cpuMilliseconds: undefined,
  peakBytes: undefined,
});
const missed = (figures: Figures) =>
  verdicts(figures).flatMap(({ name, value, verdict }) =>
    verdict === 'missed' ? [[name, Number(value?.toFixed(2))]] : [],
  );

test('a run that measured nothing reaches and misses nothing', () => {
  expect(new Set(verdicts({ sizes: [] }).map(({ verdict }) => verdict))).toEqual(
    new Set(['not measured']),
  );
});

test('figures at their limits are reached', () => {
  expect(missed(figuresOf(sizeFigures()))).toEqual([]);
  const cold = verdicts(figuresOf(sizeFigures())).find(
    ({ name }) => name === '1,000 entries, cold',
  );
  expect(cold).toMatchObject({ value: 4.5, verdict: 'reached' });
});

const { builds } = sizeFigures();

describe('at 1,000 entries', () => {
  test.each([
    ['1,000 entries, cold', { cold: built(46) }, 4.6],
    ['1,000 entries, second, nothing changed', { second: built(21) }, 2.1],
    ['1,000 entries, the text of one entry edited', { text: built(22) }, 2.2],
    ['1,000 entries, the record of one entry edited', { record: built(23) }, 2.3],
    ['1,000 entries, memory', { text: built(20, { peakBytes: 1.4e9 }) }, 1.4],
    [
      '1,000 entries, second: citations formatted anew',
      { second: built(20, { citationsAnew: 2 }) },
      2,
    ],
  ])('%s', (name, change, value) => {
    expect(missed(figuresOf(sizeFigures({ builds: { ...builds, ...change } })))).toEqual([
      [name, value],
    ]);
  });

  test('rehype-citation counts by wall time, and not where it is missing', () => {
    const name = 'Astro with rehype-citation';
    const beside = (seconds: number) =>
      missed(figuresOf(sizeFigures({ peers: [{ name, built: built(seconds) }] })));
    expect(beside(200)).toEqual([]);
    expect(beside(100)).toEqual([['1,000 entries, cold, beside rehype-citation', 0.45]]);
    const missing = { name, built: undefined, missing: 'It is not installed.' };
    expect(missed(figuresOf(sizeFigures({ peers: [missing] })))).toEqual([]);
  });

  test('goes by wall time where no processor time is known', () => {
    const blind = { cpuMilliseconds: undefined };
    const cold = built(50, { ...blind, wallMilliseconds: 50_000 });
    const bare = built(10, { ...blind, wallMilliseconds: 10_000 });
    const found = missed(figuresOf(sizeFigures({ bare, builds: { ...builds, cold } })));
    expect(found).toEqual([['1,000 entries, cold', 5]]);
  });

  test('other sizes have no such budgets', () => {
    const slow = { ...builds, cold: built(900) };
    expect(missed(figuresOf(sizeFigures({ size: 100, builds: slow })))).toEqual([]);
  });
});

describe('stages', () => {
  test('a budget grows with the time of bare Astro', () => {
    expect(stageBudget('citing', built(9.3))).toBeCloseTo(14);
    expect(stageBudget('citing', built(18.6))).toBeCloseTo(28);
  });

  test('are the sum of what the build tells of', () => {
    const cold = built(45, { stages: { read: 500, parse: 1500, render: 1000, cite: 9000 } });
    expect(stageSeconds('render and parse', cold)).toBe(3);
    expect(stageSeconds('citing', cold)).toBe(9);
    expect(stageSeconds('index', cold)).toBeUndefined();
  });

  test('one that takes too long is named, with how many times its budget it takes', () => {
    const cold = built(45, { stages: { cite: 28_000, index: 5000 } });
    const found = missed(figuresOf(sizeFigures({ bare: built(9.3), builds: { ...builds, cold } })));
    expect(found).toContainEqual(['1,000 entries, cold: citing', 2]);
    expect(found.map(([name]) => name)).not.toContain('1,000 entries, cold: index');
  });
});

test('an entry may cost little more among 10,000 than among 1,000', () => {
  const at = (seconds: number) =>
    missed(
      figuresOf(
        sizeFigures(),
        sizeFigures({
          size: 10_000,
          builds: { ...builds, cold: built(seconds, { wallMilliseconds: 1 }) },
        }),
      ),
    );
  expect(at(540)).toEqual([]);
  expect(at(630)).toEqual([['10,000 entries, cost of an entry', 1.4]]);
});

test('the site of 10,000 entries has budgets of its own', () => {
  const cold = built(180, { peakBytes: 4e9, files: { count: 80_001, bytes: 701e6 } });
  const names = missed(figuresOf(sizeFigures({ size: 10_000, builds: { ...builds, cold } })));
  expect(names).toEqual([
    ['10,000 entries, memory', 4],
    ['10,000 entries, site', 701],
    ['10,000 entries, files', 80_001],
  ]);
});

test('every save of the development server must be quick', () => {
  const dev = (size: number) => ({ size, saves: [used(400), used(1200), used(300)] });
  expect(missed({ sizes: [], dev: dev(1000) })).toEqual([
    ['edit in `npm run dev`, 1,000 entries', 1.2],
  ]);
  expect(missed({ sizes: [], dev: dev(50) })).toEqual([]);
});

test('the other parts count at the size their budget is for', () => {
  const parts = (size: number): Figures => ({
    sizes: [],
    first: built(7, { files: { count: 901, bytes: 1 } }),
    check: { ...used(6000), size },
    citing: { works: size, ours: used(3000), pandoc: used(2000), pandocName: 'pandoc 3' },
    serving: 1.06,
    growth: [
      { name: 'a', times: 4 },
      { name: 'b', times: 15 },
    ],
  });
  const always = [
    ['first library, cold', 14],
    ['first library, files', 901],
  ];
  const growth = ['inputs four times as large', 15];
  const serving = ['the page of a work, from nginx', 1.06];
  expect(missed(parts(10_000))).toEqual([
    ...always,
    ['references in the site’s style, 10,000', 1.5],
    ['`npm run check`, 10,000 entries', 6],
    growth,
    serving,
  ]);
  expect(missed(parts(50))).toEqual([...always, growth, serving]);
});
