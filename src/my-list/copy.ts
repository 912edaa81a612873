import type { FormattedEntry } from '../core/formats/list/list.ts';
import { htmlToText } from '../core/render/text/html.ts';
import { copyRich } from '../site/browser/clipboard.ts';

/**
 * Puts references on the clipboard, with italics, hanging indent and annotations for word
 * processors, and as plain text. False where the browser does not allow it.
 */
export async function copyReferences(entries: readonly FormattedEntry[]): Promise<boolean> {
  return copyRich(entries.map(richText).join(''), entries.map(plainText).join('\n\n'));
}

/** The measures of the style manuals, in the words that word processors read. */
function richText({ html, label, annotation }: FormattedEntry): string {
  const number = label === undefined ? '' : `${label}&#9;`;
  const notes = [...(annotation?.paragraphs ?? []), ...(annotation ? [annotation.signature] : [])];
  return [
    `<p style="margin-left:0.5in;text-indent:-0.5in">${number}${html}</p>`,
    ...notes.map((note) => `<p style="margin-left:0.5in">${note}</p>`),
  ].join('');
}

function plainText({ html, label, annotation }: FormattedEntry): string {
  const number = label === undefined ? '' : `${label} `;
  const notes = [...(annotation?.paragraphs ?? []), ...(annotation ? [annotation.signature] : [])];
  return [`${number}${htmlToText(html)}`, ...notes.map((note) => `    ${htmlToText(note)}`)].join(
    '\n',
  );
}
