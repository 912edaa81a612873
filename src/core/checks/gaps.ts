import { EVIDENCE_KINDS } from '../model/evidence.ts';
import type { Rule } from './rule.ts';

/** A gap that has a name is still empty. */
export const emptyGaps: Rule = {
  name: 'filled-gap',
  severity: 'error',
  check({ entries, graph, placeOf }, report) {
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
            `The gap “${EVIDENCE_KINDS[kind].toLowerCase()}” is filled: ${work.id} brings it.`,
            'Take the kind out of the gap.',
          );
        }
      }
    }
  },
};
