import type { SearchFilter } from './search-facts.ts';
import { href } from './views.ts';

/** The address of the search page, narrowed to one value. */
export function searchHref(filter: SearchFilter, value: string): string {
  return href(`search/?${new URLSearchParams({ [filter]: value })}`);
}
