import { isTellingTitle } from '../duplicates/compare.ts';
import type { Duplicate } from '../duplicates/find.ts';
import { comparedFields, contradict } from './comparison.ts';
import { differingFields } from './differing-fields.ts';
import { isTellingRecord } from './known-records.ts';
import type { KnownWorks } from './known-works.ts';
import type { MadeRecord } from './make-record.ts';

/** The work that a record is of. */
export interface SameWork {
  readonly id: string;
  /** `record`: the entry was made of this record, or has the same in every field. */
  readonly by: Duplicate['by'] | 'record';
  /** How one knows, as a sentence. */
  readonly reason: string;
}

/** A work that a record may be of; `isMadeOfIt` where its entry was made of this very record. */
type Candidate = SameWork & { readonly isMadeOfIt: boolean };

/**
 * The work that a record is of, if it is here or was made of a record before; of several the one
 * nearest to it.
 */
export function findSameWork(made: MadeRecord, works: KnownWorks): SameWork | undefined {
  const { item, duplicates } = made;
  const { data } = made.work;
  // Records of one file may have one key: the work that has the number of one took that one in.
  const numbered = new Set(duplicates.filter(({ by }) => by === 'identifier').map(({ id }) => id));
  const ranked = candidates(made, works).map((same) => {
    const { id, isMadeOfIt } = same;
    const differing = differingFields(data, works.dataOf(id) ?? data).length;
    const first = [isMadeOfIt, numbered.has(id)].map((is) => (is ? 0 : 1));
    return { same, rank: [...first, differing, id === item.id ? 0 : 1] };
  });
  ranked.sort(({ rank: a }, { rank: b }) => {
    const at = a.findIndex((value, place) => value !== b[place]);
    return (a[at] ?? 0) - (b[at] ?? 0);
  });
  return ranked[0]?.same;
}

/** The works that a record may be of, each once, in the order in which they are found. */
function candidates({ work, item, source, duplicates }: MadeRecord, works: KnownWorks) {
  const { data } = work;
  const found = new Map<string, Candidate>();
  const add = (same: SameWork, isMadeOfIt: boolean): void => {
    const known = found.get(same.id);
    if (known === undefined || (isMadeOfIt && !known.isMadeOfIt)) {
      found.set(same.id, { ...(known ?? same), isMadeOfIt });
    }
  };
  for (const id of works.records.ofSource(source)) {
    const other = works.dataOf(id);
    // In a file of the same name a key may be given to another work.
    if (other === undefined || works.index.disagreements(item, id).length > 0) continue;
    const isSure = isTellingTitle(data.title) || !contradict(comparedFields(data, other));
    if (isSure) add({ id, by: 'record', reason: `“${id}” was made of this record.` }, true);
  }
  for (const { id, by, reason, disagreeing } of duplicates) {
    if (by !== 'near' && disagreeing.length === 0) add({ id, by, reason }, false);
  }
  for (const id of works.records.withFieldsOf(data)) {
    const key = item.id.trim();
    if (!isTellingRecord(data) && key !== '' && key !== id) continue;
    add({ id, by: 'record', reason: `“${id}” has all that the record has.` }, false);
  }
  return [...found.values()];
}
