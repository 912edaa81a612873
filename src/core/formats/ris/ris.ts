/**
 * RIS, for Zotero, EndNote and Mendeley: UTF-8, CR LF, one line a value, never wrapped
 * (https://en.wikipedia.org/wiki/RIS_(file_format) points to the published specification).
 */

import { isbnsIn, oneIsbn } from '../../bibliography/isbns.ts';
import { pageRanges } from '../../bibliography/pages.ts';
import type { CslItem, CslNameVariable, CslTextVariable } from '../../model/csl.ts';
import { bareDoi, cleanAddress, cleanText } from '../clean-text.ts';
import {
  edtf,
  type FormatDate,
  firstPoint,
  readCslDate,
  singlePoint,
  yearsInWords,
} from '../dates.ts';
import { editionInFigures } from '../editions.ts';
import type { ExportFormat } from '../format.ts';
import { oneIssn } from '../identifiers.ts';
import { formatNames, primaryCreators } from '../names.ts';
import { missingNote, type SerializeOptions } from '../options.ts';
import { remarks, remarksParagraph } from '../remarks.ts';
import { stripRichText } from '../rich-text.ts';
import { guardedAnnotation, kindBesideType, RIS_NOTES } from './readings.ts';
import { formattedNotes, risText } from './rich-text.ts';
import { type RisType, risTypeOf } from './types.ts';
import { risDate, risName, risYear } from './values.ts';

/** Tags of every type. */
const COMMON: readonly (readonly [CslTextVariable, string])[] = [
  ['title-short', 'ST'],
  ['archive', 'DB'],
  ['archive_location', 'AN'],
  ['call-number', 'CN'],
  ['language', 'LA'],
  ['abstract', 'AB'],
];

/** Collects the lines of one record and keeps count of the variables they have taken. */
class RisRecord {
  readonly lines: string[] = [];
  readonly written = new Set<CslTextVariable | CslNameVariable>();
  readonly tags = new Set<string>();
  readonly #item: CslItem;

  constructor(item: CslItem) {
    this.#item = item;
  }

  add(tag: string, value: string | undefined): void {
    const text = cleanText(value ?? '');
    if (text === '') return;
    this.tags.add(tag);
    this.lines.push(`${tag}  - ${text}`);
  }

  /** First and last page of a plain range; anything else stays together in `SP`. */
  #addPages(text: string): void {
    const ranges = pageRanges(text);
    const [first, last, ...more] = ranges[0] ?? [];
    if (ranges.length === 1 && more.length === 0) {
      this.add('SP', first);
      if (last !== first) this.add('EP', last);
    } else {
      this.add('SP', text);
    }
  }

  /** One line each: bibutils reads no line with two. That of 13 digits, which Zotero takes, first. */
  #addIsbns(tag: string, text: string): void {
    const first = oneIsbn(text);
    for (const isbn of new Set([first, ...isbnsIn(text)])) this.add(tag, isbn);
  }

  addTable(table: RisType['fields']): void {
    for (const [variable, tag] of table) {
      const text = risText(this.#item[variable] ?? '');
      if (text === '' || this.tags.has(tag) || this.written.has(variable)) continue;
      this.written.add(variable);
      if (variable === 'page' || variable === 'number-of-pages') this.#addPages(text);
      else if (variable === 'ISBN') this.#addIsbns(tag, text);
      else if (variable === 'ISSN') this.add(tag, oneIssn(text));
      else if (variable === 'edition') this.add(tag, editionInFigures(text));
      else this.add(tag, text);
    }
  }

  addNames(tag: string, variable: CslNameVariable): void {
    if (this.written.has(variable)) return;
    this.written.add(variable);
    for (const name of formatNames(this.#item[variable])) this.add(tag, risName(name));
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
  if (date.kind === 'words' || date.end === undefined) return words;
  // A range with months is told exactly; so is one within a year, which would look like a year.
  const hasMonths = [date.start, date.end].some(
    (point) => point !== 'open' && (point.month !== undefined || point.season !== undefined),
  );
  return (hasMonths || /^\d+$/.test(words) ? edtf(date) : undefined) ?? words;
}

/** The word for a kind that the RIS type does not tell: in `M3`, else it is given back for a note. */
function addKind(record: RisRecord, kind: string | undefined, { fields }: RisType): string {
  if (kind === undefined) return '';
  if (!fields.some(([, tag]) => tag === 'M3')) return kind;
  if (!record.tags.has('M3')) record.add('M3', kind);
  return '';
}

function addKeywords(record: RisRecord, keywords: string | undefined): void {
  for (const keyword of (keywords ?? '').split(/[,;]/u)) record.add('KW', keyword);
}

/** The record without those editors whom its type has no tag for: they cannot stand first here. */
function withTaggedEditors(item: CslItem, names: RisType['names']): CslItem {
  const hasTag = names.some(([variable]) => variable === 'editor');
  return {
    ...item,
    'editor-translator': undefined,
    ...(hasTag ? {} : { editor: undefined }),
  };
}

function serializeRecord(item: CslItem, options: SerializeOptions): string {
  const table = risTypeOf(item);
  const { type, fields, names } = table;
  const record = new RisRecord(item);
  record.add('TY', type);
  record.add('ID', item.id);
  const primary = names.find(([, tag]) => tag === 'AU')?.[0];
  if (primary !== undefined) record.addNames('AU', primary);
  record.addNames('AU', primaryCreators(withTaggedEditors(item, names)));
  for (const [variable, tag] of names) record.addNames(tag, variable);
  record.addTable([['title', 'TI']]);
  record.addTable(fields);
  // Where an article has a number in place of pages, Zotero reads it from `SP`, EndNote from `C7`.
  if (record.written.has('number') && type === 'JOUR' && !record.written.has('page')) {
    record.add('SP', stripRichText(cleanText(item.number ?? '')));
  }
  const kind = addKind(record, kindBesideType(item, table), table);
  const dateInWords = addDates(record, readCslDate(item.issued));
  record.add('DO', bareDoi(item.DOI ?? ''));
  record.add('UR', cleanAddress(item.URL ?? ''));
  record.add('Y2', risDate(firstPoint(readCslDate(item.accessed))));
  record.addTable(COMMON);
  addKeywords(record, item.keyword);
  const note = (lead: string, text: string): void => {
    if (text !== '') record.add('N1', lead + text);
  };
  note(RIS_NOTES.kind, kind === '' ? '' : `${kind}.`);
  note(RIS_NOTES.date, dateInWords === '' ? '' : `${dateInWords}.`);
  note(
    RIS_NOTES.remarks,
    cleanText(stripRichText(remarksParagraph(remarks(item, record.written)))),
  );
  for (const formatted of formattedNotes(item, record.written)) record.add('N1', formatted);
  record.add('N1', missingNote(item, options));
  record.add(
    'N1',
    guardedAnnotation(options.annotations?.get(item.id) ?? '', risText(item.title ?? '')),
  );
  return `${record.lines.join('\r\n')}\r\nER  - \r\n`;
}

/**
 * A RIS file of the records, in their order. What RIS has no tag for goes into notes (`N1`) that say
 * by their first word what they are; an annotation and what is missing because nobody has confirmed
 * it, too. Never throws.
 */
export function serializeRis(items: readonly CslItem[], options: SerializeOptions = {}): string {
  return items.map((item) => serializeRecord(item, options)).join('');
}

/** RIS, as `EXPORT_FORMATS` offers it. */
export const ris: ExportFormat = {
  id: 'ris',
  extension: 'ris',
  label: 'RIS (Zotero, EndNote, Mendeley)',
  contentType: 'application/x-research-info-systems; charset=utf-8',
  // What most citation managers read.
  onCard: true,
  serialize: serializeRis,
  join: (texts) => texts.join(''),
};
