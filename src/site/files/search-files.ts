import type { SiteConfig } from '../../core/model/site-config.ts';
import { numbersFile, searchFile } from '../../core/render/search-file.ts';
import type { Prepared } from '../build/prepare.ts';
import { SEARCH_FILE, SEARCH_NUMBERS_FILE } from './file-paths.ts';
import type { SiteFile } from './site-file.ts';

/** What the search knows of all entries, which it loads with the first word. */
export function searchFiles(prepared: Pick<Prepared, 'search'>, config: SiteConfig): SiteFile[] {
  const json = (path: string, value: () => unknown): SiteFile => ({
    path,
    contentType: 'application/json; charset=utf-8',
    text: () => JSON.stringify(value()),
  });
  return [
    json(SEARCH_FILE, () => searchFile(prepared.search, config.search?.synonyms)),
    json(SEARCH_NUMBERS_FILE, () => numbersFile(prepared.search)),
  ];
}
