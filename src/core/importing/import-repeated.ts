import { quoted } from '../text/characters.ts';
import type { Duplicate } from './duplicates.ts';
import { isSameInWords, recordFields, valueInWords } from './field-evidence.ts';
import type { LeftOver } from './imported-record.ts';
import type { WorkEntry, WorkFields } from './work-entry.ts';

/** A record of which an entry was made, with the place where it stands. */
export interface FirstRecord {
  readonly place: string;
  readonly data: WorkFields;
}

/** What becomes of a second record of a work: nothing. */
export function repeated(
  { reason }: Duplicate,
  { place }: FirstRecord,
): { readonly kind: 'skipped'; readonly reason: string } {
  return { kind: 'skipped', reason: `It is the work of ${place}, a second time: ${reason}` };
}

/** What a second record of a work has beside the first, or otherwise, is named. */
export function withRest(made: WorkEntry, first: WorkFields): WorkEntry {
  const has = new Map(recordFields(first).map(([field, value]) => [field, valueInWords(value)]));
  const named = recordFields(made.data).flatMap(([field, value]): LeftOver[] => {
    const words = valueInWords(value);
    const other = has.get(field);
    if (other !== undefined && isSameInWords(words, other)) return [];
    const reason =
      other === undefined
        ? 'The first record of the work does not have it; add it by hand.'
        : `The first record of the work has “${quoted(other)}”.`;
    return [{ field, value: words, reason }];
  });
  return { ...made, leftOver: [...made.leftOver, ...named] };
}
