import { existsSync, readdirSync, realpathSync, symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compiledFolders, isBelow, isLink } from './compiled-pages.ts';
import type { PageProgram } from './render-pages.ts';

/**
 * Loads the program that makes the pages.
 * @throws {Error} where Astro left none.
 */
export async function loadPageProgram(root: string): Promise<PageProgram> {
  const { program } = compiledFolders(root);
  linkPackages(root);
  const entry = readdirSync(program).find((name) => name.startsWith('prerender-entry.'));
  const loaded: unknown = entry && (await import(pathToFileURL(join(program, entry)).href));
  if (isPageProgram(loaded)) return loaded;
  throw new Error(`What Astro compiled in ${program} is no program that makes pages.`);
}

/**
 * Node looks for packages around the place where a program really stands. Where the caches of a
 * project are on another disk, by a link, they get a link to its packages.
 */
function linkPackages(root: string): void {
  const cache = realpathSync(join(root, '.cache'));
  if (isBelow(realpathSync(root), cache)) return;
  const link = join(cache, 'node_modules');
  if (isLink(link)) unlinkSync(link);
  if (!existsSync(link)) symlinkSync(join(root, 'node_modules'), link, 'junction');
}

function isPageProgram(loaded: unknown): loaded is PageProgram {
  return typeof loaded === 'object' && loaded !== null && 'paths' in loaded && 'render' in loaded;
}
