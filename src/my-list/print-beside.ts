import type { CslItem } from '../core/model/csl.ts';
import type { PrintedReference, StyleTexts } from './press.ts';
import type { Printed } from './press-worker.ts';

/** A list to be formatted: what `printList` takes. */
export interface Printing {
  readonly items: readonly CslItem[];
  readonly texts: StyleTexts;
  readonly sorted: boolean;
}

/** Fewer works are formatted before a worker has loaded the engine. */
export const WORTH_A_WORKER = 200;

/**
 * Formats a list in a worker of its own; nothing where the browser starts none, so that the page
 * has to do it.
 * @throws {Error} for what cannot be printed, as `printList` does.
 */
export async function printBeside(
  printing: Printing,
): Promise<readonly PrintedReference[] | undefined> {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./press-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
  try {
    const printed = await answer(worker, printing);
    if (printed === undefined) return undefined;
    if ('fault' in printed) throw new Error(printed.fault);
    return printed.references;
  } finally {
    worker.terminate();
  }
}

function answer(worker: Worker, printing: Printing): Promise<Printed | undefined> {
  return new Promise((resolve) => {
    // Our own code answers; an error is a worker that could not be loaded.
    worker.addEventListener('message', ({ data }: MessageEvent<Printed>) => resolve(data));
    worker.addEventListener('error', () => resolve(undefined));
    worker.postMessage(printing);
  });
}
