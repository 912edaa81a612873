/**
 * BibLaTeX, for biber, biblatex and pandoc: UTF-8, case protected word by word, dates in EDTF
 * (biblatex manual, 2.1 and 2.2).
 */
import { isbnsIn, oneIsbn } from '../../bibliography/isbns.ts';
import type { CslItem } from '../../model/csl.ts';
import { cleanText } from '../clean-text.ts';
import { edtf, readCslDate } from '../dates.ts';
import type { ExportFormat } from '../format.ts';
import { eprintOf } from '../identifiers.ts';
import { languageName } from '../languages.ts';
import { formatNames } from '../names.ts';
import type { SerializeOptions } from '../options.ts';
import { PUBLICATION_STATES } from '../publication-states.ts';
import { TYPE_WORDS } from '../type-words.ts';
import { BIBLATEX_FIELDS, BIBLATEX_TYPES, type BiblatexType } from './biblatex-types.ts';
import { type BibEntry, BibFields, bibFile } from './entry.ts';
import type { BibFieldTable } from './fields.ts';
import { escapeTex } from './tex.ts';

const TITLES: BibFieldTable = [
  ['title', 'title'],
  ['title-short', 'shorttitle'],
];

const IDENTIFIERS: BibFieldTable = [
  ['DOI', 'doi'],
  ['URL', 'url'],
];

const COMMON: BibFieldTable = [
  ['original-title', 'origtitle'],
  ['original-publisher', 'origpublisher'],
  ['original-publisher-place', 'origlocation'],
  ['call-number', 'library'],
  ['abstract', 'abstract'],
  ['keyword', 'keywords'],
];

/** Kinds of articles and pages that `entrysubtype` tells apart. */
export const SUBTYPES: Readonly<Partial<Record<CslItem['type'], string>>> = {
  'article-magazine': 'magazine',
  'article-newspaper': 'newspaper',
};

/** The entry type of a record: that of its CSL type, unless what it holds asks for another. */
function biblatexType(item: CslItem): BiblatexType {
  const type = BIBLATEX_TYPES[item.type];
  const has = (text: string | undefined): boolean => cleanText(text ?? '') !== '';
  const hasNames = (variable: 'author' | 'editor' | 'editor-translator' | 'container-author') =>
    formatNames(item[variable]).length > 0;
  const hasEditors = hasNames('editor') || hasNames('editor-translator');
  if (['pamphlet', 'document', 'manuscript'].includes(item.type) && has(item.publisher)) {
    return 'report';
  }
  if (type === 'book' && !hasNames('author') && hasEditors) return 'collection';
  if (type === 'book' && has(item['number-of-volumes']) && !has(item.volume)) return 'mvbook';
  if (type === 'incollection' && (hasNames('container-author') || !hasEditors)) return 'inbook';
  if (type === 'online' && !has(item.URL) && !has(item.DOI) && eprintOf(item) === undefined) {
    return 'misc';
  }
  return type;
}

/** “ISBN 0-679-72113-4”: those that do not stand in `isbn`, in a field that no style prints. */
function otherIsbns({ ISBN = '' }: CslItem): string | undefined {
  const others = isbnsIn(ISBN).filter((isbn) => isbn !== oneIsbn(ISBN));
  return others.length === 0 ? undefined : `ISBN ${others.join(' ')}`;
}

function publicationState(text: string | undefined): string {
  const clean = cleanText(text ?? '');
  const state = clean.toLowerCase();
  return Object.hasOwn(PUBLICATION_STATES, state)
    ? (PUBLICATION_STATES[state] ?? '')
    : escapeTex(clean);
}

function addDates(fields: BibFields, item: CslItem): void {
  const issued = readCslDate(item.issued);
  fields.add('date', edtf(issued));
  fields.add('pubstate', publicationState(issued?.kind === 'words' ? issued.words : item.status));
  fields.add('origdate', edtf(readCslDate(item['original-date'])));
}

function toEntry(item: CslItem, annotation: string | undefined): BibEntry {
  const type = biblatexType(item);
  const fields = new BibFields(item, 'biblatex');
  const keepsParticle = fields.addCreators();
  if (type === 'inbook') fields.addNames('bookauthor', ['container-author']);
  const eprint = eprintOf(item);
  if (eprint !== undefined) fields.take(eprint.variables);
  fields.addTable(TITLES);
  fields.add('entrysubtype', SUBTYPES[item.type]);
  fields.addTable(BIBLATEX_FIELDS[type]);
  // No reference prints the publisher of a journal.
  if (type === 'article' || type === 'periodical') fields.take(['publisher']);
  const kindField = BIBLATEX_FIELDS[type].find(([variable]) => variable === 'genre')?.[1];
  // `online` says that it is a web page.
  if (kindField !== undefined && !(type === 'online' && item.type === 'webpage')) {
    fields.addText(kindField, TYPE_WORDS[item.type]);
  }
  addDates(fields, item);
  if (fields.has('eventtitle')) fields.add('eventdate', edtf(readCslDate(item['event-date'])));
  fields.addTable(IDENTIFIERS);
  fields.addValue('eprint', eprint?.number);
  fields.add('eprinttype', eprint?.type);
  fields.add('urldate', edtf(readCslDate(item.accessed)));
  fields.add('langid', languageName(cleanText(item.language ?? '')));
  fields.addTable(COMMON);
  if (fields.has('isbn')) fields.addText('usera', otherIsbns(item));
  fields.addValue('note', fields.remarks());
  fields.addText('annotation', annotation);
  if (keepsParticle !== undefined) fields.add('options', `useprefix=${keepsParticle}`);
  return fields.entry(type);
}

/**
 * A BibLaTeX file of the records, in their order. An annotation goes into `annotation`, what
 * is missing because nobody has confirmed it into `comment`. Never throws.
 */
export function serializeBiblatex(
  items: readonly CslItem[],
  options: SerializeOptions = {},
): string {
  return bibFile(items, options, (item) => toEntry(item, options.annotations?.get(item.id)));
}

/** BibLaTeX, as `EXPORT_FORMATS` offers it. */
export const biblatex: ExportFormat = {
  id: 'biblatex.bib',
  extension: 'biblatex.bib',
  label: 'BibLaTeX',
  contentType: 'application/x-bibtex; charset=utf-8',
  serialize: serializeBiblatex,
  join: (texts) => texts.join('\n'),
};
