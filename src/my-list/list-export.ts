import type { FormattedEntry } from '../core/formats/list/list.ts';
import type { ListRecord } from '../core/render/lists/list-record.ts';
import { fillPlaces } from '../core/render/lists/open-citations.ts';
import { citedBy } from './records.ts';
import type { PrintedList } from './references.ts';
import type { StyleChoice } from './settings.ts';

/** A list with all that an export of it needs. */
export interface ListExport extends PrintedList {
  readonly records: ReadonlyMap<string, ListRecord>;
  readonly annotated: boolean;
  readonly title: string;
  readonly style: StyleChoice;
  readonly language: string;
  /** Where it comes from, as inline HTML. */
  readonly source: string;
}

/** The references with their annotations, as the writers of formatted text take them. */
export function entriesOf({
  references,
  filling,
  records,
  annotated,
}: ListExport): FormattedEntry[] {
  return references.map(({ key, html, label }) => {
    const annotation = annotated ? records.get(key)?.annotation : undefined;
    return {
      key,
      // The way to the card is this page’s alone.
      html: html.replace(/<a class="work"[^>]*>(.*?)<\/a>/gs, '$1'),
      label,
      annotation: annotation && {
        ...annotation,
        paragraphs: annotation.paragraphs.map((text) => fillPlaces(text, filling, citedBy)),
      },
    };
  });
}
