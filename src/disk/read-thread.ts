import { parentPort } from 'node:worker_threads';
import { readFileForCheck } from '../core/library/read-file.ts';
import type { Portion, ReadPortion } from './read-in-threads.ts';

/** The other thread of `readLibraryInThreads`: reads the portions that it is handed. */
parentPort?.on('message', ({ start, files }: Portion) => {
  const read: ReadPortion = { start, results: files.map(readFileForCheck) };
  parentPort?.postMessage(read);
});
