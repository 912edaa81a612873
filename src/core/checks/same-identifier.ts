import { isbn13 } from '../bibliography/check-digits.ts';
import { isPart } from '../bibliography/same-work.ts';
import type { EntryOf } from '../body/entry.ts';
import { sameDoiKey } from '../text/doi.ts';
import { defineRule } from './rule.ts';

type Work = EntryOf<'works'>;
type Field = 'DOI' | 'ISBN' | 'PMID';

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
      for (const { field, key } of identifiersOf(entry)) {
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

function identifiersOf({ data }: Work): { readonly field: Field; readonly key: string }[] {
  const doi = data.DOI === undefined ? undefined : sameDoiKey(data.DOI);
  const isbn = data.ISBN === undefined || isPart(data) ? undefined : isbn13(data.ISBN);
  return [
    ...(doi === undefined ? [] : [{ field: 'DOI', key: `DOI ${doi}` } as const]),
    ...(isbn === undefined
      ? []
      : [{ field: 'ISBN', key: `ISBN ${isbn} ${data.volume ?? ''}` } as const]),
    ...(data.PMID === undefined ? [] : [{ field: 'PMID', key: `PMID ${data.PMID}` } as const]),
  ];
}
