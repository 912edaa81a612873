import { availableParallelism } from 'node:os';
import { setImmediate as breathe } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { LibraryOptions } from '../core/library/check-library.ts';
import { type ReadFile, readFileForCheck } from '../core/library/read-file.ts';
import { assembleLibrary, type UncheckedLibrary } from '../core/library/unchecked-library.ts';
import type { SourceFile } from '../core/text/source.ts';

/** Fewer files are read before a second thread has started. */
const WORTH_A_THREAD = 400;
/** Files that are handed over at once: enough that handing over costs little. */
const PORTION = 50;

/** What goes to the thread and what comes back. */
export interface Portion {
  readonly start: number;
  readonly files: readonly SourceFile[];
}
export interface ReadPortion {
  readonly start: number;
  readonly results: readonly ReadFile[];
}

/**
 * What `readLibrary` gives, but for the sentences round citations and links, which a check does not
 * show; on two cores where there are two and the library is large: this thread
 * and another take portions of the files from one heap. Should the other fail, this one reads what
 * it had.
 */
export async function readLibraryInThreads(
  files: readonly SourceFile[],
  options: LibraryOptions = {},
  { least = WORTH_A_THREAD, cores = availableParallelism() } = {},
): Promise<UncheckedLibrary> {
  const results: (ReadFile | undefined)[] = new Array(files.length).fill(undefined);
  if (files.length >= least && cores > 1) await share(files, results);
  return assembleLibrary(
    files,
    files.map((file, index) => results[index] ?? readFileForCheck(file)),
    options,
  );
}

async function share(
  files: readonly SourceFile[],
  results: (ReadFile | undefined)[],
): Promise<void> {
  let next = 0;
  const take = (): Portion | undefined => {
    if (next >= files.length) return undefined;
    const start = next;
    next += PORTION;
    return { start, files: files.slice(start, next) };
  };
  const keep = ({ start, results: read }: ReadPortion): void => {
    for (const [index, result] of read.entries()) results[start + index] = result;
  };
  const worker = new Worker(new URL('./read-thread.ts', import.meta.url), {
    // Reading leaves much behind that is soon thrown away.
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });
  const ended = new Promise<void>((resolve) => {
    const hand = (): void => {
      const portion = take();
      if (portion) worker.postMessage(portion);
      else resolve();
    };
    worker.on('message', (read: ReadPortion) => {
      keep(read);
      hand();
    });
    // What it had in hand is read here, by whoever finds no result.
    worker.on('error', () => resolve());
    worker.on('online', hand);
  });
  for (let portion = take(); portion; portion = take()) {
    keep({ start: portion.start, results: portion.files.map(readFileForCheck) });
    await breathe();
  }
  await ended;
  await worker.terminate();
}
