import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { z } from 'zod';
import { isSearched, KIND_NAMES } from '../../core/model/kinds.ts';
import { knownLanguageTag, languageInAddress } from '../../core/model/language-tags.ts';
import type { SearchFile } from '../../core/render/search-file.ts';
import { digestOfFiles, isAsNoted, noteFolder } from '../../disk/kept-folder.ts';
import { SEARCH_FILE } from '../files/file-paths.ts';
import { isPacked } from './precompress.ts';

/** The folders whose pages the search covers: those of kinds, and that of names without an entry. */
const SEARCHED = [...KIND_NAMES.filter(isSearched), 'names'];
const SEARCHED_PAGES = `{${SEARCHED.join()}}/*/index.html`;

/** The folder of the index in a site. */
const INDEX = 'pagefind';

/**
 * So many pages share a file of their texts. A text takes a kilobyte: with four in a file a site has
 * a quarter of the files, and ten passages weigh some 40 kB where they would weigh 11.
 */
const PAGES_A_FILE = 4;

/** Pagefind's own interfaces and its worker, written beside the index on every run: the site uses neither. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./;

/** The last build, with a file under `.cache` for the note on its index. */
export interface LastIndex {
  readonly site: string;
  readonly note: string;
}

/**
 * Gives a built site its search index: that of the last build where every page that it covers is the
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
  const pages = await searchedPages(site);
  const madeFrom = `${versions} ${digestOfFiles(site, pages)}`;
  const kept = join(last.site, INDEX);
  let indexed = pages.length;
  if (isAsNoted(last.note, kept, madeFrom)) {
    // What the last build packed in advance is no part of the index.
    const filter = (file: string) => !isPacked(file);
    cpSync(kept, join(site, INDEX), { recursive: true, filter });
  } else indexed = await writeSearchIndex(site, pages);
  return { indexed, keep: () => noteFolder(last.note, kept, madeFrom) };
}

/** The pages of entries and names, and those of entries in other languages: `works/doe/de/index.html`. */
async function searchedPages(site: string): Promise<string[]> {
  const pages: string[] = [];
  for (const kind of SEARCHED) {
    const folder = join(site, kind);
    if (!existsSync(folder)) continue;
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const page = `${kind}/${entry.name}/index.html`;
      if (!entry.isDirectory() || !existsSync(join(site, page))) continue;
      pages.push(page);
      if (kind === 'names') continue;
      const below = await readdir(join(folder, entry.name));
      const languages = below.filter((name) => knownLanguageTag(name) !== undefined);
      pages.push(...languages.map((name) => `${kind}/${entry.name}/${name}/index.html`));
    }
  }
  return pages;
}

/**
 * Indexes the pages of entries and names of a built site and writes the index to its `pagefind/` folder, without
 * Pagefind's own interfaces. Returns how many pages were indexed.
 *
 * @throws {Error} when Pagefind reports one.
 */
export async function writeSearchIndex(
  site: string,
  pages: readonly string[] | undefined = undefined,
): Promise<number> {
  try {
    const language = libraryLanguage(site);
    const searched = pages ?? (await searchedPages(site));
    const created = await createIndex({
      ...(language !== undefined && { forceLanguage: language }),
      maxFragments: Math.ceil(searched.length / PAGES_A_FILE),
    });
    refuseErrors(created.errors);
    if (!created.index) throw new Error('The search index could not be made: Pagefind gave none.');
    let indexed = 0;
    for (const glob of globsOf(searched)) {
      const added = await created.index.addDirectory({ path: site, glob });
      refuseErrors(added.errors);
      indexed += added.page_count;
    }
    const outputPath = join(site, INDEX);
    const written = await created.index.writeFiles({ outputPath });
    refuseErrors(written.errors);
    for (const name of await readdir(outputPath)) {
      if (UNUSED.test(name)) await rm(join(outputPath, name));
    }
    return indexed;
  } finally {
    await close();
  }
}

/** What matches those pages, and no others: indexes and matrices stand below the same folders. */
function globsOf(pages: readonly string[]): string[] {
  const languages = new Set(pages.flatMap((page) => page.split('/').slice(2, -1)));
  const translated = `{${SEARCHED.join()}}/*/{${[...languages].join()}}/index.html`;
  return languages.size === 0 ? [SEARCHED_PAGES] : [SEARCHED_PAGES, translated];
}

/** What is read of a page in a file of fragments. */
const foundPage = z.object({ url: z.string() });

/** What a file of fragments begins with. */
const FRAGMENT_START = 'pagefind_dcd';

/** The pages of an index with what Pagefind calls each: `works/doe2010talks/` → `en_2725807`. */
function pageNames(folder: string): Map<string, string> {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const pages = files.flatMap((file) => {
    try {
      return Object.entries(pagesIn(file, gunzipSync(readFileSync(join(folder, file)))));
    } catch (cause) {
      throw new Error(`Pagefind’s file fragment/${file} is not as Pagefind 1.6 writes it.`, {
        cause,
      });
    }
  });
  return new Map(pages.map(([name, { url }]) => [url.replace(/^\//, ''), name]));
}

/** A file of several pages has them by name; that of a single one is called so itself. */
function pagesIn(file: string, fragments: Buffer): Record<string, z.infer<typeof foundPage>> {
  const held: unknown = JSON.parse(fragments.toString().slice(FRAGMENT_START.length));
  const several = file.includes('_group_') ? held : { [file.replace(/\..*$/, '')]: held };
  return z.record(z.string(), foundPage).parse(several);
}

/**
 * Writes into the file of all entries what Pagefind calls the page of each, so that a result can be
 * told without its text. A site without that file has none to write into.
 *
 * @throws {Error} where a file cannot be read or written, or a fragment is not as Pagefind 1.6 makes it.
 */
export function nameFoundPages(site: string): void {
  const place = join(site, SEARCH_FILE);
  if (!existsSync(place)) return;
  const pages = pageNames(join(site, INDEX, 'fragment'));
  const file: SearchFile = JSON.parse(readFileSync(place, 'utf8'));
  const entries = file.entries.map(({ translations, ...entry }) => ({
    ...entry,
    ...(translations && {
      translations: translations.map((each) => ({
        ...each,
        page: pages.get(`${entry.path}${languageInAddress(each.language)}/`),
      })),
    }),
    page: pages.get(entry.path),
  }));
  writeFileSync(place, JSON.stringify({ ...file, entries }));
}

function refuseErrors(errors: readonly string[]): void {
  if (errors.length > 0) {
    throw new Error(`The search index could not be made. Pagefind says: ${errors.join('; ')}`);
  }
}

/** The language of the texts, whose words are searched, where that of the pages is another. */
function libraryLanguage(site: string): string | undefined {
  const first = join(site, 'index.html');
  if (!existsSync(first)) return undefined;
  return /<html [^>]*\bdata-library-lang="([^"]+)"/.exec(readFileSync(first, 'utf8'))?.[1];
}
