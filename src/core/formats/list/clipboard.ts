import { escapeXml } from '../../text/xml.ts';
import { HTML_MARKS } from './html.ts';
import type { FormattedEntry, FormattedList } from './list.ts';
import { type Marks, writeRuns } from './nesting.ts';
import { readRuns } from './runs.ts';

/*
 * A list as HTML for the clipboard. Word processors take no style sheet from there: each paragraph
 * says how it looks, in the measures of the manuals.
 */

const MARKS: Marks = {
  ...HTML_MARKS,
  smallCaps: (content) => `<span style="font-variant:small-caps">${content}</span>`,
};

const inline = (html: string): string => writeRuns(readRuns(html), MARKS);

/** What a reference and its annotation are written with. */
type Measures = Pick<FormattedList, 'annotationIndent'>;

/** References alone, with their annotations, for a text that is written already. */
export function clipboardEntries(entries: readonly FormattedEntry[], measures: Measures): string {
  return entries.map((entry) => writeEntry(entry, measures)).join('');
}

/** A whole list, with its title and where it comes from, as its file says it. */
export function clipboardList(list: FormattedList): string {
  const { title, styleName, note, entries } = list;
  const from = note === undefined ? '' : `. ${inline(note)}`;
  return `<h1>${escapeXml(title)}</h1><p>${escapeXml(styleName)}${from}</p>${clipboardEntries(entries, list)}`;
}

function writeEntry(
  { html, label, annotation }: FormattedEntry,
  { annotationIndent = 0.5 }: Measures,
): string {
  const reference = `<p style="margin-left:0.5in;text-indent:-0.5in">${column(label)}${inline(html)}</p>`;
  if (annotation === undefined) return reference;
  const left = `margin-left:${annotationIndent}in`;
  const paragraphs = annotation.paragraphs.map(
    (paragraph, at) =>
      `<p style="${left};text-indent:${at === 0 ? '0' : '0.5in'}">${inline(paragraph)}</p>`,
  );
  const signature = `<p style="${left};text-indent:0;font-size:0.875em">${inline(annotation.signature)}</p>`;
  return [reference, ...paragraphs, signature].join('');
}

/**
 * A number in a column of its own: where the text begins, all its lines begin. Word reads the tab,
 * and so does Google Docs; a browser reads the width.
 */
function column(label: string | undefined): string {
  if (label === undefined) return '';
  const tab = '<span style="white-space:pre;tab-size:1;mso-tab-count:1">\t</span>';
  return `<span style="display:inline-block;min-width:0.5in;text-indent:0">${escapeXml(label)}${tab}</span>`;
}
