import { plainTitle } from '../core/bibliography/short-name.ts';
import { toCsl } from '../core/bibliography/to-csl.ts';
import { dateInProse } from '../core/bibliography/year.ts';
import { oneIsbn, pageRanges } from '../core/formats/identifiers.ts';
import type { CslItem, CslName } from '../core/model/csl.ts';
import type { DateField } from '../core/model/dates.ts';
import type { WorkData } from '../core/model/work.ts';
import { COMMON_TAGS, CREATOR_TAGS, PAGE_TYPES, type PageType } from './page-tags.ts';

/** A `<meta>` of a page. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/**
 * What the page of a work says to citation managers. Only what is confirmed: the record comes from
 * the same place as the exports. No description and no author of the page: they would be taken
 * for the work’s.
 */
export function workMetadata(key: string, record: WorkData): MetaTag[] {
  const item = toCsl(key, record);
  const type = pageType(item);
  const tags: [string, string | undefined][] = [
    ['citation_title', plainTitle(record.title)],
    ...CREATOR_TAGS.flatMap(([variable, name]) =>
      (item[variable] ?? []).map((creator): [string, string] => [name, creatorText(creator)]),
    ),
    ['citation_publication_date', record.issued && dateText(record.issued)],
    ['z:originalDate', record['original-date'] && dateText(record['original-date'])],
    ['z:itemType', type.item],
    ...(type.tags ?? []).map(([variable, name]): [string, string | undefined] => [
      name,
      item[variable],
    ]),
    ...COMMON_TAGS.map(([variable, name]): [string, string | undefined] => [name, item[variable]]),
    ['citation_isbn', item.ISBN === undefined ? undefined : oneIsbn(item.ISBN)],
    ...pageTags(item.page),
    ['citation_public_url', item.DOI === undefined ? item.URL : `https://doi.org/${item.DOI}`],
    ['z:citationKey', key],
  ];
  return tags.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}

function pageType({ type, publisher }: CslItem): PageType {
  if (type === 'manuscript' && publisher === undefined) return { item: 'manuscript' };
  if ((type === 'document' || type === 'pamphlet') && publisher === undefined) {
    return { item: 'document' };
  }
  return PAGE_TYPES[type] ?? { item: 'document' };
}

/**
 * “van der Berg, Jan”, “King, Martin Luther Jr.”: Zotero loses a third part behind a comma, and
 * takes a name for an organization’s when a comma ends it.
 */
function creatorText(name: CslName): string {
  if (name.literal !== undefined) return `${name.literal.replaceAll(',', '')},`;
  const family = [name['dropping-particle'], name['non-dropping-particle'], name.family];
  const given = [name.given, name.suffix];
  const join = (parts: readonly (string | undefined)[]) =>
    parts.filter((part) => part !== undefined).join(' ');
  return [join(family), join(given)].filter((part) => part !== '').join(', ');
}

/** ISO where the date is plain, words where it is a season or about. */
function dateText(date: DateField): string {
  if (typeof date !== 'string') return date.literal;
  if (/^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?(?:\/\d{4})?$/.test(date)) return date;
  return dateInProse(date).replace(/^about /, 'ca. ');
}

/** One plain range as first and last page; anything else as it stands. */
function pageTags(page: string | undefined): [string, string | undefined][] {
  if (page === undefined) return [];
  const ranges = pageRanges(page);
  const [range] = ranges;
  const plain = ranges.length === 1 && range?.every((end) => /^[ivxlcdm\d]+$/i.test(end));
  if (!plain || !range) return [['z:pages', page]];
  return [
    ['citation_firstpage', range[0]],
    ['citation_lastpage', range[1]],
  ];
}
