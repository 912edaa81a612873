import { oneIsbn } from '../../core/bibliography/isbns.ts';
import { plainTitle } from '../../core/bibliography/short-name.ts';
import { toCsl } from '../../core/bibliography/to-csl.ts';
import type { CslTextVariable } from '../../core/model/csl.ts';
import type { WorkData } from '../../core/model/work.ts';
import { pageType } from './page-metadata.ts';
import { creatorText, dateText } from './tag-values.ts';

/** How a kind of record stands in a ContextObject. */
interface CoinsType {
  /** The last part of `rft_val_fmt`. */
  readonly format: 'journal' | 'book' | 'dissertation' | 'dc';
  /** The keys that stand for every record of the kind. */
  readonly fixed?: readonly (readonly [string, string])[];
  /** The key of the title. */
  readonly title: string;
  readonly fields: readonly (readonly [CslTextVariable, string])[];
}

const PUBLISHED = [
  ['publisher', 'rft.pub'],
  ['publisher-place', 'rft.place'],
  ['edition', 'rft.edition'],
  ['collection-title', 'rft.series'],
] as const;

const inBook = (genre: string): CoinsType => ({
  format: 'book',
  fixed: [['rft.genre', genre]],
  title: 'rft.atitle',
  fields: [['container-title', 'rft.btitle'], ['page', 'rft.pages'], ...PUBLISHED],
});

const asBook = (genre: string): CoinsType => ({
  format: 'book',
  fixed: [['rft.genre', genre]],
  title: 'rft.btitle',
  fields: [['number-of-pages', 'rft.tpages'], ...PUBLISHED],
});

/** By Zotero’s item types; those that are not here go through Dublin Core under their name. */
const TYPES: Readonly<Record<string, CoinsType>> = {
  journalArticle: {
    format: 'journal',
    fixed: [['rft.genre', 'article']],
    title: 'rft.atitle',
    fields: [
      ['container-title', 'rft.jtitle'],
      ['volume', 'rft.volume'],
      ['issue', 'rft.issue'],
      ['page', 'rft.pages'],
      ['ISSN', 'rft.issn'],
    ],
  },
  book: asBook('book'),
  report: asBook('report'),
  bookSection: inBook('bookitem'),
  conferencePaper: inBook('proceeding'),
  thesis: {
    format: 'dissertation',
    title: 'rft.title',
    fields: [
      ['publisher', 'rft.inst'],
      ['genre', 'rft.degree'],
    ],
  },
};

const dublinCore = (item: string): CoinsType => ({
  format: 'dc',
  fixed: [['rft.type', item]],
  title: 'rft.title',
  fields: [
    ['container-title', 'rft.source'],
    ['publisher', 'rft.publisher'],
    ['volume', 'rft.volume'],
    ['issue', 'rft.issue'],
    ['page', 'rft.pages'],
  ],
});

/**
 * A work as a ContextObject of OpenURL 1.0 (ANSI/NISO Z39.88-2004) in a query, which goes as COinS
 * into the title of a span of class Z3988: from a list, Zotero offers all that it finds. It knows
 * authors alone; editors and translators are left out. Only what is confirmed.
 */
export function workCoins(key: string, record: WorkData): string {
  const item = toCsl(key, record);
  const { item: zotero } = pageType(item);
  const type = Object.hasOwn(TYPES, zotero) ? TYPES[zotero] : undefined;
  const { format, fixed = [], title, fields } = type ?? dublinCore(zotero);
  const pairs: [string, string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${format}`],
    ...fixed.map(([name, value]): [string, string] => [name, value]),
    [title, plainTitle(record.title)],
    ...(item.author ?? []).map((name): [string, string] => ['rft.au', creatorText(name)]),
    ['rft.date', record.issued && dateText(record.issued)],
    ...fields.map(([variable, name]): [string, string | undefined] => {
      const value = item[variable];
      return [name, value === undefined ? undefined : plainTitle(value)];
    }),
    ['rft.isbn', item.ISBN === undefined ? undefined : oneIsbn(item.ISBN)],
    ['rft.language', item.language],
    ['rft_id', item.DOI === undefined ? item.URL : `info:doi/${item.DOI}`],
  ];
  return pairs.flatMap(([name, value]) => (value ? [`${name}=${encoded(value)}`] : [])).join('&');
}

const PLAIN: Readonly<Record<string, string>> = {
  '%20': ' ',
  '%2C': ',',
  '%2F': '/',
  '%3A': ':',
};

/**
 * For a query (RFC 3986, 3.4) that nobody sends: what may stand there stands, and a space as well,
 * since it may in an attribute and every reader takes it as one. So a long list packs a third smaller:
 * its titles are the same text as in its references.
 */
function encoded(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(
    /%(?:20|2C|2F|3A)/g,
    (code) => PLAIN[code] ?? code,
  );
}
