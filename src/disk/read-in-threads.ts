import { availableParallelism } from 'node:os';
import { setImmediate as breathe } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { LibraryOptions } from '../core/library/check-library.ts';
import { type ReadFile, readFileForCheck } from '../core/library/read-file.ts';
import { assembleLibrary, type UncheckedLibrary } from '../core/library/unchecked-library.ts';
import type { SourceFile } from '../core/text/source.ts';
import { readContentFile } from './content-folder.ts';
import type { FoundFile } from './ordinary-files.ts';

/** Fewer files are read before a second thread has started. */
const WORTH_A_THREAD = 400;
/** Files that are handed over at once: enough that handing over costs little. */
const PORTION = 50;
/** Portions that the other thread has at a time, so that it does not wait for this one. */
const IN_HAND = 2;

/** What goes to the thread and what comes back; the thread knows the project’s folder. */
export interface Portion {
  readonly start: number;
  readonly found: readonly FoundFile[];
}
export interface ReadPortion {
  readonly start: number;
  readonly files: readonly SourceFile[];
  readonly results: readonly ReadFile[];
}

/**
 * What `readLibrary` gives for the files that `findContent` has found, but for the sentences round
 * citations and links, which a check does not show; on two cores where there are two and the library
 * is large: this thread and another take portions of the files from one heap, and read them from the
 * disk. Should the other fail, this one reads what it had.
 */
export async function readLibraryInThreads(
  root: string,
  found: readonly FoundFile[],
  options: LibraryOptions = {},
  { least = WORTH_A_THREAD, cores = availableParallelism() } = {},
): Promise<UncheckedLibrary> {
  const read = found.length >= least && cores > 1 ? await share(root, found) : undefined;
  const files = found.map((each, index) => read?.files[index] ?? readContentFile(root, each));
  const results = files.map((file, index) => read?.results[index] ?? readFileForCheck(file));
  return assembleLibrary(files, results, options);
}

/** What both threads have read, by the places of the files. */
interface Shared {
  readonly files: (SourceFile | undefined)[];
  readonly results: (ReadFile | undefined)[];
}

async function share(root: string, found: readonly FoundFile[]): Promise<Shared> {
  const files: (SourceFile | undefined)[] = new Array(found.length).fill(undefined);
  const results: (ReadFile | undefined)[] = new Array(found.length).fill(undefined);
  let next = 0;
  const take = (): Portion | undefined => {
    if (next >= found.length) return undefined;
    const start = next;
    next += PORTION;
    return { start, found: found.slice(start, next) };
  };
  const keep = (read: ReadPortion): void => {
    for (const [index, file] of read.files.entries()) {
      files[read.start + index] = file;
      results[read.start + index] = read.results[index];
    }
  };
  const worker = new Worker(new URL('./read-thread.ts', import.meta.url), {
    workerData: root,
    // Reading leaves much behind that is soon thrown away.
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });
  let inHand = 0;
  const ended = new Promise<void>((resolve) => {
    const hand = (): void => {
      const portion = take();
      if (portion) {
        inHand++;
        worker.postMessage(portion);
      } else if (inHand === 0) resolve();
    };
    worker.on('message', (read: ReadPortion) => {
      inHand--;
      keep(read);
      hand();
    });
    // What it had in hand is read here, by whoever finds no result.
    worker.on('error', () => resolve());
    for (let count = 0; count < IN_HAND; count++) hand();
  });
  for (let portion = take(); portion; portion = take()) {
    const read = portion.found.map((each) => readContentFile(root, each));
    keep({ start: portion.start, files: read, results: read.map(readFileForCheck) });
    await breathe();
  }
  await ended;
  await worker.terminate();
  return { files, results };
}
