import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isAsNoted, noteFolder } from '../../disk/kept-folder.ts';
import type { PageProgram } from './render-pages.ts';

/** Where what Astro compiles from the software stands, for the project at `root`. */
export function compiledFolders(root: string) {
  const folder = join(root, '.cache', 'compiled');
  return {
    folder,
    /** The program that makes the pages (`page-program.ts`). */
    program: join(folder, 'program'),
    /** Scripts, styles and type faces, as they stand in the site. */
    assets: join(folder, 'assets'),
  };
}

/** What Astro compiled for the last build. */
export interface CompiledPages {
  /** Whether it is as it was left, and would be the same now. */
  readonly isKept: boolean;
  /** Keeps what has been compiled for the next build. */
  keep(): void;
}

/**
 * Opens what was compiled for the last build; where that was made from something else, or is
 * damaged, it is removed. `madeFrom` is the digest of all that it depends on.
 */
export function openCompiledPages(root: string, madeFrom: string): CompiledPages {
  const { folder } = compiledFolders(root);
  const note = join(root, '.cache', 'compiled.json');
  const isKept = isAsNoted(note, folder, madeFrom);
  if (!isKept) rmSync(folder, { recursive: true, force: true });
  return { isKept, keep: () => noteFolder(note, folder, madeFrom) };
}

/**
 * Loads the program that makes the pages.
 * @throws {Error} where Astro left none.
 */
export async function loadPageProgram(root: string): Promise<PageProgram> {
  const { program } = compiledFolders(root);
  const entry = readdirSync(program).find((name) => name.startsWith('prerender-entry.'));
  const loaded: unknown = entry && (await import(pathToFileURL(join(program, entry)).href));
  if (isPageProgram(loaded)) return loaded;
  throw new Error(`What Astro compiled in ${program} is no program that makes pages.`);
}

function isPageProgram(loaded: unknown): loaded is PageProgram {
  return typeof loaded === 'object' && loaded !== null && 'paths' in loaded && 'render' in loaded;
}
