import { gradeOf } from '../model/terms.ts';
import { defineRule } from './rule.ts';

/** A basis that is not “record only” says through which source the work was seen. */
export const basisSource = defineRule(
  {
    name: 'basis-source',
    severity: 'error',
    silenceable: false,
    why: 'The basis is more than *record only*, but names no source in which the work was read.',
    mend: 'Add `sources: [name]` to the basis, and describe the source under `sources`.',
  },
  ({ entries, terms, placeOf }, report) => {
    for (const entry of entries.values()) {
      if (entry.kind !== 'works') continue;
      const { grade, sources } = entry.data.basis;
      const { label, extent } = gradeOf(terms, grade);
      if (extent === 'record-only' || sources.length > 0) continue;
      report(
        placeOf(entry, ['basis'], 'key'),
        `The basis “${label.toLowerCase()}” names no source.`,
        'Add sources: [name] to the basis and describe the source under sources.',
      );
    }
  },
);
