import { cpSync, existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { SEARCHED_KINDS } from '../../core/finding/name-records.ts';
import { digestOfFiles, isAsNoted, noteFolder } from '../../disk/kept-folder.ts';

const ENTRY_PAGES = `{${SEARCHED_KINDS.join()}}/*/index.html`;

/** The folder of the index in a site. */
const INDEX = 'pagefind';
const PAGES = 'pages.json';

/** Pagefind's own interfaces, written beside the index on every run: the site has its own. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/** The last build, with a file under `.cache` for the note on its index. */
export interface LastIndex {
  readonly site: string;
  readonly note: string;
}

/**
 * Gives a built site its search index: that of the last build where every page of an entry is the
 * same, a new one elsewhere, since Pagefind cannot change one. Returns how many pages it covers, and
 * what notes the index once it stands in the place of the last.
 *
 * @throws {Error} when Pagefind reports one, or the system where a file cannot be read or written.
 */
export async function giveSearchIndex(
  site: string,
  last: LastIndex,
  versions: string,
): Promise<{ indexed: number; keep: () => void }> {
  const pages = await entryPages(site);
  const madeFrom = `${versions} ${digestOfFiles(site, pages)}`;
  const kept = join(last.site, INDEX);
  let indexed = pages.length;
  if (isAsNoted(last.note, kept, madeFrom)) cpSync(kept, join(site, INDEX), { recursive: true });
  else indexed = await writeSearchIndex(site);
  return { indexed, keep: () => noteFolder(last.note, kept, madeFrom) };
}

async function entryPages(site: string): Promise<string[]> {
  const pages: string[] = [];
  for (const kind of SEARCHED_KINDS) {
    const folder = join(site, kind);
    if (!existsSync(folder)) continue;
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const page = `${kind}/${entry.name}/index.html`;
      if (entry.isDirectory() && existsSync(join(site, page))) pages.push(page);
    }
  }
  return pages;
}

/**
 * Indexes the entry pages of a built site and writes the index to its `pagefind/` folder, without
 * Pagefind's own interfaces. Returns how many pages were indexed.
 *
 * @throws {Error} when Pagefind reports one.
 */
export async function writeSearchIndex(site: string): Promise<number> {
  try {
    const created = await createIndex({});
    refuseErrors(created.errors);
    if (!created.index) throw new Error('The search index could not be made: Pagefind gave none.');
    const added = await created.index.addDirectory({ path: site, glob: ENTRY_PAGES });
    refuseErrors(added.errors);
    const outputPath = join(site, INDEX);
    const written = await created.index.writeFiles({ outputPath });
    refuseErrors(written.errors);
    for (const name of await readdir(outputPath)) {
      if (UNUSED.test(name)) await rm(join(outputPath, name));
    }
    await writePages(outputPath);
    return added.page_count;
  } finally {
    await close();
  }
}

/** What stands before the text of every file of Pagefind. */
const SIGNATURE = 'pagefind_dcd';

/**
 * Writes which page each result of Pagefind is: `{ "en_1a2b3c": "works/wood2002faith" }`. A result
 * tells it with the text of the page only, and the search has to know it before it loads any.
 */
async function writePages(index: string): Promise<void> {
  const folder = join(index, 'fragment');
  const pages: Record<string, string> = {};
  for (const name of existsSync(folder) ? (await readdir(folder)).toSorted() : []) {
    const text = gunzipSync(await readFile(join(folder, name))).toString('utf8');
    const page: unknown = JSON.parse(text.slice(text.startsWith(SIGNATURE) ? SIGNATURE.length : 0));
    if (typeof page !== 'object' || page === null || !('url' in page)) continue;
    pages[name.replace(/\.pf_fragment$/, '')] = String(page.url).replace(/^\/|\/$/g, '');
  }
  await writeFile(join(index, PAGES), JSON.stringify(pages));
}

function refuseErrors(errors: readonly string[]): void {
  if (errors.length > 0) {
    throw new Error(`The search index could not be made. Pagefind says: ${errors.join('; ')}`);
  }
}
