import { readDateText } from '../core/importing/dates/text.ts';
import { recordOnlyBody } from '../core/importing/entry/body.ts';
import { dateFieldOf } from '../core/importing/entry/dates.ts';
import { entryText, type FieldValue, type FrontMatter } from '../core/importing/entry/file-text.ts';
import { readName } from '../core/importing/entry/names.ts';
import { proposeKey } from '../core/importing/entry/propose-key.ts';
import { type Conventions, patternOf } from '../core/model/conventions.ts';
import {
  CSL_DATE_VARIABLES,
  CSL_TYPES,
  type CslDate,
  type CslItem,
  type CslName,
} from '../core/model/csl.ts';
import { readEdtf } from '../core/model/dates.ts';
import { isRecordOnly } from '../core/model/terms.ts';
import { standardDoi } from '../core/text/doi.ts';
import { formWords } from '../words/words.ts';
import type { BriefLibrary } from './brief-library.ts';
import { markdownOf } from './plain-text.ts';
import { inEnglish, type Told } from './told.ts';
import {
  isEmptyName,
  type NameRow,
  RECORD_FIELDS,
  SUBJECT_LISTS,
  sectionField,
  textOf,
  type WorkForm,
} from './work-form.ts';

/** A form as the file of an entry. */
export interface FormEntry {
  readonly key: string;
  /** Its path below content/. */
  readonly path: string;
  readonly text: string;
  /** Who was led to a card, or might have been, each as a sentence. */
  readonly remarks: readonly Told[];
}

/** The name of the one source of a proposal inside its entry. */
export const SOURCE = 'seen';

/** Makes the file of an entry of what was typed, right or wrong: the check tells what is wrong. */
export function entryOfForm(form: WorkForm, library: BriefLibrary): FormEntry {
  const item = itemOfForm(form);
  const typedKey = textOf(form, 'key');
  const key =
    typedKey === ''
      ? proposeKey(item, new Set(library.kinds.keys()), patternOf(library.conventions))
      : typedKey;
  const remarks: Told[] = [];
  const fields = fieldsOf(form);
  remarks.push(...dateRemarks(fields));
  const record = { ...fields, ...namesOf(form, item, library, remarks) };
  const grade = textOf(form, 'basis.grade');
  const data: FrontMatter = {
    type: textOf(form, 'type'),
    ...record,
    ...Object.fromEntries(
      SUBJECT_LISTS.flatMap((list) => (form[list].length > 0 ? [[list, form[list]]] : [])),
    ),
    summary: textOf(form, 'summary') || undefined,
    basis: {
      grade,
      seen: textOf(form, 'basis.seen') || undefined,
      unseen:
        textOf(form, 'basis.unseen') ||
        (isRecordOnly(library.conventions.terms, grade) ? formWords.nothingSeen : undefined),
      sources: [SOURCE],
      by: textOf(form, 'basis.by') || undefined,
      date: textOf(form, 'source.date'),
    },
    sources: {
      [SOURCE]: {
        name: textOf(form, 'source.name'),
        url: textOf(form, 'source.url') || undefined,
        date: textOf(form, 'source.date'),
      },
    },
    confirmed: [{ fields: Object.keys(record), sources: [SOURCE] }],
  };
  return {
    key,
    path: `works/${key}.mdx`,
    text: entryText(data, bodyOf(form, library.conventions), 'works'),
    remarks,
  };
}

/** The record as the citation engine takes it, as far as it can be read. */
export function itemOfForm(form: WorkForm): CslItem {
  const type = CSL_TYPES.find((name) => name === textOf(form, 'type')) ?? 'document';
  const names: Record<string, CslName[]> = {};
  for (const row of form.names) {
    if (isEmptyName(row)) continue;
    names[row.role] = [...(names[row.role] ?? []), nameOf(row)];
  }
  const texts: Record<string, string> = {};
  const dates: Record<string, CslDate> = {};
  for (const [field, value] of Object.entries(fieldsOf(form))) {
    if (!isDate(field)) texts[field] = typeof value === 'string' ? value : '';
    else {
      const date = typeof value === 'string' ? readEdtf(value).date : value;
      if (date !== undefined) dates[field] = date;
    }
  }
  return { id: '', type, ...texts, ...names, ...dates };
}

type Field = string | { readonly literal: string };

/** The filled fields of the record but for type and names. */
function fieldsOf(form: WorkForm): Record<string, Field> {
  const fields: Record<string, Field> = {};
  const rows = [
    ...RECORD_FIELDS.map((field) => ({ field, value: textOf(form, field) })),
    ...form.further,
  ];
  for (const { field, value } of rows) {
    const text = value.trim();
    if (field === '' || text === '') continue;
    // Whoever copies a DOI copies its address; “forthcoming” is a date in words.
    if (field === 'DOI') fields[field] = standardDoi(text) ?? text;
    else fields[field] = isDate(field) ? dateOf(text) : text;
  }
  return fields;
}

/**
 * A date as it was typed: words that are one become it (“March 2010”), other words stay as they are.
 * Figures that are no date stay too, and the check tells what is wrong with them.
 */
function dateOf(text: string): Field {
  if (!/^\p{L}/u.test(text)) return text;
  const read = readDateText(text);
  const words = { literal: text };
  return read.kind === 'date' && read.beside === '' ? (dateFieldOf(read.date) ?? words) : words;
}

/** What somebody should look at: dates in words that are no state of publication. */
function dateRemarks(fields: Record<string, Field>): Told[] {
  return Object.entries(fields).flatMap(([field, value]) => {
    if (typeof value === 'string' || readDateText(value.literal).kind === 'state') return [];
    return [[formWords.dateInWords(field, value.literal)]];
  });
}

function isDate(field: string): boolean {
  return CSL_DATE_VARIABLES.some((variable) => variable === field);
}

function nameOf(row: NameRow): CslName {
  const part = (name: keyof CslName, text: string) =>
    text.trim() === '' ? {} : { [name]: text.trim() };
  if (row.literal.trim() !== '') return { literal: row.literal.trim() };
  return {
    ...part('family', row.family),
    ...part('given', row.given),
    ...part('non-dropping-particle', row.particle),
    ...part('dropping-particle', row.dropping),
    ...part('suffix', row.suffix),
  };
}

/** The names by their roles, led to their cards where exactly one fits. */
function namesOf(
  { names }: WorkForm,
  { issued }: CslItem,
  { names: index }: BriefLibrary,
  remarks: Told[],
): Record<string, FieldValue[]> {
  const year = issued?.['date-parts']?.[0]?.[0];
  const byRole: Record<string, FieldValue[]> = {};
  for (const row of names) {
    if (isEmptyName(row)) continue;
    const read = readName(nameOf(row), year, index);
    if (read === undefined) continue;
    byRole[row.role] = [...(byRole[row.role] ?? []), { ...read.name }];
    if (read.remark !== undefined) remarks.push(inEnglish(read.remark));
  }
  return byRole;
}

/** The parts that were written; the template where nothing was. */
function bodyOf(form: WorkForm, { parts, terms }: Conventions): string {
  const written = parts.flatMap(({ heading }, index) => {
    const text = markdownOf(textOf(form, sectionField(index)));
    return text === '' ? [] : [`## ${heading}\n\n${text}`];
  });
  if (written.length > 0) return written.join('\n\n');
  return isRecordOnly(terms, textOf(form, 'basis.grade')) ? recordOnlyBody(undefined, parts) : '';
}
