import type { Profiler } from 'node:inspector';
import { Session } from 'node:inspector/promises';
import { SLOW_FILES, SLOW_LIBRARIES, SLOW_TEXTS } from './slow-inputs.ts';

/*
 * `growthsOf` of steps.ts starts this in a process of its own, without V8's compilers: code that
 * they make, or made before the count began, counts nothing. It prints, as JSON, how the number of
 * steps grows for each input of the group that it is told.
 */

type Run = (size: number) => unknown;

interface Group {
  readonly size: number;
  readonly runs: readonly (readonly [name: string, Run])[];
}

/** Each loads what it runs: without the compilers, reading all modules takes as long as a group. */
const GROUPS: Readonly<Record<string, () => Promise<Group>>> = {
  files: async () => {
    const { readImport } = await import('../../src/core/importing/read-import.ts');
    const runs = Object.entries(SLOW_FILES).map(
      ([name, text]) => [name, (count: number) => readImport(text(count), name)] as const,
    );
    return { size: 500, runs };
  },
  texts: async () => {
    const { createLibrary } = await import('../../src/core/library/check-library.ts');
    const runs = Object.entries(SLOW_TEXTS).map(([name, text]) => {
      const run = (count: number) => createLibrary([{ path: 'essays/a.mdx', text: text(count) }]);
      return [name, run] as const;
    });
    return { size: 200, runs };
  },
  libraries: async () => {
    const { createLibrary } = await import('../../src/core/library/check-library.ts');
    const { siteOf } = await import('./site-of.ts');
    const runs = Object.entries(SLOW_LIBRARIES).map(
      ([name, files]) => [name, (count: number) => siteOf(createLibrary(files(count)))] as const,
    );
    return { size: 20, runs };
  },
};

/** What is refused from some size on is counted beyond it. */
const BEYOND: ReadonlyMap<string, number> = new Map([
  ['character references', 800],
  ['many tables', 400],
  ['nested lists in YAML', 1600],
]);

/** Fewer letters than these for each part tell nothing of growth. */
const FEW = 100;

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const group = await GROUPS[process.argv[2] ?? '']?.();
if (group === undefined) throw new Error(`There is no group “${process.argv[2]}”.`);
const growths: Record<string, number> = {};
for (const [name, run] of group.runs) {
  growths[name] = await growth(run, BEYOND.get(name) ?? group.size);
}
process.stdout.write(JSON.stringify(growths));

/** How many times as many further steps the second doubling of the size takes as the first. */
async function growth(run: Run, size: number): Promise<number> {
  // Once before, since the first run loads and prepares what the others find ready.
  await run(size);
  const steps: number[] = [];
  for (const times of [1, 2, 4]) {
    await session.post('Profiler.takePreciseCoverage');
    await run(size * times);
    steps.push(await stepsSoFar());
  }
  const [one = 0, two = 0, four = 0] = steps;
  return (four - two) / Math.max(two - one, size * FEW);
}

/** The steps since they were last asked for, without those of Node and of the tests. */
async function stepsSoFar(): Promise<number> {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => !/^node:|\/tests\//.test(url))
    .flatMap(({ functions }) => functions.map(({ ranges }) => lettersRun(ranges)))
    .reduce((sum, count) => sum + count, 0);
}

/**
 * How often the letters of a function ran, all together. V8 leaves a block out that ran as often as
 * the one around it, so that the bare sum of its numbers would jump.
 */
function lettersRun(ranges: readonly Profiler.CoverageRange[]): number {
  const around: Profiler.CoverageRange[] = [];
  let sum = 0;
  for (const range of ranges) {
    while ((around.at(-1)?.endOffset ?? Number.POSITIVE_INFINITY) <= range.startOffset)
      around.pop();
    sum += (range.count - (around.at(-1)?.count ?? 0)) * (range.endOffset - range.startOffset);
    around.push(range);
  }
  return sum;
}
