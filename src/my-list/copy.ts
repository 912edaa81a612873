import type { FormattedEntry } from '../core/formats/formatted-list.ts';
import { htmlToText } from '../core/render/html.ts';

/**
 * Puts references on the clipboard, with italics, hanging indent and annotations for word
 * processors, and as plain text. False where the browser does not allow it.
 */
export async function copyReferences(entries: readonly FormattedEntry[]): Promise<boolean> {
  const html = entries.map(richText).join('');
  const text = entries.map(plainText).join('\n\n');
  try {
    if (typeof ClipboardItem === 'function') {
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/html': new Blob([html], { type: 'text/html' }),
          'text/plain': new Blob([text], { type: 'text/plain' }),
        }),
      ]);
    } else await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Puts a plain text on the clipboard. False where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
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
