/** The processor time of this process in milliseconds: other programs do not add to it. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Below this many milliseconds nothing can be told of growth. */
const NOISE = 30;

/**
 * How many times as long a text of four times the size takes. Four where time is linear, sixteen
 * where it is quadratic; the bound of the tests lies between. The smaller of two runs counts each
 * time, and what is over before it can be measured counts as linear.
 */
export async function growth(run: (size: number) => unknown, size: number): Promise<number> {
  await run(Math.ceil(size / 4));
  const small = await costOf(run, size);
  const large = await costOf(run, size * 4);
  return large < NOISE * 4 ? 4 : large / Math.max(small, NOISE);
}

async function costOf(run: (size: number) => unknown, size: number): Promise<number> {
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

/** Four times as much may take so many times as long. */
export const MOST_GROWTH = 12;
