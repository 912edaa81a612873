import type { Block, Fragment, TextBlock } from '../../src/core/body/fragment.ts';
import { type FragmentResult, parseFragment } from '../../src/core/body/parse.ts';
import { LineIndex } from '../../src/core/text/lines.ts';

/** Reads a text as the body of a file `x`. */
export function read(text: string, prefix = ''): FragmentResult {
  const lines = new LineIndex(text);
  return parseFragment({
    name: 'body',
    label: 'text',
    text,
    prefix,
    placeAt: (offset) => lines.place('x', offset),
  });
}

/** Reads a text in which nothing may be wrong. */
export function sound(text: string, prefix = ''): Fragment {
  const { fragment, problems } = read(text, prefix);
  if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
  return fragment;
}

/** Each problem as `line:column rule`. */
export function faults(text: string): string[] {
  return read(text).problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}

/** HTML or plain text with the tokens made visible: `‹C0›`. */
export function visible(template: string): string {
  return template.replaceAll('\uE000', '‹').replaceAll('\uE001', '›');
}

/** The HTML of every block. */
export function htmlOf({ blocks }: Fragment): string[] {
  return blocks.map(({ html }) => visible(html));
}

/** The blocks that are no headings. */
export function textBlocks(blocks: readonly Block[]): TextBlock[] {
  return blocks.filter((block) => block.type === 'text');
}
