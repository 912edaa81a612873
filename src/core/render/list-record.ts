import { toCsl } from '../bibliography/to-csl.ts';
import type { EntryOf } from '../body/entry.ts';
import type { FormattedAnnotation } from '../formats/formatted-list.ts';
import type { CslItem } from '../model/csl.ts';
import { unconfirmedFieldNames } from './pages/work.ts';
import type { WorkCardView } from './views/card.ts';

/** A work as a list in the reader’s browser takes it: a small file that stands beside its page. */
export interface ListRecord {
  /** The record that every export and every reference is made from. */
  readonly item: CslItem;
  /** How messages name it: “Christens 2010”. */
  readonly short: string;
  /** The reference in the library’s style, its title a link to the card. */
  readonly html: string;
  /** What nobody has confirmed, in square brackets; to be shown, never exported. */
  readonly bracketed?: string | undefined;
  /** The fields that no file holds because nobody has confirmed them. */
  readonly unconfirmed: readonly string[];
  /** What we say of it, signed. */
  readonly annotation?: FormattedAnnotation | undefined;
}

/** The record of a work for the reader’s list. */
export function listRecord(
  entry: EntryOf<'works'>,
  card: Pick<WorkCardView, 'short' | 'referenceHtml' | 'bracketed'>,
  annotation?: FormattedAnnotation,
): ListRecord {
  return {
    item: toCsl(entry.id, entry.data),
    short: card.short,
    html: card.referenceHtml,
    bracketed: card.bracketed,
    unconfirmed: unconfirmedFieldNames(entry),
    annotation,
  };
}
