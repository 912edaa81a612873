import type { z } from 'zod';
import { doiOfAddress, sameDoiKey } from '../bibliography/doi.ts';
import type { Entry } from '../body/entry.ts';
import {
  CSL_DATE_VARIABLES,
  CSL_NAME_VARIABLES,
  CSL_TEXT_VARIABLES,
  type CslDateVariable,
  type CslItem,
  type CslNameVariable,
  type CslTextVariable,
} from '../model/csl.ts';
import { type DateField, toCslDate } from '../model/dates.ts';
import type { Name } from '../model/names.ts';
import type { EvidenceSource } from '../model/sources.ts';
import type { workSchema } from '../model/work.ts';
import { quoted } from '../text/characters.ts';
import { compareFields } from './field-order.ts';
import type { ImportedRecord, LeftOver } from './imported-record.ts';
import { isFreeKey, proposeKey } from './propose-key.ts';
import { dateFieldOf } from './work-entry-dates.ts';
import { indexNames, type NameIndex, readName } from './work-entry-names.ts';
import { cleaned, holdsForeign, readText } from './work-entry-texts.ts';

/** The front matter of a work as it is written: what has a standard value may be left out. */
export type WorkFields = z.input<typeof workSchema>;

/** Where a record was seen, and what the library holds already. */
export interface WorkContext {
  /** The source under its short name in the entry; its `date` is the day on which it was seen. */
  readonly source: EvidenceSource & { readonly id: string; readonly date: string };
  /** What is here, so that persons and organizations are linked. */
  readonly library: { readonly entries: ReadonlyMap<string, Entry> };
  /** The same as an index, for whoever reads many records: `indexNames(library.entries)`. */
  readonly names?: NameIndex | undefined;
  /** Ids that are in use, of entries of any kind. */
  readonly taken: ReadonlySet<string>;
  /** A key that somebody asks for; else the record’s own, where it can be one, else a new one. */
  readonly key?: string | undefined;
  /** Takes the abstract too: only where it may be reprinted. */
  readonly abstracts?: boolean | undefined;
}

/** A work made of a record. */
export interface WorkEntry {
  readonly key: string;
  readonly data: WorkFields;
  /** What the record holds and the entry does not, with the reason. */
  readonly leftOver: readonly LeftOver[];
  /** What was changed or should be looked at, each as a sentence. */
  readonly remarks: readonly string[];
  /** Why the key is not the one that was given, as a sentence. */
  readonly keyRemark: string | undefined;
}

/** A record of which no work can be made: it has no title. */
export class NoWorkError extends Error {
  override name = 'NoWorkError';
}

/**
 * Makes the front matter of a work from a record, as *record only*: every field is confirmed by the
 * one source that the record was seen in, and persons and organizations that are here are linked.
 * What the schema would refuse is named in `leftOver`; `npm run check` finds no error in the rest.
 *
 * @throws {NoWorkError} for a record without a title.
 */
export function workEntry(
  record: Pick<ImportedRecord, 'item'> & Partial<ImportedRecord>,
  context: WorkContext,
): WorkEntry {
  const { item } = record;
  const { id, ...source } = context.source;
  const leftOver: LeftOver[] = [...(record.leftOver ?? [])];
  const remarks: string[] = [];
  const texts = readTexts(item, context.abstracts === true, leftOver, remarks);
  const { title } = texts;
  if (title === undefined) {
    throw new NoWorkError('The record has no title, and a work is nothing without one.');
  }
  const dates = readDates(item, leftOver);
  const names = readNames(
    item,
    dates,
    context.names ?? indexNames(context.library.entries),
    remarks,
  );
  const fields = { ...texts, ...names, ...dates };
  const { key, keyRemark } = keyOf(item, context);
  const filled = Object.keys(fields).sort(compareFields('works'));
  const data: WorkFields = {
    type: item.type,
    ...fields,
    title,
    basis: {
      grade: 'record-only',
      unseen: 'Nothing of its text was seen.',
      sources: [id],
      date: source.date,
    },
    sources: { [id]: source },
    confirmed: [{ fields: filled, sources: [id] }],
  };
  return { key, data, leftOver, remarks, keyRemark };
}

function keyOf(item: CslItem, { key, taken }: WorkContext): Pick<WorkEntry, 'key' | 'keyRemark'> {
  const given = key ?? item.id.trim();
  if (given !== '' && isFreeKey(given, taken)) return { key: given, keyRemark: undefined };
  const proposed = proposeKey(item, taken);
  if (given === '') return { key: proposed, keyRemark: undefined };
  const why = taken.has(given) ? 'is taken' : 'cannot be the name of a file here';
  const keyRemark = `The key “${quoted(cleaned(given))}” ${why}; the entry is called “${proposed}”.`;
  return { key: proposed, keyRemark };
}

type Texts = { [V in CslTextVariable]?: string };

function readTexts(
  item: CslItem,
  abstracts: boolean,
  leftOver: LeftOver[],
  remarks: string[],
): Texts {
  const texts: Texts = {};
  for (const variable of CSL_TEXT_VARIABLES) {
    const given = item[variable];
    if (given === undefined || given.trim() === '') continue;
    if (variable === 'annote') {
      leftOver.push({
        field: variable,
        value: given,
        reason: 'The annotation is the entry’s text.',
      });
      continue;
    }
    if (variable === 'abstract' && !abstracts) {
      const reason = 'An abstract belongs to its authors: it is taken where it may be reprinted.';
      leftOver.push({ field: variable, value: given, reason });
      continue;
    }
    const read = readText(variable, given);
    if (read.value === undefined) {
      leftOver.push({ field: variable, value: given, reason: read.reason });
      continue;
    }
    texts[variable] = read.value;
    if (read.changed !== undefined) remarks.push(read.changed);
  }
  settleAddress(texts, leftOver, remarks);
  return texts;
}

/** An address of doi.org is the DOI; one that leads to another DOI cannot be told apart. */
function settleAddress(texts: Texts, leftOver: LeftOver[], remarks: string[]): void {
  const { URL: address, DOI } = texts;
  const found = address === undefined ? undefined : doiOfAddress(address);
  if (address === undefined || found === undefined) return;
  if (DOI === undefined) {
    texts.DOI = found;
    delete texts.URL;
    remarks.push(`The address ${address} was written as the DOI ${found}.`);
  } else if (sameDoiKey(DOI) !== sameDoiKey(found)) {
    delete texts.URL;
    const reason = `It leads to another DOI than the record’s own, ${DOI}.`;
    leftOver.push({ field: 'URL', value: address, reason });
  }
}

type Dates = { [V in CslDateVariable]?: DateField };

function readDates(item: CslItem, leftOver: LeftOver[]): Dates {
  const dates: Dates = {};
  for (const variable of CSL_DATE_VARIABLES) {
    const given = item[variable];
    if (given === undefined) continue;
    const date = dateFieldOf(given);
    if (date !== undefined) dates[variable] = date;
    else leftOver.push({ field: variable, value: JSON.stringify(given), reason: 'It is no date.' });
  }
  return dates;
}

type Names = { [V in CslNameVariable]?: Name[] };

function readNames(item: CslItem, dates: Dates, index: NameIndex, remarks: string[]): Names {
  const first = dates['original-date'] ?? dates.issued;
  const year = first === undefined ? undefined : toCslDate(first)['date-parts']?.[0]?.[0];
  const names: Names = {};
  for (const variable of CSL_NAME_VARIABLES) {
    const read = (item[variable] ?? []).flatMap((name) => {
      const parts = Object.entries(name).map(([part, text]) => [part, String(text ?? '')] as const);
      if (parts.some(([, text]) => holdsForeign(text))) {
        remarks.push(`Signs that no text may hold were taken out of a name of ${variable}.`);
      }
      const clean = Object.fromEntries(parts.map(([part, text]) => [part, cleaned(text)]));
      const found = readName(clean, year, index);
      if (found?.remark !== undefined) remarks.push(found.remark);
      return found === undefined ? [] : [found.name];
    });
    if (read.length > 0) names[variable] = read;
  }
  return names;
}
