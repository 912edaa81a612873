import type { Entry } from '../../body/entry.ts';
import type { Fragment } from '../../body/fragment.ts';
import { sharesPage } from '../../model/kinds.ts';

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

/** The anchor of citation `n` of an entry; it begins with the id where entries share a page. */
export const citationAnchor = (entry: Entry, n: number): string => `${prefixOf(entry)}c${n + 1}`;

/** The anchor of link `n` of an entry. */
export const linkAnchor = (entry: Entry, n: number): string => `${prefixOf(entry)}l${n + 1}`;

function prefixOf({ kind, id }: Entry): string {
  return sharesPage(kind) ? `${id}-` : '';
}
