import type { CslDate } from '../model/csl.ts';
import { readEdtf } from '../model/dates.ts';
import type { WorkData } from '../model/work.ts';
import { yearLabel } from './year.ts';

/**
 * The year of a work that is believed and not confirmed, as cataloguers print a year that the work
 * does not show: “[2018?]” (AACR2 1.4F7, RDA 1.9.2.3). What is believed to be about a year, or of
 * several, is uncertain already: “[1890?]”, “[1890–1895?]”. The parts beside the words say what year
 * a list is to be sorted by. Nothing for a work whose date is confirmed, or of which no year is
 * believed: that one bears no date, as far as anybody knows.
 */
export function suppliedYear({ issued, unconfirmed }: WorkData): CslDate | undefined {
  if (issued !== undefined) return undefined;
  const value = unconfirmed.find((row) => row.field === 'issued' && row.value !== undefined)?.value;
  if (value === undefined) return undefined;
  const parts = readEdtf(value).date?.['date-parts'];
  if (parts !== undefined) {
    const year = yearLabel(value).replace(/^about /, '');
    return { literal: `[${year}?]`, 'date-parts': parts };
  }
  const years = new Set(value.match(/(?<!\d)\d{4}(?!\d)/g));
  const [year, ...others] = years;
  if (year === undefined || others.length > 0) {
    return { literal: `[${value.replace(/^\[|[?\]]+$/g, '')}?]` };
  }
  return { literal: `[${year}?]`, 'date-parts': [[Number(year)]] };
}

/** The year as cards and links name it: “2010”, “[2018?]”; “n.d.” where no year is even believed. */
export function yearOfWork(data: WorkData): string {
  return suppliedYear(data)?.literal ?? yearLabel(data.issued);
}
