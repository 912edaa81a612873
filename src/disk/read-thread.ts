import { parentPort, workerData } from 'node:worker_threads';
import { readFileForCheck } from '../core/library/read-file.ts';
import { readContentFile } from './content-folder.ts';
import type { Portion, ReadPortion } from './read-in-threads.ts';

const root = String(workerData);

/** The other thread of `readLibraryInThreads`: reads the portions that it is handed. */
parentPort?.on('message', ({ start, found }: Portion) => {
  const files = found.map((each) => readContentFile(root, each));
  const read: ReadPortion = { start, files, results: files.map(readFileForCheck) };
  parentPort?.postMessage(read);
});
