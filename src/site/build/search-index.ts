import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** The pages the search covers: one for each entry, not the indexes nor the maintainers' pages. */
const ENTRY_PAGES = '{works,people,organizations,concepts,essays,readings}/*/index.html';

/** Pagefind's own interfaces, written beside the index on every run: the site has its own. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

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
    const outputPath = join(site, 'pagefind');
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
