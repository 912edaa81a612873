import { lstatSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { z } from 'zod';
import { digestOfFiles, isAsNoted, noteFolder, pathsBelow } from '../../disk/kept-folder.ts';

/** Where what Astro compiles from the software stands, for the project at `root`. */
export function compiledFolders(root: string) {
  const folder = join(root, '.cache', 'compiled');
  return {
    folder,
    /** The program that makes the pages (`page-program.ts`). */
    program: join(folder, 'program'),
    /** Scripts, styles and type faces, as they stand in the site. */
    assets: join(folder, 'assets'),
    /** What was read for it and stands beside the code. */
    beside: join(folder, 'files-beside.json'),
  };
}

/** What Astro compiled for the last build. */
export interface CompiledPages {
  /** Whether it is as it was left, and would be the same now. */
  readonly isKept: boolean;
  /** Keeps what has been compiled for the next build, unless what it depends on was changed meanwhile. */
  keep(): Promise<void>;
}

/**
 * Opens what was compiled for the last build; where that was made from something else, or is
 * damaged, it is removed. `digest` gives that of the code and all else that it depends on.
 */
export async function openCompiledPages(
  root: string,
  digest: () => Promise<string>,
): Promise<CompiledPages> {
  const { folder, beside } = compiledFolders(root);
  const note = join(root, '.cache', 'compiled.json');
  const madeFrom = await digest();
  const isKept = !isLink(folder) && isAsNoted(note, folder, madeFrom) && areAsNoted(root, beside);
  if (!isKept) rmSync(folder, { recursive: true, force: true });
  return {
    isKept,
    async keep() {
      if ((await digest()) === madeFrom) noteFolder(note, folder, madeFrom);
    },
  };
}

const filesBeside = z.object({ paths: z.array(z.string()), digest: z.string() });

/** Where all is known that stands there, or nothing depends on it. */
const KNOWN = /^(?:src|\.cache|\.astro)\/|(?:^|\/)node_modules\//;

/**
 * Notes which files were read for the pages and are no part of the code, such as a drawing in
 * `public/` whose text a component takes. `modules` are the names that Vite has for all that it read:
 * paths, some below `seen`, by which it knows the project at `root`.
 */
export function noteFilesBeside(root: string, modules: Iterable<string>, seen = root): void {
  const paths = Array.from(modules, (id) => id.replace(/\?.*$/s, ''))
    .filter((path) => isAbsolute(path) && statSync(path, { throwIfNoEntry: false })?.isFile())
    .map((path) =>
      relative(isBelow(seen, path) ? seen : root, path)
        .split(sep)
        .join('/'),
    )
    .filter((path) => !KNOWN.test(path));
  const unique = [...new Set(paths)].sort();
  const noted = { paths: unique, digest: digestOfFiles(root, unique) };
  writeFileSync(compiledFolders(root).beside, JSON.stringify(noted));
}

/** Whether a path is that of a folder, or leads into it. */
export function isBelow(folder: string, path: string): boolean {
  return !relative(folder, path).startsWith('..');
}

/** Whether the files that were read beside the code are the same now. */
function areAsNoted(root: string, note: string): boolean {
  try {
    const { paths, digest } = filesBeside.parse(JSON.parse(readFileSync(note, 'utf8')));
    return digestOfFiles(root, paths) === digest;
  } catch {
    return false;
  }
}

/** The digest of the program that makes the pages: what is kept of these was made by the same. */
export function programDigest(root: string): string {
  const { program } = compiledFolders(root);
  return digestOfFiles(program, pathsBelow(program));
}

/** Whether a link stands at a path, wherever it leads. */
export function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
