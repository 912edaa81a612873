import { hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { digestOfFiles, pathsBelow } from './kept-folder.ts';
import { SETTINGS_FILE } from './settings-file.ts';

/**
 * What says which packages are installed, npm’s own list and the two that write the site; and the
 * variables that Vite reads.
 */
const BESIDE_THE_CODE = [
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
  'node_modules/astro/package.json',
  'node_modules/pagefind/package.json',
  '.env',
  '.env.local',
  '.env.production',
  '.env.production.local',
] as const;

/** What the names of variables begin with that Vite gives to pages and scripts. */
const GIVEN_TO_PAGES = 'PUBLIC_';

/**
 * Changes with the code of a project, its packages and variables, and with Node, as `softwareDigest`
 * does, and not with the settings.
 * @throws {Error} of the system, where a file cannot be read.
 */
export function codeDigest(root: string): string {
  return digestOf(root, (path) => path !== SETTINGS_FILE);
}

/**
 * Changes with the code and the settings of a project, its packages and variables, and with Node: what
 * one build made, the next may use again only where this is the same.
 * @throws {Error} of the system, where a file cannot be read.
 */
export function softwareDigest(root: string): string {
  return digestOf(root, () => true);
}

function digestOf(root: string, isMeant: (path: string) => boolean): string {
  const code = pathsBelow(join(root, 'src'))
    .map((path) => `src/${path}`)
    .filter(isMeant);
  // A folder named .env is that of a Python, which is no matter of ours.
  const beside = BESIDE_THE_CODE.filter((path) =>
    statSync(join(root, path), { throwIfNoEntry: false })?.isFile(),
  );
  const files = digestOfFiles(root, [...code, ...beside]);
  const variables = Object.entries(process.env).filter(([name]) => name.startsWith(GIVEN_TO_PAGES));
  const made = [process.version, JSON.stringify(variables.sort()), files];
  return hash('sha256', made.join(' '), 'base64url');
}
