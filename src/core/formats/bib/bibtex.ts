/**
 * BibTeX, for BibTeX's styles and for reference managers: UTF-8, case protected word by word, the
 * year in words with an EDTF date beside it where it is more than a year.
 */
import type { CslItem } from '../../model/csl.ts';
import { cleanText } from '../clean-text.ts';
import { edtf, readCslDate, seasonsInWords, singlePoint, yearsInWords } from '../dates.ts';
import type { ExportFormat } from '../format.ts';
import { eprintOf } from '../identifiers.ts';
import type { SerializeOptions } from '../options.ts';
import { remarksParagraph } from '../remarks.ts';
import { TYPE_WORDS } from '../type-words.ts';
import { BIBTEX_FIELDS, BIBTEX_TYPES, type BibtexType } from './bibtex-types.ts';
import { type BibEntry, BibFields, bibFile } from './entry.ts';
import type { BibFieldTable } from './fields.ts';

const TITLES: BibFieldTable = [
  ['title', 'title'],
  ['title-short', 'shorttitle'],
];

const COMMON: BibFieldTable = [
  ['DOI', 'doi'],
  ['URL', 'url'],
  ['PMID', 'pmid'],
  ['PMCID', 'pmcid'],
  ['language', 'language'],
  ['original-title', 'origtitle'],
  ['original-publisher', 'origpublisher'],
  ['original-publisher-place', 'origlocation'],
  ['call-number', 'lccn'],
  ['abstract', 'abstract'],
  ['keyword', 'keywords'],
];

/** BibTeX's macros for the months, which every style defines. */
const MONTHS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
] as const;

const MASTERS_DEGREE = /master|magister|licentiate|\bm\.? ?(?:a|sc?|phil|ed|div)\b/i;

/** The entry type of a record: that of its CSL type, unless what it holds asks for another. */
function bibtexType(item: CslItem): BibtexType {
  const hasPublisher = cleanText(item.publisher ?? '') !== '';
  if (['pamphlet', 'document', 'manuscript'].includes(item.type) && hasPublisher) {
    return 'techreport';
  }
  if (item.type === 'thesis' && MASTERS_DEGREE.test(item.genre ?? '')) return 'mastersthesis';
  return BIBTEX_TYPES[item.type] ?? 'misc';
}

function addDates(fields: BibFields, item: CslItem): void {
  const issued = readCslDate(item.issued);
  if (issued?.kind === 'words') {
    fields.addText('year', issued.words);
    // pandoc reads no year in words, but this; BibTeX's styles pass over it.
    fields.addText('pubstate', issued.words);
  } else if (issued !== undefined) fields.add('year', yearsInWords(issued, '--'));
  const point = singlePoint(issued);
  const month = point?.month === undefined ? undefined : MONTHS[point.month - 1];
  const season = seasonsInWords(issued)?.replace(/ -?\d+$/, '');
  // A season with a year of its own is said by the date alone.
  const isOfYear = season !== undefined && !/\d/.test(season);
  fields.add('month', month ?? (isOfYear ? `{${season.replace('–', '/')}}` : undefined));
  if (point?.day !== undefined) fields.add('day', String(point.day));
  // Readers that know `date` prefer it, so it stands only where the year alone says less: two
  // figures may be a year of any century.
  const isPlain = /^\d{3,}$/.test(issued === undefined ? '' : yearsInWords(issued, '--'));
  if (!isPlain || point === undefined || season !== undefined) fields.add('date', edtf(issued));
  fields.add('origdate', edtf(readCslDate(item['original-date'])));
}

/** The note; the styles ask for one in unpublished entries. */
function note(fields: BibFields, item: CslItem, type: BibtexType): string {
  const status = cleanText(item.status ?? '');
  const text = remarksParagraph([fields.remarks(), status].filter((part) => part !== ''));
  return text === '' && type === 'unpublished' ? 'Unpublished' : text;
}

/**
 * The word for a kind that has no entry type. References print it; “Web page” and “Document” no
 * manual asks for, so they stand only where a reader would take the one for the other: a `misc` with
 * an address and without a publisher is a web page.
 */
function addKind(fields: BibFields, item: CslItem, type: BibtexType): void {
  const [url, publisher] = [item.URL, item.publisher].map((text) => cleanText(text ?? ''));
  // What is published somehow is read as published by somebody.
  const isPublished = publisher !== '' || fields.has('howpublished');
  const reads = url !== '' && !isPublished ? 'webpage' : 'document';
  // An institution makes a `misc` a report, and so does who published it, where there is no address.
  const isReport =
    fields.has('institution') || (reads === 'document' && fields.has('howpublished'));
  const isRead = type === 'misc' && item.type === reads && !isReport;
  if (!isRead) fields.addText('type', TYPE_WORDS[item.type]);
}

function toEntry(item: CslItem, annotation: string | undefined): BibEntry {
  const type = bibtexType(item);
  const fields = new BibFields(item, 'bibtex');
  fields.addCreators();
  const eprint = eprintOf(item);
  const arxiv = eprint?.type === 'arxiv' ? eprint : undefined;
  if (arxiv !== undefined) fields.take(arxiv.variables);
  fields.addTable(TITLES);
  fields.addTable(BIBTEX_FIELDS[type]);
  const takesKind = BIBTEX_FIELDS[type].some(([variable]) => variable === 'genre');
  // The styles print "PhD thesis" and "Technical report" of themselves.
  if (takesKind && type !== 'phdthesis') addKind(fields, item, type);
  addDates(fields, item);
  if (arxiv !== undefined) {
    fields.addValue('eprint', arxiv.number);
    fields.add('archiveprefix', 'arXiv');
  }
  fields.addTable(COMMON);
  fields.add('urldate', edtf(readCslDate(item.accessed)));
  fields.addValue('note', note(fields, item, type));
  fields.addText('annote', annotation);
  return fields.entry(type);
}

/**
 * A BibTeX file of the records, in their order. An annotation goes into `annote`, what is
 * missing because nobody has confirmed it into `comment`. Never throws.
 */
export function serializeBibtex(items: readonly CslItem[], options: SerializeOptions = {}): string {
  return bibFile(items, options, (item) => toEntry(item, options.annotations?.get(item.id)));
}

/** BibTeX, as `EXPORT_FORMATS` offers it. */
export const bibtex: ExportFormat = {
  id: 'bib',
  extension: 'bib',
  label: 'BibTeX',
  contentType: 'application/x-bibtex; charset=utf-8',
  // What most citation managers read.
  onCard: true,
  serialize: serializeBibtex,
  join: (texts) => texts.join('\n'),
};
