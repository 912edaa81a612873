import { missingWords } from '../../bibliography/incomplete.ts';
import { suppliedYear } from '../../bibliography/supplied-year.ts';
import { toCsl } from '../../bibliography/to-csl.ts';
import type { EntryOf } from '../../body/entry.ts';
import type { FormattedAnnotation } from '../../formats/list/list.ts';
import type { CslDate, CslItem } from '../../model/csl.ts';
import type { WorkCardView } from '../views/card.ts';

/** A work as a list in the reader’s browser takes it. */
export interface ListRecord {
  /** The record that every export is made from, and every reference but for its supplied year. */
  readonly item: CslItem;
  /** How messages name it: “Christens 2010”. */
  readonly short: string;
  /** The reference in the library’s style, its title a link to the card. */
  readonly html: string;
  /** What nobody has confirmed, in square brackets; to be shown, never exported. */
  readonly bracketed?: string | undefined;
  /** The fields that nobody has confirmed, by their names in CSL. */
  readonly unconfirmed: readonly string[];
  /** What the reference lacks because nobody has confirmed it, in words. */
  readonly missing: readonly string[];
  /** The year that is believed, for references; no record of an export holds it. */
  readonly supplied?: CslDate | undefined;
  /** True where nobody here has read it, be it in part: what we say of it rests on others. */
  readonly unread?: true | undefined;
  /** What we say of it, signed; its citations are places that `fillPlaces` fills. */
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
    unconfirmed: [...new Set(entry.data.unconfirmed.map(({ field }) => field))],
    missing: missingWords(entry.data),
    supplied: suppliedYear(entry.data),
    annotation,
  };
}

/** Whether annotations go with a list: all of them, or those on works that were read. */
export type Annotated = boolean | 'read';

/** The annotation of a work, where it goes with the list. */
export function annotationIn(
  record: ListRecord | undefined,
  annotated: Annotated,
): FormattedAnnotation | undefined {
  if (annotated === false || (annotated === 'read' && record?.unread === true)) return undefined;
  return record?.annotation;
}

/** The record of a work as references print it. */
export function printedItem({ item, supplied }: ListRecord): CslItem {
  return supplied === undefined ? item : { ...item, issued: supplied };
}
