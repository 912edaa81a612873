import { CST, Lexer } from 'yaml';

/** What is wrong at an offset of the front matter’s YAML. */
export interface YamlProblem {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/** More faults than this of one front matter would be echoes of the first. */
export const MOST = 5;

/** Marks of the lexer that stand for no character of the text. */
const ZERO_WIDTH = new Set<string>(['doc-mode', 'flow-error-end', 'scalar']);

/**
 * Tags, anchors and aliases, which YAML has and entries have not: they make one value stand for
 * another or change its type unseen.
 */
export function findRefusedSyntax(yaml: string): YamlProblem[] {
  if (!/(?:^|[\s,[{(:-])[!&*]/.test(yaml)) return [];
  const problems: YamlProblem[] = [];
  let offset = 0;
  let inText = false;
  for (const token of new Lexer().lex(yaml)) {
    const type = CST.tokenType(token);
    if (ZERO_WIDTH.has(type ?? '')) {
      // The token behind this mark is the text of a plain or block scalar.
      inText = type === 'scalar';
      continue;
    }
    if (!inText && problems.length < MOST) {
      if (type === 'alias') {
        const message = `Entries do not allow the alias ${token}.`;
        problems.push({ offset, message, hint: orQuoted('Write the value out') });
      }
      if (type === 'anchor') {
        const message = `Entries do not allow the anchor ${token}.`;
        problems.push({ offset, message, hint: orQuoted('Leave it out') });
      }
      if (type === 'tag') {
        const message = `Entries do not allow the tag ${token}.`;
        problems.push({ offset, message, hint: orQuoted('Leave it out') });
      }
    }
    inText = false;
    offset += token.length;
  }
  return problems;
}

const orQuoted = (first: string) => `${first}; if it is text, put it between quotation marks.`;

/** The parser stops where the text ends; the mark that is never closed stands further up. */
export function startOfLastQuotation(yaml: string): number | undefined {
  let offset = 0;
  let start: number | undefined;
  for (const token of new Lexer().lex(yaml)) {
    const type = CST.tokenType(token);
    if (ZERO_WIDTH.has(type ?? '')) continue;
    if (type === 'double-quoted-scalar' || type === 'single-quoted-scalar') start = offset;
    offset += token.length;
  }
  return start;
}

/** A bracket or brace that is opened before an offset and not closed by then; the innermost. */
export function openBracketBefore(yaml: string, end: number): number | undefined {
  let offset = 0;
  const open: number[] = [];
  for (const token of new Lexer().lex(yaml)) {
    const type = CST.tokenType(token);
    if (ZERO_WIDTH.has(type ?? '')) continue;
    if (offset >= end) break;
    if (type === 'flow-seq-start' || type === 'flow-map-start') open.push(offset);
    if (type === 'flow-seq-end' || type === 'flow-map-end') open.pop();
    offset += token.length;
  }
  return open.at(-1);
}
