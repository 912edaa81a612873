import { parentPort, workerData } from 'node:worker_threads';
import {
  type CitingTask,
  type HandedOnCache,
  handedOnCache,
  runCitingTask,
} from '../../core/render/citations/citing-tasks.ts';
import type { PreparedStyle } from '../../core/render/citations/copied-styles.ts';
import type { CitingThreads } from './cite-in-threads.ts';
import { prepareStyle } from './prepare-style.ts';

/** A thread that formats citations for `citeInThreads` and hands the texts back with their keys. */
const { root, language, styles }: CitingThreads = workerData;

interface ThreadStyle {
  readonly style: PreparedStyle;
  readonly cache: HandedOnCache;
}

/** The styles that this thread has had tasks in, by their place. */
const prepared = new Map<number, ThreadStyle>();

parentPort?.on('message', (task: CitingTask) => {
  const { style, cache } = preparedStyle(task.style);
  runCitingTask(task, style);
  parentPort?.postMessage(cache.handOn());
});

function preparedStyle(place: number): ThreadStyle {
  const known = prepared.get(place);
  if (known !== undefined) return known;
  const id = styles[place];
  if (id === undefined) throw new Error(`There is no style number ${place}.`);
  const cache = handedOnCache();
  const made = { style: prepareStyle(id, root, language, cache), cache };
  prepared.set(place, made);
  return made;
}
