/** Loaded when a list is taken away: it brings the writers of every format with it. */
import { annotationIndent } from '../core/citing/annotated.ts';
import { EXPORT_FORMATS } from '../core/formats/formats.ts';
import {
  FORMATTED_FORMATS,
  type FormattedEntry,
  formattedList,
} from '../core/formats/formatted-list.ts';
import { htmlToText } from '../core/render/html.ts';
import type { ListRecord } from '../core/render/list-record.ts';
import type { PrintedReference } from './press.ts';
import type { StyleChoice } from './settings.ts';

/** A list as it goes out. */
export interface Outgoing {
  /** In the order in which they are printed. */
  readonly references: readonly PrintedReference[];
  readonly records: ReadonlyMap<string, ListRecord>;
  readonly annotated: boolean;
  readonly title: string;
  readonly style: StyleChoice;
  readonly language: string;
  /** Where it comes from, as inline HTML. */
  readonly source: string;
}

/** A list as a file. */
export interface TakenFile {
  readonly text: string;
  readonly contentType: string;
}

/**
 * A list in one of the formats of records or of formatted text.
 * @throws {Error} for a format that is in neither table.
 */
export function fileOf(list: Outgoing, format: string): TakenFile {
  const records = recordsOf(list);
  const data = EXPORT_FORMATS.find(({ id }) => id === format);
  if (data !== undefined) {
    const text = data.serialize(
      records.map(({ item }) => item),
      {
        unconfirmed: new Map(records.map(({ item, unconfirmed }) => [item.id, unconfirmed])),
        annotations: list.annotated ? plainAnnotations(records) : undefined,
      },
    );
    return { text, contentType: data.contentType };
  }
  const formatted = FORMATTED_FORMATS.find(({ id }) => id === format);
  if (formatted === undefined) throw new Error(`There is no format “${format}”.`);
  const { title, style, language, source, annotated } = list;
  const text = formattedList(
    {
      title,
      language,
      styleName: annotated ? `${style.name}, annotated` : style.name,
      note: [source, ...unconfirmedNote(records)].join(' '),
      annotationIndent: annotationIndent(style.id),
      entries: entriesOf(list),
    },
    formatted.id,
  );
  return { text, contentType: formatted.contentType };
}

/** The references with their annotations, as the writers of formatted text take them. */
export function entriesOf({ references, records, annotated }: Outgoing): FormattedEntry[] {
  return references.map(({ key, html, label }) => ({
    key,
    // The way to the card is this page’s alone.
    html: html.replace(/<a class="work"[^>]*>(.*?)<\/a>/gs, '$1'),
    label,
    annotation: annotated ? records.get(key)?.annotation : undefined,
  }));
}

function recordsOf({ references, records }: Outgoing): ListRecord[] {
  return references.flatMap(({ key }) => records.get(key) ?? []);
}

function plainAnnotations(records: readonly ListRecord[]): Map<string, string> {
  const annotations = new Map<string, string>();
  for (const { item, annotation } of records) {
    if (annotation === undefined) continue;
    const parts = [...annotation.paragraphs, annotation.signature];
    annotations.set(item.id, parts.map(htmlToText).join(' ').replace(/\s+/g, ' '));
  }
  return annotations;
}

/** What is missing in the references because nobody has confirmed it. */
function unconfirmedNote(records: readonly ListRecord[]): string[] {
  const lacking = records
    .filter(({ unconfirmed }) => unconfirmed.length > 0)
    .map(({ short, unconfirmed }) => `${short}: ${unconfirmed.join(', ')}`);
  return lacking.length === 0
    ? []
    : [`Left out, since nobody has confirmed them: ${lacking.join('; ')}.`];
}
