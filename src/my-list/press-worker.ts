/** Runs beside the page: formats a long list, while the page goes on answering. */
import { type PrintedReference, printList } from './press.ts';
import type { Printing } from './print-beside.ts';

/** What comes back: the references, or why there are none. */
export type Printed =
  | { readonly references: readonly PrintedReference[] }
  | { readonly fault: string };

addEventListener('message', ({ data: { items, texts, sorted } }: MessageEvent<Printing>) => {
  postMessage(print());

  function print(): Printed {
    try {
      return { references: printList(items, texts, sorted) };
    } catch (error) {
      return { fault: error instanceof Error ? error.message : String(error) };
    }
  }
});
