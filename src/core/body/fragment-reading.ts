import type { Problem } from '../text/problem.ts';
import { BlockReader } from './blocks.ts';
import type { ReadingRule } from './body-rules.ts';
import type { Fragment } from './fragment.ts';
import type { AnyNode } from './nodes.ts';
import { FragmentReading, type FragmentSource } from './reading.ts';

/** Either way: what was read, and what was wrong in it. */
export interface FragmentResult {
  readonly fragment: Fragment;
  readonly problems: readonly Problem<ReadingRule>[];
}

/** What makes a tree of a text, and reports what it cannot. */
export type TreeMaker = (reading: FragmentReading) => readonly AnyNode[];

/**
 * Reads one text of an entry in one pass, from the tree that is made of it: finds citations and links, turns the closed set of
 * components into elements, refuses code, raw HTML and unsafe addresses, and writes each block as
 * sanitized HTML with tokens for what needs the whole library.
 */
export function readFragment(source: FragmentSource, treeOf: TreeMaker): FragmentResult {
  const reading = new FragmentReading(source);
  const blocks = new BlockReader(reading).read(treeOf(reading));
  const { citations, links, bibliographies, anchors, figures, texts, problems } = reading;
  const { name, label } = source;
  return {
    fragment: {
      name,
      label,
      blocks,
      citations,
      links,
      bibliographies,
      anchors,
      figures,
      text: texts.join(' ').trim(),
    },
    problems,
  };
}
