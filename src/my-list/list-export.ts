import type { FormattedEntry } from '../core/formats/list/list.ts';
import { type Annotated, annotationIn, type ListRecord } from '../core/render/lists/list-record.ts';
import { fillPlaces } from '../core/render/lists/open-citations.ts';
import { shortNamesAt } from './records.ts';
import type { PrintedList } from './references.ts';
import type { StyleChoice } from './settings.ts';

/** A list with all that an export of it needs. */
export interface ListExport extends PrintedList {
  readonly records: ReadonlyMap<string, ListRecord>;
  readonly annotated: Annotated;
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
    const annotation = annotationIn(records.get(key), annotated);
    return {
      key,
      html: withoutWays(html),
      label,
      annotation: annotation && {
        ...annotation,
        paragraphs: annotation.paragraphs.map((text) =>
          withoutWays(fillPlaces(text, filling, shortNamesAt)),
        ),
      },
    };
  });
}

/** Without the ways to other pages of the site, which lead nowhere from a file. */
function withoutWays(html: string): string {
  return html.replace(/<a (?![^>]*\bhref="https?:)[^>]*>(.*?)<\/a>/gs, '$1');
}
