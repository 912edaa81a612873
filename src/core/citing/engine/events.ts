import type { CslItem } from '../../model/csl.ts';

/**
 * CSL 1.0.2 calls “event-title” what was “event” before, and most styles still ask for the older name.
 * Where a paper stands in a book, the book names the event.
 */
export function eventOf(item: CslItem): string | undefined {
  const isInBook = item['container-title'] !== undefined && item.type !== 'speech';
  return isInBook ? undefined : item['event-title'];
}
