import type { EntryOf } from '../../body/entry.ts';
import { readEntry } from '../../body/read-entry.ts';
import { quoted } from '../../text/characters.ts';
import type { Duplicate } from '../duplicates/find.ts';
import type { FieldValue } from '../entry/file-text.ts';
import type { WorkFields } from '../entry/work.ts';
import type { LeftOver } from '../record/imported.ts';
import { isSameInWords, recordFields, valueInWords } from './field-evidence.ts';

/** A work that is here, with the text of its file. */
export interface Here {
  readonly work: EntryOf<'works'>;
  readonly text: string;
}

/** A record of which an entry was made, with the place where it stands. */
export interface FirstRecord {
  readonly place: string;
  readonly data: WorkFields;
  readonly path: string;
  readonly text: string;
}

/** The work that a record is of. */
export interface SameWork {
  readonly id: string;
  /** `record`: the entry was made of this record, or has the same in every field. */
  readonly by: Duplicate['by'] | 'record';
  /** How one knows, as a sentence. */
  readonly reason: string;
}

/** The entry of a record as a work that is here. */
export function newWork({ path, text }: FirstRecord): Here | undefined {
  const { entry } = readEntry({ path, text });
  return entry?.kind === 'works' ? { work: entry, text } : undefined;
}

/** What becomes of a second record of a work that says nothing more: nothing. */
export function repeated(
  { reason }: SameWork,
  { place }: FirstRecord,
): { readonly kind: 'skipped'; readonly reason: string } {
  return { kind: 'skipped', reason: `It is the work of ${place}, a second time: ${reason}` };
}

/** A field that a second record of a work has beside the first, or otherwise. */
export interface DifferingField {
  readonly field: string;
  readonly value: FieldValue;
  /** What the first record has, in words. */
  readonly first: string | undefined;
}

/**
 * What a second record of a work has beside the first, or otherwise than in case and punctuation.
 */
export function differingFields(second: WorkFields, first: WorkFields): DifferingField[] {
  const has = new Map(recordFields(first).map(([field, value]) => [field, valueInWords(value)]));
  return recordFields(second).flatMap(([field, value]) => {
    const other = has.get(field);
    const isSame = other !== undefined && isSameInWords(valueInWords(value), other);
    return isSame ? [] : [{ field, value, first: other }];
  });
}

/** What the second record has otherwise, by name; what it has beside the first is taken over. */
export function differingLeft(fields: readonly DifferingField[]): LeftOver[] {
  return fields.flatMap(({ field, value, first }) => {
    if (first === undefined) return [];
    const reason = `The first record of the work has “${quoted(first)}”.`;
    return [{ field, value: valueInWords(value), reason }];
  });
}
