import { oneIsbn } from '../../core/bibliography/isbns.ts';
import { plainTitle } from '../../core/bibliography/short-name.ts';
import { toCsl } from '../../core/bibliography/to-csl.ts';
import type { CslItem } from '../../core/model/csl.ts';
import type { WorkData } from '../../core/model/work.ts';
import { doiAddress } from '../../core/text/doi.ts';
import { COMMON_TAGS, CREATOR_TAGS, PAGE_TYPES, type PageType } from './page-tags.ts';
import { creatorText, dateText, firstAndLast } from './tag-values.ts';

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
    ['citation_public_url', item.DOI === undefined ? item.URL : doiAddress(item.DOI)],
    ['z:citationKey', key],
  ];
  return tags.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}

/** How citation managers are to take a record. */
export function pageType({ type, publisher }: CslItem): PageType {
  if (type === 'manuscript' && publisher === undefined) return { item: 'manuscript' };
  if ((type === 'document' || type === 'pamphlet') && publisher === undefined) {
    return { item: 'document' };
  }
  return PAGE_TYPES[type] ?? { item: 'document' };
}

/** One plain range as first and last page; anything else as it stands. */
function pageTags(page: string | undefined): [string, string | undefined][] {
  if (page === undefined) return [];
  const range = firstAndLast(page);
  if (!range) return [['z:pages', page]];
  return [
    ['citation_firstpage', range[0]],
    ['citation_lastpage', range[1]],
  ];
}
