import { type FragmentResult, readFragment } from './fragment-reading.ts';
import type { FragmentSource } from './reading.ts';
import { parseTree } from './tree.ts';

export type { FragmentResult } from './fragment-reading.ts';

/** Reads one text of an entry as safe MDX. */
export function parseFragment(source: FragmentSource): FragmentResult {
  return readFragment(source, parseTree);
}
