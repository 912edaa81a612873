import { withoutOthers } from '../../bibliography/unnamed-others.ts';
import {
  CSL_DATE_VARIABLES,
  CSL_NAME_VARIABLES,
  CSL_TEXT_VARIABLES,
  type CslDateVariable,
  type CslItem,
  type CslNameVariable,
  type CslTextVariable,
} from '../../model/csl.ts';
import { type DateField, toCslDate } from '../../model/dates.ts';
import type { Name } from '../../model/names.ts';
import { doiOfAddress, sameDoiKey } from '../../text/doi.ts';
import type { LeftOver } from '../record/imported.ts';
import { dateFieldOf } from './dates.ts';
import { type NameIndex, readName } from './names.ts';
import { cleaned, holdsForeign, readText } from './texts.ts';

/** What the text fields of an entry hold. */
export type Texts = { [V in CslTextVariable]?: string };

/**
 * The text fields of a record. An abstract is taken where one says so; an annotation is no field.
 */
export function readTexts(
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

/** What the date fields of an entry hold. */
export type Dates = { [V in CslDateVariable]?: DateField };

/** The date fields of a record. */
export function readDates(item: CslItem, leftOver: LeftOver[], remarks: string[]): Dates {
  const dates: Dates = {};
  for (const variable of CSL_DATE_VARIABLES) {
    const given = item[variable];
    if (given === undefined) continue;
    const date = dateFieldOf(given);
    if (date !== undefined) dates[variable] = date;
    if (date !== undefined && typeof date !== 'string' && given['date-parts'] !== undefined) {
      const words = `${variable} is kept in words, “${date.literal}”`;
      remarks.push(`${words}: entries have no form for such a date.`);
    }
    if (date === undefined) {
      leftOver.push({ field: variable, value: JSON.stringify(given), reason: 'It is no date.' });
    }
  }
  return dates;
}

/** What the name fields of an entry hold, and the roles that had more people. */
export type Names = { [V in CslNameVariable]?: Name[] } & { others?: CslNameVariable[] };

/**
 * The names of a record, led to their cards. Nobody wrote before they were born, and “et al.” is
 * nobody’s name.
 */
export function readNames(
  item: CslItem,
  dates: Dates,
  index: NameIndex,
  leftOver: LeftOver[],
  remarks: string[],
): Names {
  const first = dates['original-date'] ?? dates.issued;
  const year = first === undefined ? undefined : toCslDate(first)['date-parts']?.[0]?.[0];
  const names: Names = {};
  const cutShort = new Set(item.others);
  for (const variable of CSL_NAME_VARIABLES) {
    const read = (item[variable] ?? []).flatMap((name) => {
      const parts = Object.entries(name).map(([part, text]) => [part, String(text ?? '')] as const);
      if (parts.some(([, text]) => holdsForeign(text))) {
        remarks.push(`Characters that no text may hold were taken out of a name of ${variable}.`);
      }
      const clean = Object.fromEntries(parts.map(([part, text]) => [part, cleaned(text)]));
      const { name: named, others } = withoutOthers(clean);
      if (others !== undefined) cutShort.add(variable);
      const found = readName(named, year, index);
      if (found?.remark !== undefined) remarks.push(found.remark);
      return found === undefined ? [] : [found.name];
    });
    if (read.length > 0) names[variable] = read;
    else if (cutShort.has(variable)) {
      const reason = 'The record says that there are people, and names none.';
      leftOver.push({ field: variable, value: 'others', reason });
    }
  }
  const others = CSL_NAME_VARIABLES.filter(
    (variable) => cutShort.has(variable) && names[variable] !== undefined,
  );
  return others.length === 0 ? names : { ...names, others };
}
