import { evidenceOf } from '../model/terms.ts';
import { defineRule } from './rule.ts';

/** A gap that has a name is still empty. */
export const filledGap = defineRule(
  {
    name: 'filled-gap',
    severity: 'error',
    silenceable: false,
    why: 'A gap of a concept names a kind of evidence that a work of the library provides.',
    mend: 'Remove this kind from the gap.',
  },
  ({ entries, graph, terms, placeOf }, report) => {
    for (const entry of entries.values()) {
      if (entry.kind !== 'concepts') continue;
      for (const [index, { evidence }] of entry.data.gaps.entries()) {
        for (const kind of evidence) {
          const work = graph.worksOn
            .get(entry.id)
            ?.find(({ data }) => data.evidence.includes(kind));
          if (!work) continue;
          report(
            placeOf(entry, ['gaps', index]),
            `The gap “${evidenceOf(terms, kind).label.toLowerCase()}” is filled: ${work.id} provides such evidence.`,
            'Remove this kind from the gap.',
          );
        }
      }
    }
  },
);
