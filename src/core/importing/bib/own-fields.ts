/** Fields whose values have a form of their own: addresses, pages, keywords, languages, deposits. */

import { isIncompleteNote } from '../../bibliography/incomplete.ts';
import { isbnsIn } from '../../bibliography/isbns.ts';
import { bareDoi } from '../../formats/clean-text.ts';
import { editionInFigures } from '../../formats/editions.ts';
import { arxivNumber } from '../../formats/identifiers.ts';
import { readDateText } from '../dates/text.ts';
import { addressesIn } from '../record/addresses.ts';
import {
  DATABASE_NOTE,
  isDatabaseNote,
  isRecordAddress,
  RECORD_ADDRESS,
} from '../record/databases.ts';
import { INCOMPLETE_REASON } from '../record/draft.ts';
import { languageTag } from '../record/languages.ts';
import type { EntryReading } from './entry-reading.ts';
import type { BibValue } from './source.ts';
import { bibVerbatim } from './text.ts';
import { ARCHIVES } from './variables.ts';

/** Reads a field; gives false where it is text like any other. */
type FieldReader = (reading: EntryReading, field: string, value: BibValue) => boolean;

function setAddress({ draft }: EntryReading, text: string): void {
  const [first = '', ...others] = addressesIn(text);
  if (isRecordAddress(first)) {
    draft.leave('url', text, RECORD_ADDRESS);
    return;
  }
  draft.setText('URL', first, 'url');
  draft.leave('url', others.join(' '), 'A record has one address, and the first is taken.');
}

/** An address in `howpublished`, as it was written before there was a field for it. */
function readHowPublished(reading: EntryReading, field: string, value: BibValue): boolean {
  const found = /^\s*\{?\s*(?:\\url\s*\{([^{}]*)\}|(https?:\/\/\S+?))\s*\}?\s*$/.exec(value.tex);
  if (found === null) return false;
  const address = bibVerbatim(found[1] ?? found[2] ?? '');
  const url = reading.fields.get('url');
  if (url === undefined) setAddress(reading, address);
  else if (bibVerbatim(url.tex) !== address) reading.leave(field, value);
  return true;
}

function readKeywords(reading: EntryReading, field: string, value: BibValue): boolean {
  const words = reading
    .plainOf(value)
    .split(/[,;]/u)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  reading.draft.setText('keyword', words.join(', '), field);
  return true;
}

/** `language` may be any text; `langid` and `hyphenation` name one of babel's languages. */
function readLanguage(reading: EntryReading, field: string, value: BibValue): boolean {
  if (field !== 'language' && reading.has('language')) return true;
  const name = reading.plainOf(value);
  const tag = languageTag(name) ?? (field === 'language' ? name : undefined);
  if (tag === undefined) reading.leave(field, value, 'It is no language known here.');
  else reading.draft.setText('language', tag, field);
  return true;
}

/** “Accessed: 2019-05-01”, “[Online; accessed 1 May 2019]”, as notes have it where there is no field. */
const ACCESSED =
  /^\[?(?:online[;,]? )?(?:last )?(?:accessed|visited|checked|retrieved)(?: on)?:? (.+?)\]?\.?$/i;

function readNote(reading: EntryReading, field: string, value: BibValue): boolean {
  const text = reading.plainOf(value);
  if (isDatabaseNote(text)) {
    reading.leave(field, value, DATABASE_NOTE);
    return true;
  }
  const day = ACCESSED.exec(text)?.[1];
  const read = day === undefined ? undefined : readDateText(day, 'edtf');
  if (read?.kind !== 'date' || read.beside !== '' || reading.draft.has('accessed')) return false;
  reading.draft.setDate('accessed', read.date);
  return true;
}

/** Scopus says where its record comes from; of other databases a record has a name. */
function readSource(reading: EntryReading, field: string, value: BibValue): boolean {
  reading.draft.setText('source', reading.plainOf(value), field);
  return true;
}

const WHOLE_BOOKS: ReadonlySet<string> = new Set(['book', 'collection', 'proceedings', 'thesis']);

function readPages(reading: EntryReading, field: string, value: BibValue): boolean {
  // The number of an article stands in both fields, as ADS writes it.
  if (reading.plain('eid') === reading.plainOf(value)) return true;
  const dash = /(?<=[\p{L}\p{N}?])\s{0,9}[–—]\s{0,9}(?=[\p{L}\p{N}?])/gu;
  const pages = reading.plainOf(value).replace(dash, '-');
  // A whole book stands on no page: “240” and “1–240” say how many it has.
  const count = WHOLE_BOOKS.has(reading.knownType) ? /^(?:1-+)?(\d+)$/.exec(pages)?.[1] : undefined;
  if (count === undefined) reading.draft.setText('page', pages, field);
  else reading.draft.setText('number-of-pages', count, field);
  return true;
}

/** A number of a deposit, with the archive it goes with, as the formats find both again. */
function readEprint(reading: EntryReading, field: string, value: BibValue): boolean {
  const { draft } = reading;
  const kind = reading.plain('eprinttype') ?? reading.plain('archiveprefix') ?? '';
  const number = bibVerbatim(value.tex).replace(/[{}]/g, '');
  const archive = kind.toLowerCase();
  if (archive === 'pubmed') draft.setText('PMID', number, field);
  else if (/^pmc(?:id)?$/.test(archive)) draft.setText('PMCID', number, field);
  else if (kind === '' && /^https?:/.test(number)) setAddress(reading, number);
  else {
    // Behind the number may stand the class of the subject: “2010.01234 [cs.CL]”.
    const isArxiv = kind === '' && arxivNumber(number.replace(/[\s[].*$/, '')) !== undefined;
    draft.setText('archive', isArxiv ? 'arXiv' : (ARCHIVES.get(archive) ?? kind), 'eprinttype');
    draft.setText('archive_location', number, field);
  }
  return true;
}

/** A field that says what another holds: nothing without that one. */
function companionOf(...others: readonly string[]): FieldReader {
  return (reading, field, value) => {
    if (!others.some((other) => reading.has(other))) reading.leave(field, value);
    return true;
  };
}

function annotate(reading: EntryReading, _field: string, value: BibValue): boolean {
  reading.annotate(value);
  return true;
}

/** Our own files say here what is missing; what other programs write here has no place. */
function readComment(reading: EntryReading, field: string, value: BibValue): boolean {
  if (!isIncompleteNote(reading.plainOf(value))) return false;
  reading.leave(field, value, INCOMPLETE_REASON);
  return true;
}

/** A DOI, in which our own files encode braces and dollars, as addresses of a DOI have them. */
function doiIn({ tex }: BibValue): string {
  const decoded = (code: string): string => decodeURIComponent(code);
  return bibVerbatim(tex)
    .replace(/[{}]/g, '')
    .replace(/%(?:24|5C|7B|7D)/gi, decoded);
}

/** The number of a book; its e-book may have one in a field of its own. */
function readIsbns(reading: EntryReading, field: string, value: BibValue): boolean {
  reading.draft.addIsbns(reading.plainOf(value), field);
  return true;
}

/** biblatex has this field for anything; our own files have further ISBNs in it. */
function readUserField(reading: EntryReading, field: string, value: BibValue): boolean {
  const text = reading.plainOf(value);
  if (!/^ISBN /.test(text) || isbnsIn(text).length === 0) return false;
  reading.draft.addIsbns(text, field);
  return true;
}

/** The readers of these fields. */
export const OWN_FIELDS: ReadonlyMap<string, FieldReader> = new Map<string, FieldReader>([
  ['annotation', annotate],
  ['annote', annotate],
  ['archiveprefix', companionOf('eprint')],
  ['authortype', companionOf('author')],
  ['comment', readComment],
  [
    'doi',
    ({ draft }, field, value) => {
      draft.setText('DOI', bareDoi(doiIn(value)), field);
      return true;
    },
  ],
  [
    'edition',
    (reading, field, value) => {
      reading.draft.setText('edition', editionInFigures(reading.textOf(field, value)), field);
      return true;
    },
  ],
  ['editoratype', companionOf('editora')],
  ['editorbtype', companionOf('editorb')],
  ['editorctype', companionOf('editorc')],
  ['editortype', companionOf('editor')],
  ['eprint', readEprint],
  ['eprinttype', companionOf('eprint')],
  ['howpublished', readHowPublished],
  ['hyphenation', readLanguage],
  ['author_keywords', readKeywords],
  ['keyword', readKeywords],
  ['keywords', readKeywords],
  ['isbn', readIsbns],
  ['eisbn', readIsbns],
  ['e-isbn', readIsbns],
  ['isbn10', readIsbns],
  ['isbn13', readIsbns],
  ['langid', readLanguage],
  ['language', readLanguage],
  [
    'options',
    (reading, field, value) => {
      // The names have been read by it.
      if (!/^\s*useprefix(?:\s*=\s*\w+)?\s*$/i.test(value.tex)) reading.leave(field, value);
      return true;
    },
  ],
  ['note', readNote],
  ['usera', readUserField],
  ['pages', readPages],
  ['source', readSource],
  [
    'url',
    (reading, _field, value) => {
      setAddress(reading, bibVerbatim(value.tex));
      return true;
    },
  ],
]);
