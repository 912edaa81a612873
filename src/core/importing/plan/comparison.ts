import type { WorkFields } from '../entry/work.ts';
import { isSameInWords, recordFields, valueInWords } from './field-evidence.ts';

/** A field of two records, as one line of each; nothing where one of them lacks it. */
export interface ComparedField {
  readonly field: string;
  readonly record: string | undefined;
  readonly other: string | undefined;
}

/**
 * A record beside the entry that it was held against: a number that cannot be that of both; two
 * records taken for one work; or one work, perhaps.
 */
export interface Comparison {
  readonly kind: 'one-number' | 'joined' | 'near';
  /** The key of the entry beside it. */
  readonly key: string;
  /** Why it was held against it, as a sentence. */
  readonly reason: string;
  readonly fields: readonly ComparedField[];
}

/** Fields by which a work is recognized: shown though they are the same. */
const HEAD: ReadonlySet<string> = new Set(['title', 'author', 'issued']);

/** Two records side by side: title, author, year, and all in which they differ. */
export function comparedFields(record: WorkFields, other: WorkFields): ComparedField[] {
  const one = new Map<string, string>(
    recordFields(record).map(([field, value]) => [field, valueInWords(value)]),
  );
  const two = new Map<string, string>(
    recordFields(other).map(([field, value]) => [field, valueInWords(value)]),
  );
  const names = new Set<string>([...HEAD, ...one.keys(), ...two.keys()]);
  const fields: ComparedField[] =
    record.type === other.type ? [] : [{ field: 'type', record: record.type, other: other.type }];
  for (const field of names) {
    const [a, b] = [one.get(field), two.get(field)];
    const isSame = a !== undefined && b !== undefined && isSameInWords(a, b);
    if ((a !== undefined || b !== undefined) && (HEAD.has(field) || !isSame)) {
      fields.push({ field, record: a, other: b });
    }
  }
  return fields;
}

/** True where two records say something otherwise; what only one of them has is no contradiction. */
export function contradict(fields: readonly ComparedField[]): boolean {
  return fields.some(
    ({ record, other }) =>
      record !== undefined && other !== undefined && !isSameInWords(record, other),
  );
}
