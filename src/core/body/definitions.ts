import { quoted } from '../text/characters.ts';
import { type AnyNode, isElement } from './nodes.ts';
import type { FragmentReading } from './reading.ts';

/** `[label]:` where a block may begin: in the open, in a list, in a quotation. */
const DEFINITION = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*(\[([^\]\n]+)\]:)/gm;

/**
 * Markdown reads `[label]: text` as the address of a link or as a footnote, and shows nothing of it
 * where no link or mark uses it: what was meant as text would vanish without a word.
 */
export function reportVanished(reading: FragmentReading, nodes: readonly AnyNode[]): void {
  const { text } = reading.source;
  const matches = [...text.matchAll(DEFINITION)];
  if (matches.length === 0) return;
  const isShown = rangeTest(shownRanges(nodes));
  const isUsed = usedTest(text);
  for (const { index, 0: all, 1: written = '', 2: label = '' } of matches) {
    const offset = index + all.length - written.length;
    if (isShown(offset)) continue;
    if (label.includes('@')) {
      reading.report(
        'citation-definition',
        offset,
        'Markdown reads a citation at the start of a line, followed by a colon, as the definition of a link.',
        'Put a word before it, or leave the colon out.',
      );
    } else if (label.startsWith('^')) {
      reading.report(
        'unused-footnote',
        offset,
        `No mark leads to the footnote ${quoted(`[${label}]`)}, so its text is not shown.`,
        `Put ${quoted(`[${label}]`)} where it belongs, or remove the footnote.`,
      );
    } else if (!isUsed(label)) {
      reading.report(
        'unused-definition',
        offset,
        `The line defines the address of a link “${quoted(label)}” that the text does not use, so the line is not shown.`,
        'Write \\[ if you mean a bracket, or remove the line.',
      );
    }
  }
}

/** Tells of labels whether they stand between brackets that no colon follows, in whatever case. */
function usedTest(text: string): (label: string) => boolean {
  let used: ReadonlySet<string> | undefined;
  return (label) => {
    // Gone through once, however many labels are asked for.
    used ??= new Set(text.toLowerCase().match(/(?<=\[)[^[\]\n]+(?=\](?!:))/g));
    return used.has(label.toLowerCase());
  };
}

/** Tells of ascending offsets whether they lie in one of the ranges, which may overlap. */
function rangeTest(
  ranges: readonly { readonly start: number; readonly end: number }[],
): (offset: number) => boolean {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  let next = 0;
  let furthest = 0;
  return (offset) => {
    for (; (sorted[next]?.start ?? Number.POSITIVE_INFINITY) <= offset; next++) {
      furthest = Math.max(furthest, sorted[next]?.end ?? 0);
    }
    return offset < furthest;
  };
}

/** Where text or code of the page comes from, and where footnotes begin. */
function shownRanges(nodes: readonly AnyNode[]): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  const open: AnyNode[] = [...nodes];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    const isCode = isElement(node) && (node.tagName === 'pre' || node.tagName === 'code');
    if (start !== undefined && end !== undefined) {
      if (node.type === 'text' || isCode) ranges.push({ start, end });
      // A footnote begins with its own label.
      else if (isElement(node) && /^user-content-fn-/.test(String(node.properties['id'] ?? ''))) {
        ranges.push({ start, end: start + 1 });
      }
    }
    if ('children' in node) for (const child of node.children ?? []) open.push(child);
  }
  return ranges;
}
