import type { Graph, Mention } from '../core/graph/graph.ts';
import type { Library } from '../core/library.ts';
import { placeOf } from '../core/render/evidence/mentions.ts';
import { shortOf } from '../core/render/records/entry-names.ts';

/** Where an entry is named now and was not before. */
export interface Backlink {
  readonly of: string;
  readonly from: string;
  /** “What it finds”, “¶ 4”. */
  readonly place: string;
}

/** The pairs of entries of which one names the other now and did not before, each once. */
export function newBacklinks(before: Library, after: Library): Backlink[] {
  const old = pairsOf(before.graph, before);
  return [...pairsOf(after.graph, after)].flatMap(([pair, mention]) => {
    if (old.has(pair)) return [];
    const target = after.entries.get(pair.slice(pair.indexOf(' ') + 1));
    if (target === undefined) return [];
    return [{ of: shortOf(target), from: shortOf(mention.from), place: placeOf(mention) }];
  });
}

/** “from to”, with the first place; ids hold no blank. */
function pairsOf({ mentions }: Graph, { entries }: Library): Map<string, Mention> {
  const pairs = new Map<string, Mention>();
  for (const [id, list] of mentions) {
    if (!entries.has(id)) continue;
    for (const mention of list) {
      const pair = `${mention.from.id} ${id}`;
      if (mention.from.id !== id && !pairs.has(pair)) pairs.set(pair, mention);
    }
  }
  return pairs;
}
