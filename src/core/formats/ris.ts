/**
 * RIS, for Zotero, EndNote and Mendeley: UTF-8, CR LF, one line a value, never wrapped
 * (https://en.wikipedia.org/wiki/RIS_(file_format) points to the published specification).
 */
import type { CslItem, CslNameVariable, CslTextVariable } from '../model/csl.ts';
import { bareDoi, cleanText, cleanVerbatim, fieldList } from './clean-text.ts';
import { edtf, type FormatDate, firstPoint, readDate, singlePoint, yearsInWords } from './dates.ts';
import { editionInFigures } from './editions.ts';
import { oneIsbn, oneIssn, pageRanges } from './identifiers.ts';
import { primaryCreators, readNames } from './names.ts';
import type { SerializeOptions } from './options.ts';
import { remarks, remarksParagraph } from './remarks.ts';
import { stripRichText } from './rich-text.ts';
import { RIS_GENERIC, RIS_REPORT, RIS_TYPES, type RisType } from './ris-types.ts';
import { risDate, risName, risYear } from './ris-values.ts';

/** Tags of every type. */
const COMMON: readonly (readonly [CslTextVariable, string])[] = [
  ['title-short', 'ST'],
  ['archive', 'DB'],
  ['archive_location', 'AN'],
  ['call-number', 'CN'],
  ['language', 'LA'],
  ['abstract', 'AB'],
];

function risType(item: CslItem): RisType {
  const hasPublisher = cleanText(item.publisher ?? '') !== '';
  if (['document', 'manuscript'].includes(item.type) && hasPublisher) return RIS_REPORT;
  return RIS_TYPES[item.type] ?? RIS_GENERIC;
}

/** Collects the lines of one record and keeps count of the variables they have taken. */
class RisRecord {
  readonly lines: string[] = [];
  readonly written = new Set<CslTextVariable | CslNameVariable>();
  readonly #tags = new Set<string>();
  readonly #item: CslItem;

  constructor(item: CslItem) {
    this.#item = item;
  }

  add(tag: string, value: string | undefined): void {
    const text = cleanText(value ?? '');
    if (text === '') return;
    this.#tags.add(tag);
    this.lines.push(`${tag}  - ${text}`);
  }

  /** First and last page of a plain range; anything else stays together in `SP`. */
  #addPages(text: string): void {
    const ranges = pageRanges(text);
    const [first, last, ...more] = ranges[0] ?? [];
    if (ranges.length === 1 && more.length === 0) {
      this.add('SP', first);
      this.add('EP', last);
    } else {
      this.add('SP', text);
    }
  }

  addTable(table: RisType['fields']): void {
    for (const [variable, tag] of table) {
      const text = stripRichText(cleanText(this.#item[variable] ?? ''));
      if (text === '' || this.#tags.has(tag) || this.written.has(variable)) continue;
      this.written.add(variable);
      if (variable === 'page') this.#addPages(text);
      else if (variable === 'ISBN') this.add(tag, oneIsbn(text));
      else if (variable === 'ISSN') this.add(tag, oneIssn(text));
      else if (variable === 'edition') this.add(tag, editionInFigures(text));
      else this.add(tag, text);
    }
  }

  addNames(tag: string, variable: CslNameVariable): void {
    if (this.written.has(variable)) return;
    this.written.add(variable);
    for (const name of readNames(this.#item[variable])) this.add(tag, risName(name));
  }
}

/** The dates that are years or days; gives in words what these tags cannot hold. */
function addDates(record: RisRecord, date: FormatDate | undefined): string {
  const year = risYear(firstPoint(date));
  const single = singlePoint(date);
  record.add('PY', year);
  if (single?.month !== undefined || single?.season !== undefined)
    record.add('DA', risDate(single));
  if (date === undefined) return '';
  const isWhole = single !== undefined && year !== undefined && date.kind === 'date' && !date.circa;
  if (isWhole) return '';
  const words = yearsInWords(date, '–');
  // A range within one year is told apart by its months and days.
  const isRangeInYear = date.kind === 'date' && date.end !== undefined && /^\d+$/.test(words);
  return `Date: ${isRangeInYear ? edtf(date) : words}.`;
}

function addKeywords(record: RisRecord, keywords: string | undefined): void {
  for (const keyword of (keywords ?? '').split(/[,;]/u)) record.add('KW', keyword);
}

function serializeRecord(item: CslItem, options: SerializeOptions): string {
  const { type, fields, names } = risType(item);
  const record = new RisRecord(item);
  record.add('TY', type);
  record.add('ID', item.id);
  const primary = names.find(([, tag]) => tag === 'AU')?.[0];
  if (primary !== undefined) record.addNames('AU', primary);
  record.addNames('AU', primaryCreators(item));
  for (const [variable, tag] of names) record.addNames(tag, variable);
  record.addTable([['title', 'TI']]);
  record.addTable(fields);
  // Where an article has a number in place of pages, Zotero reads it from `SP`, EndNote from `C7`.
  if (record.written.has('number') && type === 'JOUR' && !record.written.has('page')) {
    record.add('SP', stripRichText(cleanText(item.number ?? '')));
  }
  const dateInWords = addDates(record, readDate(item.issued));
  record.add('DO', bareDoi(item.DOI ?? ''));
  record.add('UR', cleanVerbatim(item.URL ?? ''));
  record.add('Y2', risDate(firstPoint(readDate(item.accessed))));
  record.addTable(COMMON);
  addKeywords(record, item.keyword);
  record.add('N1', dateInWords);
  record.add('N1', stripRichText(remarksParagraph(remarks(item, record.written))));
  const missing = fieldList(options.unconfirmed?.get(item.id) ?? []);
  if (missing !== '') record.add('N1', `Not confirmed and left out: ${missing}.`);
  record.add('N1', options.annotations?.get(item.id));
  return `${record.lines.join('\r\n')}\r\nER  - \r\n`;
}

/**
 * A RIS file of the records, in their order. An annotation and the fields left out as unconfirmed
 * go into notes (`N1`). Never throws.
 */
export function serializeRis(items: readonly CslItem[], options: SerializeOptions = {}): string {
  return items.map((item) => serializeRecord(item, options)).join('');
}
