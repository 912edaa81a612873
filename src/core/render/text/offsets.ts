import type { Entry } from '../../body/entry.ts';
import type { Fragment } from '../../body/fragment.ts';

/** How many citations and links of the page stand before a fragment: anchors count on. */
export interface Offsets {
  readonly citations: number;
  readonly links: number;
}

/** The offsets of one fragment of an entry. */
export function offsetsOf(entry: Entry, fragment: Fragment): Offsets {
  let citations = 0;
  let links = 0;
  for (const other of entry.fragments) {
    if (other === fragment) break;
    citations += other.citations.length;
    links += other.links.length;
  }
  return { citations, links };
}
