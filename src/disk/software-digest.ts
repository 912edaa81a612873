import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { digestOfFiles, pathsBelow } from './kept-folder.ts';
import { SETTINGS_FILE } from './settings-file.ts';

/** What says which packages are installed: npm’s own list, and the two that write the site. */
const BESIDE_THE_CODE = [
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
  'node_modules/astro/package.json',
  'node_modules/pagefind/package.json',
] as const;

/**
 * Changes with the code of a project, with its packages and with Node, as `softwareDigest` does, and
 * not with the settings.
 * @throws {Error} of the system, where a file cannot be read.
 */
export function codeDigest(root: string): string {
  return digestOf(root, (path) => path !== SETTINGS_FILE);
}

/**
 * Changes with the code and the settings of a project, with its packages and with Node: what one
 * build made, the next may use again only where this is the same.
 * @throws {Error} of the system, where a file cannot be read.
 */
export function softwareDigest(root: string): string {
  return digestOf(root, () => true);
}

function digestOf(root: string, isMeant: (path: string) => boolean): string {
  const code = pathsBelow(join(root, 'src'))
    .map((path) => `src/${path}`)
    .filter(isMeant);
  const beside = BESIDE_THE_CODE.filter((path) => existsSync(join(root, path)));
  const files = digestOfFiles(root, [...code, ...beside]);
  return hash('sha256', `${process.version} ${files}`, 'base64url');
}
