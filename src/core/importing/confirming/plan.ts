import {
  CSL_DATE_VARIABLES,
  CSL_NAME_VARIABLES,
  CSL_TEXT_VARIABLES,
  type CslName,
} from '../../model/csl.ts';
import type { EvidenceSource } from '../../model/sources.ts';
import { type BibliographicField, type WorkData, workSchema } from '../../model/work.ts';
import { compareFields } from '../entry/field-order.ts';
import type { RegistryRecord } from '../registries/registry-record.ts';
import { dateInForm } from './compare-dates.ts';
import { compareBelieved, compareWork, type FieldComparison } from './compare-work.ts';
import { noticeRemarks } from './notices.ts';

/** A value as an entry holds it: a text, a list of names in parts, a date. */
type ConfirmedValue = string | readonly { readonly [part: string]: string }[];

/** A value that moves from `unconfirmed` into the record. */
interface Move {
  readonly field: BibliographicField;
  readonly value: ConfirmedValue;
  /** Which row of `unconfirmed` it stands in. */
  readonly row: number;
}

/** Two values of one field, for somebody to decide. */
interface Conflict {
  readonly field: BibliographicField;
  readonly here: string;
  readonly there: string;
  /** True where the value of the entry stands under `unconfirmed`. */
  readonly isBelieved: boolean;
}

/** A record and where it was seen. */
export interface SeenRecord {
  readonly record: RegistryRecord;
  readonly sourceId: string;
  readonly source: EvidenceSource;
}

/** What a record changes in an entry, and what it leaves to somebody to decide. */
export interface ConfirmationPlan {
  /** The name of the source in the entry. */
  readonly sourceId: string;
  readonly source: EvidenceSource;
  /** False where the entry describes the source already. */
  readonly isNewSource: boolean;
  /** What the new row of `confirmed` names; empty where nothing new was borne out. */
  readonly fields: readonly string[];
  readonly moves: readonly Move[];
  readonly conflicts: readonly Conflict[];
  /** What the record says beyond the entry, each as a sentence. */
  readonly notes: readonly string[];
  /** Remarks to be added: retractions, corrections, expressions of concern. */
  readonly remarks: readonly string[];
  /** False where the title is another: the record may be of another work, and changes nothing. */
  readonly isSameWork: boolean;
}

/** True where a plan would change the entry. */
export function changesSomething({ fields, moves, remarks }: ConfirmationPlan): boolean {
  return fields.length > 0 || moves.length > 0 || remarks.length > 0;
}

/**
 * Holds a work against a record. Nothing is decided that a reader of titles would not decide: a
 * value that differs stays, and is named with both forms.
 */
export function planConfirmation(
  data: WorkData,
  { record, sourceId, source }: SeenRecord,
): ConfirmationPlan {
  const comparisons = compareWork(data, record);
  const title = comparisons.find(({ field }) => field === 'title')?.agreement.kind;
  const isSameWork = title !== 'differs' && title !== 'absent';
  const believed = data.unconfirmed.map(({ field, value }, row) => ({
    row,
    value,
    comparison: compareBelieved(field, value ?? '', record),
  }));
  const seen = fieldsSeenAt(data, source.url);
  const moves = !isSameWork
    ? []
    : believed.flatMap(({ row, value, comparison: { field, agreement } }) => {
        const isBorneOut = ['agrees', 'finer'].includes(agreement.kind);
        const found = value === undefined || isBorneOut ? recordValue(field, record) : undefined;
        return found === undefined ? [] : [{ field, value: found, row }];
      });
  const fields = !isSameWork
    ? []
    : [...comparisons.flatMap(borneOut), ...moves.map(({ field }) => field)]
        .filter((field) => !seen.has(field))
        .sort(inHouseOrder);
  const conflicts = [
    ...comparisons.filter(isConflict).map((comparison) => conflict(comparison, false)),
    ...believed
      .filter(({ value, comparison }) => value !== undefined && isConflict(comparison))
      .map(({ comparison }) => conflict(comparison, true)),
  ];
  return {
    ...sourceName(data, sourceId, source),
    source,
    fields,
    moves,
    conflicts,
    notes: [...comparisons.flatMap(noteOf), ...(isSameWork ? missing(data, record) : [])],
    remarks: isSameWork ? noticeRemarks(record, source.name, data.remarks) : [],
    isSameWork,
  };
}

/** Parts of a field (`issued.year`) stand where the field stands. */
function inHouseOrder(one: string, other: string): number {
  const whole = (field: string): string => field.split('.')[0] ?? field;
  return compareFields('works')(whole(one), whole(other));
}

/** What a comparison bears out: the field, or the parts of it that the record has. */
function borneOut({ field, agreement }: FieldComparison): string[] {
  if (agreement.kind === 'agrees' || agreement.kind === 'finer') return [field];
  return agreement.kind === 'coarser' ? [...agreement.parts] : [];
}

function isConflict({ agreement }: FieldComparison): boolean {
  return agreement.kind === 'differs';
}

function conflict({ field, here, there }: FieldComparison, isBelieved: boolean): Conflict {
  return { field, here, there, isBelieved };
}

function noteOf({ field, there, agreement }: FieldComparison): string[] {
  if (agreement.kind === 'finer')
    return [`${field}: the record says more: ${ended(agreement.more)}`];
  if (agreement.kind === 'coarser') return [`${field}: the record says less: ${ended(there)}`];
  return [];
}

/** A value at the end of a sentence: initials bring their own stop. */
function ended(value: string): string {
  return value.endsWith('.') ? value : `${value}.`;
}

/** The fields that a source at this address bears out already, whole or in part. */
function fieldsSeenAt(data: WorkData, url: string | undefined): Set<string> {
  const ids = new Set(
    Object.entries(data.sources).flatMap(([id, source]) =>
      url !== undefined && source.url === url ? [id] : [],
    ),
  );
  const rows = data.confirmed.filter(({ sources }) => sources.some((id) => ids.has(id)));
  return new Set(rows.flatMap(({ fields }) => fields));
}

/** The name of the source: the entry’s own for the same record of the same day, else a free one. */
function sourceName(
  data: WorkData,
  wanted: string,
  source: EvidenceSource,
): { sourceId: string; isNewSource: boolean } {
  const same = Object.entries(data.sources).find(
    ([, { url, date }]) => url !== undefined && url === source.url && date === source.date,
  );
  if (same !== undefined) return { sourceId: same[0], isNewSource: false };
  let id = wanted;
  for (let n = 2; Object.hasOwn(data.sources, id); n++) id = `${wanted}-${n}`;
  return { sourceId: id, isNewSource: true };
}

/** The value of a record as an entry would hold it; undefined where the schema refuses it. */
function recordValue(
  field: BibliographicField,
  record: RegistryRecord,
): ConfirmedValue | undefined {
  const value = rawValue(field, record);
  if (value === undefined || field === 'type') return undefined;
  return workSchema.shape[field].safeParse(value).success ? value : undefined;
}

function rawValue(field: BibliographicField, { item }: RegistryRecord): ConfirmedValue | undefined {
  const text = CSL_TEXT_VARIABLES.find((variable) => variable === field);
  if (text !== undefined) return item[text];
  const names = CSL_NAME_VARIABLES.find((variable) => variable === field);
  if (names !== undefined) return item[names]?.map(filledParts);
  const variable = CSL_DATE_VARIABLES.find((name) => name === field);
  const date = variable && item[variable];
  return date && dateInForm(date);
}

/** The parts of a name that hold something. */
function filledParts(name: CslName): Record<string, string> {
  const parts = Object.entries(name).filter((entry): entry is [string, string] => !!entry[1]);
  return Object.fromEntries(parts);
}

/** Fields that an entry without them may well take over from a record. */
const MISSED = [
  'container-title',
  'volume',
  'issue',
  'page',
  'publisher',
  'number-of-pages',
  'DOI',
  'PMID',
] as const;

/** What the record has and the entry has not, neither filled nor under `unconfirmed`. */
function missing(data: WorkData, { item }: RegistryRecord): string[] {
  const believed = new Set<string>(data.unconfirmed.map(({ field }) => field));
  return MISSED.filter(
    (field) => data[field] === undefined && item[field] !== undefined && !believed.has(field),
  ).map((field) => `${field}: the entry has none; the record says ${ended(item[field] ?? '')}`);
}
