import { parentPort, workerData } from 'node:worker_threads';
import { type CitingTask, runCitingTask, takingCache } from '../core/render/citing-tasks.ts';
import type { CitingThreads } from './cite-in-threads.ts';
import { prepareStyle } from './prepare-style.ts';

/** A thread that formats citations for `citeInThreads` and hands the texts back with their keys. */
const { root, language, styles }: CitingThreads = workerData;

parentPort?.on('message', (task: CitingTask) => {
  const cache = takingCache();
  const style = styles[task.style];
  if (style === undefined) throw new Error(`There is no style number ${task.style}.`);
  runCitingTask(task, prepareStyle(style, root, language, cache));
  parentPort?.postMessage([...cache.texts]);
});
