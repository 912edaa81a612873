import type { EntryOf } from '../body/entry.ts';
import { type LineKind, RELATION_TYPES, type RelationVerb } from '../model/relations.ts';
import type { Graph } from './graph.ts';

type Work = EntryOf<'works'>;

/** That one work builds on, cites or disputes another, as an entry records it. */
export interface LiteratureLink {
  readonly from: Work;
  readonly to: Work;
  readonly verb: RelationVerb;
  readonly line: LineKind;
}

/**
 * The recorded links among some works, in their order: relations that a picture of the field draws,
 * and citations that are kept because of their faults. Of several links of one kind from one work
 * to another the first is kept.
 */
export function literatureLinks(works: readonly Work[], graph: Graph): LiteratureLink[] {
  const among = new Map<string, Work>(works.map((work) => [work.id, work]));
  const links = new Map<string, LiteratureLink>();
  const pairs = new Set<string>();
  const add = (from: Work, to: Work, verb: RelationVerb) => {
    const { line } = RELATION_TYPES[verb];
    if (line === undefined || from.id === to.id || !among.has(to.id)) return;
    const key = `${from.id} ${to.id} ${line}`;
    if (!links.has(key)) links.set(key, { from, to, verb, line });
    pairs.add(`${from.id} ${to.id}`);
  };
  for (const work of works) {
    for (const { relation, other, inverse } of graph.relations.get(work.id) ?? []) {
      if (other && !inverse) add(work, other, relation.type);
    }
    for (const cited of graph.citesFaultily.get(work.id) ?? []) {
      // Who builds on a work, or disputes it, cites it: that is one line, not two.
      if (!pairs.has(`${work.id} ${cited.id}`)) add(work, cited, 'cites');
    }
  }
  return [...links.values()];
}
