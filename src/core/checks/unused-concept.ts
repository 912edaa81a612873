import { defineRule } from './rule.ts';

/** A concept is for works: one that no work treats or takes a position on is empty. */
export const unusedConcept = defineRule(
  {
    name: 'unused-concept',
    severity: 'warning',
    silenceable: true,
    why: 'No work is about a concept or takes a position on it.',
    mend: 'Name it under `concepts` in the works that are about it.',
  },
  ({ entries, graph, placeOf }, report) => {
    for (const entry of entries.values()) {
      if (entry.kind !== 'concepts') continue;
      if (graph.worksOn.has(entry.id) || entry.data.positions.length > 0) continue;
      report(
        placeOf(entry, ['name'], 'key'),
        'No work is about this concept.',
        'Name it under concepts in the works that are about it, or say under positions what a work says about it.',
      );
    }
  },
);
