import type { CslItem } from '../../model/csl.ts';
import { findDoi } from '../../text/doi.ts';
import { foreignDate } from '../dates/text.ts';
import type { LeftOver } from '../record/imported.ts';
import { partedName } from '../record/names.ts';
import { withoutMarkup } from './foreign-text.ts';
import { filledTexts, recordRemarks, registryDate } from './record-parts.ts';
import type { RegistryRecord } from './registry-record.ts';

/**
 * What a web page says of itself: its DOI where it gives one (to be asked for instead), and what
 * its tags make of a record. Read are the tags of Highwire Press that Google Scholar asks for
 * (https://scholar.google.com/intl/en/scholar/inclusion.html), Dublin Core, Open Graph, `<title>`.
 */
export interface WebPage {
  readonly doi: string | undefined;
  readonly record: RegistryRecord;
}

/** Reads the head of a page. `today` (2026-11-25) is the day it was looked at. */
export function readWebPage(html: string, address: string, today: string): WebPage {
  const tags = metaTags(html.slice(0, 500_000));
  const first = (...names: readonly string[]): string =>
    names.map((name) => withoutMarkup(tags.get(name)?.[0] ?? '')).find((text) => text !== '') ?? '';
  const doi = ['citation_doi', 'dc.identifier', 'prism.doi', 'bepress_citation_doi']
    .flatMap((name) => tags.get(name) ?? [])
    .map(findDoi)
    .find((found) => found !== undefined);
  const title =
    first('citation_title', 'dc.title', 'og:title') ||
    withoutMarkup(/<title[^>]*>([^<]{1,1000})<\/title>/i.exec(html)?.[1] ?? '');
  const authors = (tags.get('citation_author') ?? tags.get('dc.creator') ?? [])
    .map((name) => partedName(name))
    .filter((name) => name !== undefined);
  const leavings: LeftOver[] = [];
  const issued = registryDate(
    'date',
    first('citation_publication_date', 'citation_date', 'dc.date', 'article:published_time'),
    leavings,
  );
  const journal = first('citation_journal_title');
  const accessed = foreignDate(today);
  const item: CslItem = {
    id: '',
    type: journal === '' ? 'webpage' : 'article-journal',
    ...filledTexts({
      title,
      'container-title': journal || first('og:site_name'),
      volume: first('citation_volume'),
      issue: first('citation_issue'),
      page: pagesOf(first('citation_firstpage'), first('citation_lastpage')),
      publisher: first('citation_publisher', 'dc.publisher'),
      language: first('citation_language', 'dc.language'),
      URL: address,
    }),
    ...(authors.length === 0 ? {} : { author: authors }),
    ...(issued === undefined ? {} : { issued }),
    ...(accessed === undefined ? {} : { accessed }),
  };
  const remarks = recordRemarks(item, today);
  if (authors.length > 0) {
    remarks.push('The page gives its authors in its own way: see that names are parted rightly.');
  }
  return {
    doi,
    record: { item, registry: 'web', alternatives: {}, updates: [], leftOver: leavings, remarks },
  };
}

function pagesOf(first: string, last: string): string {
  return last === '' || last === first ? first : `${first}-${last}`;
}

/** The `<meta>` tags of a page by name in lower case; attributes in any order and quotes. */
function metaTags(html: string): ReadonlyMap<string, readonly string[]> {
  const tags = new Map<string, string[]>();
  for (const [tag] of html.matchAll(/<meta\s[^>]{1,4000}>/gi)) {
    const attributes = new Map<string, string>();
    for (const [, key = '', double, single] of tag.matchAll(
      /\s([a-z:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi,
    )) {
      attributes.set(key.toLowerCase(), double ?? single ?? '');
    }
    const name = (attributes.get('name') ?? attributes.get('property') ?? '').toLowerCase();
    const content = attributes.get('content');
    if (name === '' || content === undefined) continue;
    tags.set(name, [...(tags.get(name) ?? []), content]);
  }
  return tags;
}
