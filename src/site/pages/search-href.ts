import * as PAGE_PATHS from '../../core/model/page-paths.ts';
import type { SearchFilter } from '../../core/render/search-facts.ts';
import { href } from './views.ts';

/** The address of the search page, narrowed to one value of each filter that is named. */
export function searchHref(chosen: Readonly<Partial<Record<SearchFilter, string>>>): string {
  return href(`${PAGE_PATHS.search}?${new URLSearchParams(chosen)}`);
}
