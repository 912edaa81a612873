import type { FormattedList } from './list.ts';
import { type Run, readRuns, runsText } from './runs.ts';

/** A list as plain text: a paragraph a line, a blank line between them, annotations four spaces in. */
export function writePlainList(list: FormattedList): string {
  const inline = (html: string) => plain(readRuns(html));
  const { title, styleName, note, entries } = list;
  const lines = [title, styleName, ...(note === undefined ? [] : [inline(note)])];
  const blocks = entries.flatMap(({ html, label, annotation }) => {
    const reference = inline(html);
    const labelled = label === undefined ? reference : `${label} ${reference}`;
    const below = annotation === undefined ? [] : [...annotation.paragraphs, annotation.signature];
    return [labelled, ...below.map((paragraph) => `    ${inline(paragraph)}`)];
  });
  return `${[lines.join('\n'), ...blocks].join('\n\n')}\n`;
}

/** The text, with an address behind what leads to it, where the text does not show it. */
function plain(runs: readonly Run[]): string {
  const parts: string[] = [];
  for (const [index, { text, href }] of runs.entries()) {
    parts.push(text);
    if (href === undefined || runs[index + 1]?.href === href) continue;
    const shown = runsText(runs.filter((run) => run.href === href));
    const isShown = href.endsWith(shown) || /^https?:\/\//.test(shown);
    if (!isShown) parts.push(` (${href})`);
  }
  return parts.join('');
}
