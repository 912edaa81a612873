import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { KeptPages } from '../../disk/kept-pages.ts';
import { naming } from '../../disk/system-error.ts';
import { withFailedPage } from './failed-page.ts';
import type * as program from './page-program.ts';
import type { PagePath } from './page-program.ts';

/** The program that Astro compiled the pages into. */
export type PageProgram = typeof program;

/** What to make pages with, and where. */
export interface PagesToRender {
  readonly program: PageProgram;
  /** The folder of the site. */
  readonly site: string;
  /** The pages of the last build. */
  readonly kept: KeptPages;
  /** Files that the library serves itself, by their paths in the site: no page replaces them. */
  readonly served: ReadonlySet<string>;
  /** Which of the pages to make: every one whose place in their list, divided by `of`, leaves `number`. */
  readonly part: Part;
  /** Called while pages are written, with the number of files so far. */
  readonly onFile?: (count: number) => void;
}

/** A share of the pages, where several processes make them. */
interface Part {
  readonly number: number;
  readonly of: number;
}

/** What was written. */
export interface RenderedPages {
  readonly pages: number;
  readonly files: number;
  /** How many were those of the last build. */
  readonly kept: number;
  readonly warnings: readonly string[];
}

/**
 * Makes the pages and writes them into the site, one after the other. A page with a key is taken from
 * the last build where that had it under the same key; one of which Astro logs something is not kept.
 * The first part says what is wrong with the whole list, and clears away the pages of the last build
 * that no part wants.
 * @throws what the code of a page throws, with the address of the page (`failed-page.ts`); an error
 * of the system, naming the file, where one cannot be written.
 */
export async function renderPages(options: PagesToRender): Promise<RenderedPages> {
  const { program, site, kept, served, part, onFile } = options;
  const counts = { pages: 0, files: 0, kept: 0 };
  const { wanted, warnings } = pagesToWrite(await program.paths(), served);
  const isFirst = part.number === 0;
  for (const { pathname, cacheKey } of wanted) {
    if (isFirst && cacheKey !== undefined) kept.want(pathname, cacheKey);
  }
  for (const path of wanted.filter((_path, at) => at % part.of === part.number)) {
    const { pathname, route, cacheKey } = path;
    onFile?.(counts.files + 1);
    let bytes = cacheKey === undefined ? undefined : kept.take(pathname, cacheKey);
    if (bytes !== undefined) counts.kept += 1;
    else {
      const before = logged(program);
      bytes = await bytesOf(program, path);
      if (bytes === undefined) continue;
      // What was logged is told again by the next build.
      const isSilent = logged(program) === before;
      if (cacheKey !== undefined && isSilent) kept.keep(pathname, cacheKey, bytes);
    }
    write(join(site, fileOf(path)), bytes);
    // Whoever asks the process to end is heard between two pages.
    await setImmediate();
    counts.files += 1;
    if (route.type === 'page') counts.pages += 1;
  }
  if (isFirst) kept.clear();
  return { ...counts, warnings: isFirst ? warnings : [] };
}

/** The pages without those whose file is another one’s, and a warning for each of these. */
function pagesToWrite(paths: readonly PagePath[], served: ReadonlySet<string>) {
  const warnings: string[] = [];
  const writers = new Map<string, string>();
  const wanted = paths.filter((path) => {
    const file = fileOf(path);
    const { component } = path.route;
    const first = writers.get(file);
    if (first !== undefined) {
      warnings.push(
        `${first} and ${component} both make ${file}; it is that of ${first}. Rename one.`,
      );
      return false;
    }
    writers.set(file, component);
    if (!served.has(file)) return true;
    warnings.push(`public/${file} is served in the place of the page of ${component}.`);
    return false;
  });
  return { wanted, warnings };
}

/** How much Astro has logged so far. */
function logged({ log: { warnings, errors } }: PageProgram): number {
  return warnings.length + errors.length;
}

/** What a page consists of; undefined where its code answers with nothing. */
async function bytesOf(program: PageProgram, path: PagePath): Promise<Uint8Array | undefined> {
  try {
    const response = await program.render(path);
    const { body, status } = response;
    if (status >= 300 && status < 400) {
      throw new Error(`${path.pathname} answers with status ${status}, which no file can do.`);
    }
    return body === null ? undefined : new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw withFailedPage(error, path.pathname);
  }
}

/** The pages that hosts look for under a name of their own. */
const STATUS_PAGES: ReadonlySet<string> = new Set(['404', '500']);

/** The path of a page or file in the site: `works/doe/index.html`. */
function fileOf({ pathname, route }: PagePath): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (route.type === 'endpoint') return path;
  if (STATUS_PAGES.has(path)) return `${path}.html`;
  return path === '' ? 'index.html' : `${path}/index.html`;
}

function write(file: string, content: Uint8Array): void {
  naming(file, () => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  });
}
