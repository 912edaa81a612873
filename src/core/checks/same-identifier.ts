import { workIdentifiers } from '../bibliography/work-identifiers.ts';
import type { EntryOf } from '../body/entry.ts';
import { defineRule } from './rule.ts';

type Work = EntryOf<'works'>;

/**
 * An identifier stands for one work. Chapters carry the ISBN of their book, and volumes one for
 * the set; a DOI and a PMID are never shared.
 */
export const sameIdentifier = defineRule(
  {
    name: 'same-identifier',
    severity: 'error',
    silenceable: false,
    why: 'Two works have the same DOI, ISBN or PMID. Chapters may share the ISBN of their book, and volumes that of their set.',
    mend: 'Keep one of the two entries, or find out which of them the number belongs to.',
  },
  ({ entries, placeOf }, report) => {
    const first = new Map<string, Work>();
    for (const entry of entries.values()) {
      if (entry.kind !== 'works') continue;
      for (const { field, key } of workIdentifiers(entry.data)) {
        const other = first.get(key);
        if (other === undefined) first.set(key, entry);
        else {
          report(
            placeOf(entry, [field]),
            `“${other.id}” has the same ${field}.`,
            'Keep one of the two entries, or find out which of them the number belongs to.',
          );
        }
      }
    }
  },
);
