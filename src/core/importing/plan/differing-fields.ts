import { quoted } from '../../text/characters.ts';
import type { FieldValue } from '../entry/file-text.ts';
import type { WorkFields } from '../entry/work.ts';
import type { LeftOver } from '../record/imported.ts';
import { isSameInWords, recordFields, valueInWords } from './field-evidence.ts';

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
