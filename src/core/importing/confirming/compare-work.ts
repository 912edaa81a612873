import { filledFields } from '../../bibliography/fields.ts';
import { toCsl } from '../../bibliography/to-csl.ts';
import {
  CSL_DATE_VARIABLES,
  CSL_NAME_VARIABLES,
  CSL_TEXT_VARIABLES,
  type CslItem,
  type CslName,
  type CslTextVariable,
} from '../../model/csl.ts';
import type { BibliographicField, WorkData } from '../../model/work.ts';
import { foreignDate } from '../dates/text.ts';
import { partedName } from '../record/names.ts';
import type { RegistryRecord } from '../registries/registry-record.ts';
import type { Agreement } from './agreement.ts';
import { compareDates, dateInForm } from './compare-dates.ts';
import { compareNames, namesInWords } from './compare-names.ts';
import { compareTexts } from './compare-texts.ts';

/** One field of an entry held against a record. */
export interface FieldComparison {
  readonly field: BibliographicField;
  /** The value of the entry, in words. */
  readonly here: string;
  /** The value of the record, in words; empty where it has none. */
  readonly there: string;
  readonly agreement: Agreement;
}

/** Fields that say where a work is or when it was looked at: no registry bears them out. */
const NOT_HELD: ReadonlySet<BibliographicField> = new Set([
  'type',
  'abstract',
  'accessed',
  'URL',
  'note',
  'keyword',
  'source',
  'archive',
  'archive_location',
]);

/** Every filled field of a work that a registry can know, held against a record. */
export function compareWork(data: WorkData, record: RegistryRecord): FieldComparison[] {
  const item = toCsl('', data);
  return filledFields(data)
    .filter((field) => !NOT_HELD.has(field))
    .map((field) => compareField(field, item, record));
}

/** A value that is believed, as the entry prints it, held against a record. */
export function compareBelieved(
  field: BibliographicField,
  value: string,
  record: RegistryRecord,
): FieldComparison {
  const text = CSL_TEXT_VARIABLES.find((variable) => variable === field);
  if (text !== undefined) return compareField(field, believed({ [text]: value }), record);
  if (CSL_NAME_VARIABLES.some((variable) => variable === field)) {
    const names = value
      .split(/\s*;\s*/)
      .map(partedName)
      .filter((name) => name !== undefined);
    return compareField(field, believed({ [field]: names }), record);
  }
  return compareField(
    field,
    believed({ [field]: foreignDate(value) ?? { literal: value } }),
    record,
  );
}

function believed(fields: object): CslItem {
  return { id: '', type: 'document', ...fields };
}

function compareField(
  field: BibliographicField,
  item: CslItem,
  record: RegistryRecord,
): FieldComparison {
  const text = CSL_TEXT_VARIABLES.find((variable) => variable === field);
  if (text !== undefined) {
    const there = valuesOf(text, record);
    const here = item[text] ?? '';
    return { field, here, there: there[0] ?? '', agreement: compareTexts(text, here, there) };
  }
  const names = CSL_NAME_VARIABLES.find((variable) => variable === field);
  if (names !== undefined) {
    const here: readonly CslName[] = item[names] ?? [];
    const there = record.item[names];
    const agreement = compareNames(names, here, there);
    return { field, here: namesInWords(here), there: namesInWords(there ?? []), agreement };
  }
  const date = CSL_DATE_VARIABLES.find((variable) => variable === field);
  const here = date && item[date];
  if (date === undefined || here === undefined) {
    return { field, here: '', there: '', agreement: { kind: 'absent' } };
  }
  const dates =
    date === 'issued' ? [record.item.issued, record.item['available-date']] : [record.item[date]];
  const known = dates.filter((value) => value !== undefined);
  return {
    field,
    here: dateInForm(here),
    there: known.map(dateInForm).join(', online '),
    agreement: compareDates(date, here, known),
  };
}

function valuesOf(field: CslTextVariable, { item, alternatives }: RegistryRecord): string[] {
  const own = item[field];
  return [...(own === undefined ? [] : [own]), ...(alternatives[field] ?? [])];
}
