import type { Element, ElementContent, Text } from 'hast';
import type { AnyNode } from '../core/body/nodes.ts';
import type { FragmentReading } from '../core/body/reading.ts';
import { decodeReferences } from '../core/text/character-references.ts';

/*
 * The tree of a body that a form wrote. It holds headings, paragraphs of one line and comments, and
 * in them italics and links to entries: so little that it can be read without the parser of MDX,
 * which no browser runs. A test holds each against what that parser reads.
 */

/** The blocks of a body as `markdownOf` and the template of an annotation write it. */
export function plainTree({ source }: FragmentReading): readonly AnyNode[] {
  const nodes: AnyNode[] = [];
  const { text } = source;
  for (const { index, 0: block } of text.matchAll(/\{\/\*[\s\S]*?\*\/\}|[^\n]+/g)) {
    if (block.startsWith('{/*') || block.trim() === '') continue;
    const heading = /^##[ \t]+/.exec(block);
    const at = index + (heading?.[0].length ?? 0);
    nodes.push(
      element(heading ? 'h2' : 'p', inline(text, at, index + block.length), index, block.length),
    );
  }
  return nodes;
}

/** A link to an entry, or italics; escaped characters are passed over. */
const INLINE = /\\.|\[\[([a-z][a-z0-9-]*)(\|(?:\\.|[^\]\\])*)?\]\]|\*((?:\\.|[^*\\])+)\*/g;

function inline(text: string, start: number, end: number): ElementContent[] {
  const nodes: ElementContent[] = [];
  let from = start;
  const upTo = (to: number): void => {
    if (to > from) nodes.push(run(text, from, to));
  };
  for (const match of text.slice(start, end).matchAll(INLINE)) {
    const [all, id, label, italics] = match;
    if (id === undefined && italics === undefined) continue;
    const at = start + match.index;
    upTo(at);
    from = at + all.length;
    const inner =
      italics !== undefined
        ? run(text, at + 1, from - 1)
        : label === undefined
          ? { type: 'text' as const, value: id ?? '' }
          : run(text, at + 3 + (id ?? '').length, from - 2);
    const made = element(italics === undefined ? 'a' : 'em', [inner], at, all.length);
    nodes.push(italics === undefined ? { ...made, properties: { href: id ?? '' } } : made);
  }
  upTo(end);
  return nodes;
}

function element(
  tagName: string,
  children: ElementContent[],
  offset: number,
  length: number,
): Element {
  return { type: 'element', tagName, properties: {}, children, position: place(offset, length) };
}

function run(text: string, from: number, to: number): Text {
  const value = text
    .slice(from, to)
    .replace(/\\([!-/:-@[-`{-~])|&#\d+;|&lt;|&amp;/g, (all, character?: string) =>
      character !== undefined ? character : decodeReferences(all),
    );
  return { type: 'text', value, position: place(from, to - from) };
}

/** Readers ask for offsets alone. */
function place(offset: number, length: number): NonNullable<Text['position']> {
  return {
    start: { line: 1, column: 1, offset },
    end: { line: 1, column: 1, offset: offset + length },
  };
}
