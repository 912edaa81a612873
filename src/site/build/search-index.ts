import { cpSync, existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { factsOf, KIND_NAMES, sharesPage } from '../../core/model/kinds.ts';
import { digestOfFiles, isAsNoted, noteFolder } from '../../disk/kept-folder.ts';
import { isPacked } from './precompress.ts';

/** The kinds whose entries the search covers: those with pages of their own that search engines list. */
const SEARCHED = KIND_NAMES.filter(
  (kind) => !sharesPage(kind) && factsOf(kind).inSiteMap !== false,
);
const ENTRY_PAGES = `{${SEARCHED.join()}}/*/index.html`;

/** The folder of the index in a site. */
const INDEX = 'pagefind';

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
  if (isAsNoted(last.note, kept, madeFrom)) {
    // What the last build packed in advance is no part of the index.
    const filter = (file: string) => !isPacked(file);
    cpSync(kept, join(site, INDEX), { recursive: true, filter });
  } else indexed = await writeSearchIndex(site);
  return { indexed, keep: () => noteFolder(last.note, kept, madeFrom) };
}

async function entryPages(site: string): Promise<string[]> {
  const pages: string[] = [];
  for (const kind of SEARCHED) {
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
    return added.page_count;
  } finally {
    await close();
  }
}

function refuseErrors(errors: readonly string[]): void {
  if (errors.length > 0) {
    throw new Error(`The search index could not be made. Pagefind says: ${errors.join('; ')}`);
  }
}
