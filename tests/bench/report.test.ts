import { describe, expect, test } from 'vitest';
import type { Measured } from '../../bench/measure.ts';
import { misses, type SizeResult, sizeReport, stageReport } from '../../bench/report.ts';

function measured(cpu: number | undefined, megabytes: number, more: Partial<Measured> = {}) {
  return {
    wallMilliseconds: (cpu ?? 1) * 2000,
    cpuMilliseconds: cpu === undefined ? undefined : cpu * 1000,
    peakBytes: megabytes * 1e6,
    pages: 1,
    files: 1,
    stages: {},
    cache: undefined,
    ...more,
  } satisfies Measured;
}

const reached: SizeResult = {
  size: 1000,
  bare: measured(10, 1000),
  cold: measured(30, 1300),
  second: measured(17, 1300, { cache: { hits: 5, misses: 0 } }),
};

describe('what the largest size misses', () => {
  test('is nothing when every figure is at its target', () => {
    expect(misses([reached])).toEqual([]);
  });

  test.each<[string, Partial<SizeResult>]>([
    ['The time of a cold build is 3.10', { cold: measured(31, 1300) }],
    ['The time of a second build is 1.80', { second: measured(18, 1300) }],
    ['The memory of a cold build is 1.40', { cold: measured(30, 1400) }],
    ['The memory of a second build is 1.40', { second: measured(17, 1400) }],
    [
      'The second build formats 2 citations anew',
      { second: measured(17, 1300, { cache: { hits: 3, misses: 2 } }) },
    ],
  ])('%s', (start, change) => {
    const found = misses([{ ...reached, ...change }]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${start}`));
  });

  test('goes by wall time where no processor time is known', () => {
    const slow = { ...measured(undefined, 1300), wallMilliseconds: 9000 };
    expect(misses([{ ...reached, bare: measured(undefined, 1000), cold: slow }])).toEqual([
      expect.stringMatching(/^The time of a cold build is 4\.50/),
      expect.stringMatching(/^The time of a second build is 17\.00/),
    ]);
  });

  test('names a stage whose cost an entry grows, not one that only has more to do', () => {
    const at = (size: number, stages: Measured['stages']): SizeResult => ({
      ...reached,
      size,
      cold: measured(30, 1300, { stages }),
    });
    const small = at(100, { parse: { wall: 0, cpu: 100 }, render: { wall: 0, cpu: 100 } });
    const large = at(1000, { parse: { wall: 0, cpu: 1000 }, render: { wall: 0, cpu: 9000 } });
    expect(misses([small, large])).toEqual([
      'render (cold) costs more an entry in the larger library.',
    ]);
    const rows = stageReport([small, large]).split('\n');
    expect(rows.filter((row) => row.endsWith('grows')).map((row) => row.split(' ')[0])).toEqual([
      'render',
    ]);
  });
});

test('a system that tells no memory and no processor time gets n/a', () => {
  const blind = { ...measured(undefined, 0), peakBytes: undefined };
  const text = sizeReport({ size: 100, bare: blind, cold: blind, second: blind });
  expect(text).toMatch(/^CPU time, s +n\/a +n\/a +n\/a +n\/a +n\/a$/m);
  expect(text).toMatch(/^peak memory, MB +n\/a +n\/a +n\/a +n\/a +n\/a$/m);
});
