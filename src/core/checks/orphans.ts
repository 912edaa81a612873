import type { Entry } from '../body/entry.ts';
import { namedIds } from '../graph/named-ids.ts';
import { factsOf } from '../model/kinds.ts';
import type { Rule } from './rule.ts';

/** Something leads to every work, person and organization, beside the index of its kind. */
export const reachedEntries: Rule = {
  name: 'orphan',
  severity: 'warning',
  check({ entries, graph, placeOf }, report) {
    const named = new Set<string>();
    for (const entry of entries.values()) {
      for (const { id } of namedIds(entry)) if (id !== entry.id) named.add(id);
      for (const { bibliographies } of entry.fragments) {
        for (const { works } of bibliographies) for (const key of works) named.add(key);
      }
    }
    for (const entry of entries.values()) {
      const { reached, singular } = factsOf(entry.kind);
      if (reached === undefined) continue;
      const mentioned = graph.mentions.get(entry.id)?.some(({ from }) => from.id !== entry.id);
      if (named.has(entry.id) || mentioned === true || standsOnCards(entry)) continue;
      report(
        placeOf(entry, [reached.field], 'key'),
        `Nothing leads to this ${singular} but the index.`,
        reached.hint,
      );
    }
  },
};

/** True for a work that the page of a concept, person or organization lists. */
function standsOnCards(entry: Entry): boolean {
  if (entry.kind !== 'works') return false;
  // The makers’ cards are among what the entry names.
  return namedIds(entry).some(({ kinds }) => kinds !== undefined && !kinds.includes('works'));
}

/** A concept is for works: one that no work treats or takes a position on is empty. */
export const usedConcepts: Rule = {
  name: 'unused-concept',
  severity: 'warning',
  check({ entries, graph, placeOf }, report) {
    for (const entry of entries.values()) {
      if (entry.kind !== 'concepts') continue;
      if (graph.worksOn.has(entry.id) || entry.data.positions.length > 0) continue;
      report(
        placeOf(entry, ['name'], 'key'),
        'No work treats this concept.',
        'Name it under concepts in the works that do, or say what a work holds of it under positions.',
      );
    }
  },
};
