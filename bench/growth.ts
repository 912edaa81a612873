import { readImport } from '../src/core/importing/read-import.ts';
import { createLibrary } from '../src/core/library/check-library.ts';
import { siteOf } from '../tests/fuzz/site-of.ts';
import { SLOW_FILES, SLOW_LIBRARIES, SLOW_TEXTS } from '../tests/fuzz/slow-inputs.ts';
import type { Figures } from './figures.ts';

/** Below this many milliseconds nothing can be told of growth. */
const NOISE = 30;

interface Case {
  readonly name: string;
  readonly size: number;
  readonly run: (size: number) => unknown;
}

const CASES: readonly Case[] = [
  ...Object.entries(SLOW_FILES).map(([name, text]) => ({
    name: `reading ${name}`,
    size: 4000,
    run: (size: number) => readImport(text(size), name),
  })),
  ...Object.entries(SLOW_TEXTS).map(([name, text]) => ({
    name: `checking ${name}`,
    size: 1000,
    run: (size: number) => createLibrary([{ path: 'essays/a.mdx', text: text(size) }]),
  })),
  ...Object.entries(SLOW_LIBRARIES).map(([name, files]) => ({
    name: `writing ${name}`,
    size: 100,
    run: (size: number) => {
      const { files: written } = siteOf(createLibrary(files(size)));
      return [...written.values()].reduce((sum, text) => sum + text.length, 0);
    },
  })),
];

/** How much longer reading, checking and writing take when the input is four times as large. */
export async function measureGrowth(): Promise<NonNullable<Figures['growth']>> {
  const growth: { name: string; times: number }[] = [];
  for (const { name, run, size } of CASES) growth.push({ name, times: await growthOf(run, size) });
  return growth;
}

/**
 * How many times as long an input of four times the size takes. The smaller of two runs counts each
 * time, and what is over before it can be measured counts as linear.
 */
async function growthOf(run: Case['run'], size: number): Promise<number> {
  await run(Math.ceil(size / 4));
  const small = await costOf(run, size);
  const large = await costOf(run, size * 4);
  return large < NOISE * 4 ? 4 : large / Math.max(small, NOISE);
}

async function costOf(run: Case['run'], size: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let time = 0; time < 2; time++) {
    const start = processorTime();
    await run(size);
    least = Math.min(least, processorTime() - start);
    // What is quick need not be measured again.
    if (least < NOISE) break;
  }
  return least;
}

/** The processor time of this process in milliseconds: other programs do not add to it. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
