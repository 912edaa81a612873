/** Loaded when a list is exported: it brings the writers of every format with it. */

import { incompleteListNote } from '../core/bibliography/incomplete.ts';
import { annotationIndent } from '../core/citing/lists/annotated.ts';
import { EXPORT_FORMATS } from '../core/formats/formats.ts';
import { FORMATTED_FORMATS, formattedList } from '../core/formats/list/formatted-list.ts';
import type { FormattedList } from '../core/formats/list/list.ts';
import type { ListRecord } from '../core/render/lists/list-record.ts';
import { annotationText } from '../core/render/text/annotation-text.ts';
import { escapeHtml } from '../core/render/text/html.ts';
import { fileWords } from '../words/words.ts';
import { entriesOf, type ListExport } from './list-export.ts';

/** A list as a file. */
export interface ExportFile {
  readonly text: string;
  readonly contentType: string;
  /** What a word processor is to get from the clipboard, in the place of the text. */
  readonly rich?: FormattedList;
}

/**
 * A list in one of the formats of records or of formatted text.
 * @throws {Error} for a format that is in neither table.
 */
export function exportFile(list: ListExport, format: string): ExportFile {
  const records = recordsOf(list);
  const data = EXPORT_FORMATS.find(({ id }) => id === format);
  if (data !== undefined) {
    const text = data.serialize(
      records.map(({ item }) => item),
      {
        missing: new Map(records.map(({ item, missing }) => [item.id, missing])),
        annotations: list.annotated === false ? undefined : plainAnnotations(list),
      },
    );
    return { text, contentType: data.contentType };
  }
  const formatted = FORMATTED_FORMATS.find(({ id }) => id === format);
  if (formatted === undefined) throw new Error(`There is no format “${format}”.`);
  const whole = formattedExport(list);
  return {
    text: formattedList(whole, formatted.id),
    contentType: formatted.contentType,
    ...(formatted.id === 'rtf' && { rich: whole }),
  };
}

/** The list as every format of formatted text takes it. */
function formattedExport(list: ListExport): FormattedList {
  const { title, style, language, source, annotated } = list;
  const incomplete = incompleteListNote(recordsOf(list), { all: true }) ?? '';
  return {
    title,
    language,
    styleName: annotated === false ? style.name : fileWords.annotated(style.name),
    note: [source, escapeHtml(incomplete)].join(' ').trim(),
    annotationIndent: annotationIndent(style.id),
    entries: entriesOf(list),
  };
}

function recordsOf({ references, records }: ListExport): ListRecord[] {
  return references.flatMap(({ key }) => records.get(key) ?? []);
}

function plainAnnotations(list: ListExport): Map<string, string> {
  return new Map(
    entriesOf(list).flatMap(({ key, annotation }): [string, string][] =>
      annotation === undefined ? [] : [[key, annotationText(annotation)]],
    ),
  );
}
