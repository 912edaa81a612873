import type { Entry } from '../body/entry.ts';
import { namedIds } from '../graph/named-ids.ts';
import { factsOf } from '../model/kinds.ts';
import { defineRule } from './rule.ts';

/** Something leads to every work, person and organization, beside the index of its kind. */
export const orphan = defineRule(
  {
    name: 'orphan',
    severity: 'warning',
    silenceable: true,
    why: 'Only the index leads to a work, a person or an organization: no text, reading path or card links to it.',
    mend: 'Name the concepts or people of the work, or link to it where a text mentions it.',
  },
  ({ entries, graph, placeOf }, report) => {
    const named = new Set<string>();
    for (const entry of entries.values()) {
      for (const { id } of namedIds(entry)) if (id !== entry.id) named.add(id);
      for (const { bibliographies } of entry.fragments) {
        for (const { works } of bibliographies) for (const key of works) named.add(key);
      }
    }
    for (const entry of entries.values()) {
      const { reached } = factsOf(entry.kind);
      if (reached === undefined) continue;
      const mentioned = graph.mentions.get(entry.id)?.some(({ from }) => from.id !== entry.id);
      if (named.has(entry.id) || mentioned === true || standsOnCards(entry)) continue;
      report(
        placeOf(entry, [reached.field], 'key'),
        'Only the index leads to this entry.',
        reached.hint,
      );
    }
  },
);

/** True for a work that the page of a concept, person or organization lists. */
function standsOnCards(entry: Entry): boolean {
  if (entry.kind !== 'works') return false;
  // The makers’ cards are among what the entry names.
  return namedIds(entry).some(({ kinds }) => kinds !== undefined && !kinds.includes('works'));
}
