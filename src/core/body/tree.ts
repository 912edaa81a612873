import type { Root } from 'hast';
import { mdxToHast } from 'satteri';
import { reportVanished } from './definitions.ts';
import { type AnyNode, offsetOf } from './nodes.ts';
import { findExcess } from './parser-limits.ts';
import { type FragmentReading, reportCode } from './reading.ts';
import { readSyntaxError } from './syntax-errors.ts';

/** Nobody nests lists, quotations or emphasis deeper; the stack would end at some thousands. */
const DEEPEST = 60;
const COMMENT_END = '*/}';
/** So many faults of syntax are reported of one text. */
const MOST_FAULTS = 10;

const DEEP_LINE = new RegExp(
  String.raw`^[ \t]*(?:(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])[ \t]*){${DEEPEST},}[^\n]*`,
  'gm',
);

/**
 * The blocks of a fragment’s text as a tree. A block that cannot be parsed is reported and left
 * out, so that what is wrong in the others is reported in the same run.
 */
export function parseTree(reading: FragmentReading): readonly AnyNode[] {
  const excess = findExcess(reading.source.text);
  if (excess) {
    reading.report('too-long', excess.offset, excess.message, excess.hint);
    return [];
  }
  const text = withoutDeepLines(reading);
  const nodes = parseAround(reading, text);
  reportVanished(reading, nodes);
  return nodes.filter((node) => {
    if (!isDeep(node)) return true;
    reportDeep(reading, offsetOf(node));
    return false;
  });
}

/** The parser takes quadratic time for nested lines, so the deepest never reach it. */
function withoutDeepLines(reading: FragmentReading): string {
  return reading.source.text.replace(DEEP_LINE, (line: string, offset: number) => {
    reportDeep(reading, offset);
    return ' '.repeat(line.length);
  });
}

function reportDeep(reading: FragmentReading, offset: number): void {
  reading.report(
    'too-deep',
    offset,
    `The text is nested more than ${DEEPEST} levels deep.`,
    'Remove some of the nested lists, quotations, emphasis or components.',
  );
}

function parseAround(reading: FragmentReading, text: string): readonly AnyNode[] {
  let rest = text;
  for (let faults = 0; faults < MOST_FAULTS; faults++) {
    try {
      const nodes = parse(rest);
      const code = nodes.find(({ type }) => type === 'mdxjsEsm');
      if (!code) return nodes;
      // It may have taken everything behind it for code, too.
      reportCode(reading, offsetOf(code));
      rest = blankParagraph(rest, offsetOf(code));
    } catch (error) {
      const fault = readSyntaxError(error, rest, (offset) => {
        const { line, column } = reading.source.placeAt(offset);
        return `line ${line}, column ${column}`;
      });
      const before = rest;
      rest = blankParagraph(rest, fault.offset);
      if (fault.opened !== undefined) rest = blankParagraph(rest, fault.opened);
      if (faults === 0 || (!fault.isEcho && rest !== before)) {
        reading.report('syntax', fault.at, fault.message, fault.hint);
      }
      if (rest === before) return [];
    }
  }
  return [];
}

/**
 * Parses as MDX. The parser of 0.10.5 ends the whole process where an import with an open quotation
 * ends in a backslash at the very end of the text: a line break behind it keeps it from that.
 */
function parse(text: string): readonly AnyNode[] {
  const root = mdxToHast(`${text}\n`, { features: { wikilinks: true } }) as Root;
  return root.children;
}

/**
 * Puts blanks for the paragraph at an offset; every other offset stays as it is. The end of a
 * comment above it in the same paragraph stays, since the comment would be open without it.
 */
function blankParagraph(text: string, offset: number): string {
  const before = text.lastIndexOf('\n\n', Math.max(0, offset - 1));
  const paragraph = before === -1 ? 0 : before + 2;
  const comment = text.slice(paragraph, offset).lastIndexOf(COMMENT_END);
  const start = comment === -1 ? paragraph : paragraph + comment + COMMENT_END.length;
  const after = text.indexOf('\n\n', offset);
  const end = after === -1 ? text.length : after;
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
}

function isDeep(root: AnyNode): boolean {
  let level: readonly AnyNode[] = [root];
  for (let depth = 0; depth < DEEPEST; depth++) {
    level = level.flatMap((node): readonly AnyNode[] =>
      'children' in node && node.children ? node.children : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}
