import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isAsNoted, noteFolder } from '../../disk/kept-folder.ts';

/** Where Astro says which pages it finished, and where it keeps them. */
const FINISHED_PAGES: ReadonlySet<string> = new Set(['incremental-build.json', 'dist']);

/** The folder that Astro keeps its caches in during a build. */
export interface AstroCache {
  /** From the project’s folder. */
  readonly folder: string;
  /** Keeps the finished pages for the next build, and removes all else. */
  keep(): void;
}

/**
 * Opens the folder of Astro’s caches: with the finished pages of the last build where they are as it
 * left them and `madeFrom`, the digest of the software, is still the same. Astro itself believes
 * what it finds: it would publish a damaged page, and after a build that was killed or failed, one
 * of a text that has been taken back. The folder is one of its own, since `astro check` may run beside.
 */
export function openAstroCache(root: string, madeFrom: string): AstroCache {
  const folder = join('.cache', 'astro');
  const path = join(root, folder);
  const note = join(root, '.cache', 'astro.json');
  if (isAsNoted(note, path, madeFrom)) removeBeside(path);
  else rmSync(path, { recursive: true, force: true });
  return {
    folder,
    keep() {
      removeBeside(path);
      noteFolder(note, path, madeFrom);
    },
  };
}

function removeBeside(path: string): void {
  for (const name of readdirSync(path)) {
    if (!FINISHED_PAGES.has(name)) rmSync(join(path, name), { recursive: true, force: true });
  }
}
