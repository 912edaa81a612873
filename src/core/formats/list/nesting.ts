import type { Look, Run } from './runs.ts';

/** How a format writes text and each look around what has been written already. */
export interface Marks {
  readonly text: (text: string) => string;
  readonly link: (content: string, href: string, text: string) => string;
  readonly italic: (content: string) => string;
  readonly bold: (content: string) => string;
  readonly underline: (content: string) => string;
  readonly smallCaps: (content: string) => string;
  readonly superscript: (content: string) => string;
  readonly subscript: (content: string) => string;
}

const ORDER = ['href', 'italic', 'bold', 'underline', 'smallCaps', 'vertical'] as const;

/** Writes runs with as few marks as it takes: neighbours that share a look share its marks. */
export function writeRuns(runs: readonly Run[], marks: Marks, depth = 0): string {
  const look = ORDER[depth];
  if (look === undefined) return runs.map(({ text }) => marks.text(text)).join('');
  return stretches(runs, look)
    .map((stretch) => marked(stretch, look, marks, writeRuns(stretch, marks, depth + 1)))
    .join('');
}

function stretches(runs: readonly Run[], look: keyof Look): Run[][] {
  const found: Run[][] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (last?.[0]?.[look] === run[look] && last !== undefined) last.push(run);
    else found.push([run]);
  }
  return found;
}

function marked(
  stretch: readonly Run[],
  look: (typeof ORDER)[number],
  marks: Marks,
  content: string,
): string {
  const value = stretch[0]?.[look];
  if (value === undefined) return content;
  if (look === 'href') {
    const text = stretch.map((run) => run.text).join('');
    return marks.link(content, String(value), text);
  }
  if (look === 'vertical') {
    return value === 'superscript' ? marks.superscript(content) : marks.subscript(content);
  }
  return marks[look](content);
}
