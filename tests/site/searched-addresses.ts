import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The addresses of the pages that the search index of a site covers: `/works/doe2010talks/`. */
export function searchedAddresses(site: string): string[] {
  const folder = join(site, 'pagefind', 'fragment');
  return readdirSync(folder).flatMap((name) => {
    const text = gunzipSync(readFileSync(join(folder, name))).toString('utf8');
    return [...text.matchAll(/"url":"(\/[^"]*)"/g)].map(([, url = '']) => url);
  });
}
