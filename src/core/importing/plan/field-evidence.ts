import { filledFields } from '../../bibliography/fields.ts';
import { BIBLIOGRAPHIC_FIELDS, type BibliographicField, type WorkData } from '../../model/work.ts';
import { compareFields } from '../entry/field-order.ts';
import type { FieldValue } from '../entry/file-text.ts';
import {
  addConfirmed,
  addSource,
  removeUnconfirmed,
  setField,
} from '../entry/front-matter-edits.ts';
import type { WorkFields } from '../entry/work.ts';

/** A field that a record has and an entry has not. */
export interface MissingField {
  readonly field: BibliographicField;
  readonly value: FieldValue;
  /** The value that the entry believes without a source, where it is another one. */
  readonly believed: string | undefined;
}

/**
 * What a record would add to a work: fields that it does not fill. One that it believes without a
 * source is among them; where the record says otherwise, both values are given for a human to decide.
 */
export function fieldsToAdd(data: WorkData, record: WorkFields): MissingField[] {
  const filled = new Set<string>(filledFields(data));
  return recordFields(record).flatMap(([field, value]): MissingField[] => {
    if (filled.has(field)) return [];
    const believed = data.unconfirmed.find((row) => row.field === field)?.value;
    const agrees = believed === undefined || isSameInWords(believed, valueInWords(value));
    return [{ field, value, believed: agrees ? undefined : believed }];
  });
}

const IN_ORDER = [...BIBLIOGRAPHIC_FIELDS].sort(compareFields('works'));

/** The bibliographic fields that a record fills, with their values, in the standard order. */
export function recordFields(
  record: WorkFields,
): (readonly [field: BibliographicField, value: FieldValue])[] {
  return IN_ORDER.flatMap((field) => {
    const value = record[field];
    return value === undefined ? [] : [[field, value] as const];
  });
}

/** A value as one line: names and dates in words, all else as it is. */
export function valueInWords(value: FieldValue): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map((item: FieldValue) => valueInWords(item)).join('; ');
  const { literal, family, ...rest } = value as { readonly [part: string]: FieldValue | undefined };
  if (literal !== undefined) return valueInWords(literal);
  const given = [rest['given'], rest['dropping-particle']].filter((part) => part !== undefined);
  const last = [rest['non-dropping-particle'], family].filter((part) => part !== undefined);
  return [last, given, [rest['suffix']].filter((part) => part !== undefined)]
    .map((parts) => parts.map((part) => valueInWords(part)).join(' '))
    .filter((part) => part !== '')
    .join(', ');
}

/** True for two values that differ in case, accents and punctuation alone. */
export function isSameInWords(a: string, b: string): boolean {
  return a === b || wordsOf(a) === wordsOf(b);
}

/** A value without case, accents and punctuation: what is the same in words. */
export function wordsOf(text: string): string {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      // Pages 1–48 are not page 148.
      .replace(/(?<=^\p{L}?\p{N}{1,8})[-–—](?=\p{L}?\p{N}{1,8}$)/u, '~')
      .replace(/[^\p{L}\p{N}~]+/gu, '')
  );
}

/** A source as entries describe it, with the short name that it would have. */
export interface NamedSource {
  readonly id: string;
  readonly name: string;
  readonly url?: string | undefined;
  readonly work?: string | undefined;
  readonly seen?: string | undefined;
  readonly date?: string | undefined;
}

/** A short name for a source that no other source of an entry has: “my.bib” gives `my-bib`. */
export function proposeSourceId(name: string, taken: Iterable<string> = []): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  const id = words === '' ? 'file' : words;
  const others = new Set(taken);
  for (let number = 1; ; number++) {
    const proposed = number === 1 ? id : `${id}-${number}`;
    if (!others.has(proposed)) return proposed;
  }
}

/**
 * Fills fields of an entry’s text and says where they were seen: the source, one row of `confirmed`,
 * and nothing of them under `unconfirmed`. All else stays byte for byte.
 *
 * @throws {FrontMatterEditError} where the front matter cannot be changed line by line.
 */
export function fillFields(
  text: string,
  data: WorkData,
  fields: readonly Pick<MissingField, 'field' | 'value'>[],
  source: NamedSource,
): string {
  if (fields.length === 0) return text;
  const { id: wanted, ...described } = source;
  const same = Object.entries(data.sources).find(
    ([, other]) =>
      other.name === source.name && other.date === source.date && other.seen === source.seen,
  );
  const id = same?.[0] ?? proposeSourceId(wanted, Object.keys(data.sources));
  let filled = text;
  for (const { field, value } of fields) {
    filled = removeUnconfirmed(setField(filled, field, value), field);
  }
  if (same === undefined) filled = addSource(filled, id, described);
  return addConfirmed(filled, [{ fields: fields.map(({ field }) => field), sources: [id] }]);
}
