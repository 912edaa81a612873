import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CitingTask } from '../../core/render/citations/citing-tasks.ts';

/** Below this number of texts a thread takes longer to start than it saves. */
const WORTH_A_THREAD = 300;
/** More threads would each have every style in memory, and the build has other work beside. */
const MOST_THREADS = 4;

/** What a thread must know to prepare styles: their ids, in their order. */
export interface CitingThreads {
  readonly root: string;
  readonly language: string;
  readonly styles: readonly string[];
}

/** How a thread tells of the texts it made: keys with texts. */
type Texts = readonly (readonly [key: string, text: string])[];

/**
 * Formats many citations in threads and gives them to `keep`, style by style. Does nothing where
 * there are few: whoever asks for them formats them then.
 * @throws {Error} for a record that cannot be printed; the same error that formatting throws here.
 */
export async function citeInThreads(
  tasks: readonly CitingTask[],
  settings: CitingThreads,
  keep: (style: number, texts: Texts) => void,
): Promise<void> {
  const size = ({ references, pages }: CitingTask) => references.length + pages.length;
  const texts = tasks.reduce((sum, task) => sum + size(task), 0);
  const threads = Math.min(availableParallelism(), MOST_THREADS, tasks.length);
  if (texts < WORTH_A_THREAD || threads < 2) return;
  // Pages take longest, so they come first, and a short task fills the end.
  const queue = [...tasks].sort((a, b) => b.pages.length - a.pages.length || size(b) - size(a));
  const file = join(import.meta.dirname, 'citing-worker.ts');
  await Promise.all(
    Array.from({ length: threads }, async () => {
      const worker = new Worker(file, { workerData: settings });
      try {
        for (let task = queue.shift(); task !== undefined; task = queue.shift()) {
          keep(task.style, await answer(worker, task));
        }
      } finally {
        await worker.terminate();
      }
    }),
  );
}

function answer(worker: Worker, task: CitingTask): Promise<Texts> {
  return new Promise((resolve, reject) => {
    const taken = (texts: Texts) => {
      leave();
      resolve(texts);
    };
    const failed = (error: unknown) => {
      leave();
      reject(error);
    };
    const ended = (code: number) =>
      failed(new Error(`A thread that formats citations ended with ${code}.`));
    const leave = () => worker.off('message', taken).off('error', failed).off('exit', ended);
    worker.on('message', taken).on('error', failed).on('exit', ended);
    worker.postMessage(task);
  });
}
