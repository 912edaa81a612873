import { identifierRedirects } from '../../core/graph/identifier-redirects.ts';
import type { SiteConfig } from '../../core/model/site-config.ts';
import { apartFile, searchedLeads, searchFile } from '../../core/render/search-file.ts';
import type { Prepared } from '../build/prepare.ts';
import { NUMBER_ADDRESSES_FILE, SEARCH_APART_FILES, SEARCH_FILE } from './file-paths.ts';
import type { SiteFile } from './site-file.ts';

/**
 * What the search knows of all entries, which it loads with the first word, and the page for addresses
 * that lead nowhere; and where DOIs and ISBNs lead.
 */
export function searchFiles(
  prepared: Pick<Prepared, 'search' | 'library'>,
  config: SiteConfig,
): SiteFile[] {
  const json = (path: string, value: () => unknown): SiteFile => ({
    path,
    contentType: 'application/json; charset=utf-8',
    text: () => JSON.stringify(value()),
  });
  return [
    json(SEARCH_FILE, () =>
      searchFile(
        prepared.search,
        config.search?.synonyms,
        searchedLeads(prepared.library.entries.values()),
      ),
    ),
    json(SEARCH_APART_FILES.numbers, () => apartFile(prepared.search, 'numbers')),
    json(SEARCH_APART_FILES.summary, () => apartFile(prepared.search, 'summary')),
    json(NUMBER_ADDRESSES_FILE, () =>
      identifierRedirects(prepared.library)
        // The page makes the thirteen digits of an ISBN of the ten.
        .filter(({ from }) => !/^isbn\/.{10}$/.test(from))
        .map(({ from, to }) => [from, to]),
    ),
  ];
}
