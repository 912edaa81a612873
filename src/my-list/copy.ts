import { clipboardEntries, clipboardList } from '../core/formats/list/clipboard.ts';
import { formattedList } from '../core/formats/list/formatted-list.ts';
import type { FormattedEntry, FormattedList } from '../core/formats/list/list.ts';
import { htmlToText } from '../core/render/text/html.ts';
import { copyRich } from '../site/browser/clipboard.ts';

/**
 * Puts references on the clipboard, with italics, hanging indent and annotations for word
 * processors, and as plain text. False where the browser does not allow it.
 */
export async function copyReferences({
  entries,
  annotationIndent,
}: Pick<FormattedList, 'entries' | 'annotationIndent'>): Promise<boolean> {
  const html = clipboardEntries(entries, { annotationIndent });
  return copyRich(html, entries.map(plainText).join('\n\n'));
}

/** The same of a whole list, with its title and where it comes from. */
export async function copyList(list: FormattedList): Promise<boolean> {
  return copyRich(clipboardList(list), formattedList(list, 'txt'));
}

function plainText({ html, label, annotation }: FormattedEntry): string {
  const number = label === undefined ? '' : `${label} `;
  const notes = [...(annotation?.paragraphs ?? []), ...(annotation ? [annotation.signature] : [])];
  return [`${number}${htmlToText(html)}`, ...notes.map((note) => `    ${htmlToText(note)}`)].join(
    '\n',
  );
}
