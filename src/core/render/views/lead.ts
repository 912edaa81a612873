/*
 * The page of a work of which nothing was seen.
 */
import type { LinkView } from './card.ts';
import type { EntryView } from './entry.ts';

/** A work of which nothing was seen. */
export interface LeadView extends EntryView {
  readonly kind: 'leads';
  readonly believed: string;
  readonly origin: string;
  readonly searched: string;
  readonly wanted: string;
  readonly dateLabel: string;
  readonly seeAlso: readonly LinkView[];
}
