/** What the records of all registries share: schema parts, leavings, and a last look. */
import { z } from 'zod';
import { oneIsbn } from '../../bibliography/isbns.ts';
import { readPages } from '../../bibliography/pages.ts';
import { firstPoint, readCslDate } from '../../formats/dates.ts';
import {
  CSL_NAME_VARIABLES,
  type CslDate,
  type CslItem,
  type CslNameVariable,
  type CslTextVariable,
} from '../../model/csl.ts';
import { brokenReferences } from '../../text/character-references.ts';
import { type DateForm, readDateText } from '../dates/text.ts';
import { readDateValue } from '../dates/values.ts';
import { BESIDE_DATE } from '../record/draft.ts';
import type { LeftOver } from '../record/imported.ts';
import { nameRemarks } from '../record/names.ts';
import { isInCapitals, withoutMarkup } from './foreign-text.ts';

/** A text, a number or a list of texts, as a list of plain texts that are not empty. */
export const texts = z
  .union([z.string(), z.number(), z.array(z.union([z.string(), z.number(), z.null()])), z.null()])
  .optional()
  .catch(undefined)
  .transform((value) =>
    (Array.isArray(value) ? value : [value])
      .filter((text) => text !== undefined && text !== null)
      .map(String)
      .filter((text) => withoutMarkup(text) !== ''),
  );

/** A list that leaves out what is no member of it; anything else is an empty list. */
export function listOf<Member extends z.ZodType>(member: Member) {
  return z
    .array(z.unknown())
    .optional()
    .catch(undefined)
    .transform((values) =>
      (values ?? []).flatMap((value) => {
        const read = member.safeParse(value);
        return read.success ? [read.data] : [];
      }),
    );
}

/** The text variables of a record, without those that hold nothing. */
export function filledTexts(values: { readonly [V in CslTextVariable]?: string | undefined }): {
  [V in CslTextVariable]?: string;
} {
  const filled: { [V in CslTextVariable]?: string } = {};
  for (const [variable, value] of Object.entries(values)) {
    if (value !== undefined && value !== '') Object.assign(filled, { [variable]: value });
  }
  return filled;
}

/** Pages in the standard form; registries also have a range without its first or last page. */
export function pages(text: string): string {
  return readPages(withoutMarkup(text).replace(/^[\s‐‑‒–—-]+|[\s‐‑‒–—-]+$/g, '')).standard;
}

/** The ISBN of 13 digits among several, and the others. */
export function isbns(found: readonly string[]): {
  readonly first: string | undefined;
  readonly others: readonly string[];
} {
  const bare = found.map((isbn) => isbn.replace(/^.*isbn[/:]?/i, '').trim());
  if (bare.length === 0) return { first: undefined, others: [] };
  const first = oneIsbn(bare.join(' '));
  return { first, others: bare.filter((isbn) => isbn !== first) };
}

/** A value that no field of a work takes, with the reason. */
export function leftOver(field: string, value: string | undefined, reason: string): LeftOver[] {
  const text = withoutMarkup(value ?? '');
  if (text === '') return [];
  return [{ field, value: text.length > 300 ? `${text.slice(0, 299)}…` : text, reason }];
}

/** A date of a registry, or what it says instead, named as left over. */
export function registryDate(
  field: string,
  given: unknown,
  leavings: LeftOver[],
  form: DateForm = 'slashes',
): CslDate | undefined {
  const read = typeof given === 'string' ? readDateText(given, form) : readDateValue(given);
  const unread = typeof given === 'string' ? given : JSON.stringify(given);
  if (read === undefined) leavings.push(...leftOver(field, unread, NO_DATE));
  if (read?.kind === 'unread' || read?.kind === 'state') {
    leavings.push(...leftOver(field, read.date.literal, NO_DATE));
  }
  if (read?.kind !== 'date') return undefined;
  leavings.push(...leftOver(field, read.beside, BESIDE_DATE));
  return read.date;
}

const NO_DATE = 'It is no date that can be read.';

/**
 * What somebody should look at in a record, each as a sentence: no title, capitals, no author, no
 * date, a date after `today` (2026-11-25).
 */
export function recordRemarks(item: CslItem, today: string): string[] {
  const remarks: string[] = [];
  if (item.title === undefined) remarks.push('The record has no title.');
  else if (isInCapitals(item.title)) {
    remarks.push(
      'The title is set in capitals: write it in sentence case, as the title page allows.',
    );
  }
  for (const { written } of brokenReferences(item.title ?? '', false)) {
    remarks.push(
      `“${written.slice(0, 40)}” in the title stands for no character; it is kept as it is.`,
    );
  }
  if (item['container-title'] !== undefined && isInCapitals(item['container-title'])) {
    remarks.push('What it stands in is set in capitals: write it as the journal or book does.');
  }
  if (!CSL_NAME_VARIABLES.some((variable) => item[variable] !== undefined)) {
    remarks.push('The record names no author and no editor.');
  }
  for (const role of CSL_NAME_VARIABLES) remarks.push(...rolesRemarks(item, role));
  if (item.issued === undefined) remarks.push('The record has no date.');
  else if (isAfter(item.issued, today)) {
    remarks.push('Its date lies in the future: it may not be out yet, or the record is wrong.');
  }
  return remarks;
}

function rolesRemarks(item: CslItem, role: CslNameVariable): string[] {
  return nameRemarks(item[role] ?? [], role);
}

/** True for a date that begins after that day. */
function isAfter(date: CslDate, today: string): boolean {
  const point = firstPoint(readCslDate(date));
  if (point === undefined) return false;
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  if (point.year !== year) return point.year > year;
  if (point.month === undefined || point.month !== month) return (point.month ?? 0) > month;
  return (point.day ?? 0) > day;
}
