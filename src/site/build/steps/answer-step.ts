import { constants } from 'node:os';
import { onStage } from '../stages.ts';
import type { BuildStep } from './build-steps.ts';
import { errorData, type StepMessage } from './step-messages.ts';

/**
 * The program of a step: does the work with the options that `runStep` gave, tells it of stages and
 * of the result or the error, and ends. It ends at once where whoever started it is gone.
 */
export async function answerStep<Options, Result>(
  { options }: BuildStep<Options, Result>,
  work: (options: Options) => Promise<Result>,
): Promise<never> {
  process.once('disconnect', () => process.exit(1));
  // That may have been while modules were loaded, when nobody listened yet.
  if (!process.connected) process.exit(1);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  }
  onStage((stage) => void tell({ tells: 'stage', stage }));
  let last: StepMessage;
  try {
    const given = options.parse(JSON.parse(process.argv[2] ?? ''));
    last = { tells: 'result', result: await work(given) };
  } catch (error) {
    last = { tells: 'error', error: errorData(error) };
  }
  await tell(last);
  // Astro leaves timers behind that would keep the process alive for a while.
  process.exit();
}

/** Telling of each file would cost a build of kept pages a quarter of its time. */
const MILLISECONDS_BETWEEN = 100;

let toldAt = Number.NEGATIVE_INFINITY;

/** Tells how many files of pages are being written, ten times a second at most. */
export function tellFile(count: number): void {
  const now = performance.now();
  if (now - toldAt < MILLISECONDS_BETWEEN) return;
  toldAt = now;
  void tell({ tells: 'file', count });
}

/** Waits until the message is on its way: a process that ends before takes it along. */
function tell(message: StepMessage): Promise<void> {
  return new Promise((resolve) => {
    if (!process.send) return resolve();
    process.send(message, () => resolve());
  });
}
