import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { ShippedPackage } from '../core/licences/shipped-package.ts';
import { addedText } from './licence-texts.ts';

const OneLicence = z.union([
  z.string(),
  z.object({ type: z.string() }).transform((one) => one.type),
]);
const Manifest = z.object({
  name: z.string(),
  version: z.string(),
  license: OneLicence.catch(''),
  /** Older packages list several licences: any of them may be chosen. */
  licenses: z.array(OneLicence).catch([]),
});

/** Files that hold the licence of a package, such as `LICENSE-MIT`; folders may have such a name. */
const LICENCE = /^(?:(?:[a-z]+[-_])*licen[cs]es?|unlicen[cs]e|copying|ofl)(?:[-._ ].*)?$/i;
/** Files that belong to a licence, and are none. */
const NOTICE = /^(?:copyright|notices?)(?:[-._ ].*)?$/i;
/** Code may have such a name, and says nothing. */
const CODE = /\.(?:[cm]?[jt]sx?|json|html|map)$/i;
/** Where a bundler lists what it has packed into its own package. */
const BUNDLED_IN_IT = /^#+ Licenses of bundled dependencies$/im;

/**
 * A package as its folder describes it, with the texts of its licence and those that we add.
 * `runtimeOnly` is for a bundler of which a few lines of its own are in the site: the licences of
 * what it packs for itself are left out.
 * @throws {Error} where the folder has no `package.json` with name and version.
 */
export function readPackage(folder: string, { runtimeOnly = false } = {}): ShippedPackage {
  const manifest = readManifest(folder);
  if (manifest === undefined) {
    throw new Error(`${folder} has no package.json with a name and a version. Run: npm ci`);
  }
  const { name, version, licence } = manifest;
  const licences = filesNamed(folder, LICENCE).filter(
    (path) => !(runtimeOnly && /^third/i.test(basename(path))),
  );
  const texts = licences.map((path) => {
    const text = readFileSync(path, 'utf8');
    return runtimeOnly ? (text.split(BUNDLED_IN_IT)[0] ?? text) : text;
  });
  const added = addedText(name);
  if (texts.length > 0 || added !== undefined) {
    texts.push(...filesNamed(folder, NOTICE).map((path) => readFileSync(path, 'utf8')));
  }
  return {
    name,
    version,
    licence: added?.licence ?? licence,
    texts: [...texts, ...(added?.texts ?? [])].map(plain).filter((text) => text !== ''),
    ...(added === undefined ? {} : { lookedAt: added.version }),
  };
}

/** Files of such a name, and all files in folders of such a name. */
function filesNamed(folder: string, pattern: RegExp): string[] {
  const found = readdirSync(folder)
    .filter((name) => pattern.test(name) && !CODE.test(name))
    .sort()
    .map((name) => join(folder, name));
  return found.flatMap((path) => {
    if (!statSync(path).isDirectory()) return path;
    const inside = readdirSync(path).sort();
    return inside.map((name) => join(path, name)).filter((one) => statSync(one).isFile());
  });
}

function plain(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/^\n+|\n+$/g, '');
}

/** What the `package.json` of a folder says; undefined where there is none with name and version. */
export function readManifest(
  folder: string,
): { name: string; version: string; licence: string } | undefined {
  try {
    const text = readFileSync(join(folder, 'package.json'), 'utf8');
    const { name, version, license, licenses } = Manifest.parse(JSON.parse(text));
    return { name, version, licence: license || licenses.join(' OR ') };
  } catch {
    return undefined;
  }
}

/**
 * The folder of the package that a file belongs to: below a `node_modules` of its path, the last
 * that has one; where there is none in the path, the nearest folder that is a package. Undefined
 * where no package is found.
 */
export function packageFolder(file: string): string | undefined {
  const parts = file.split(/[\\/]/);
  for (let index = parts.length - 2; index >= 0; index--) {
    if (parts[index] !== 'node_modules') continue;
    const length = parts[index + 1]?.startsWith('@') ? 3 : 2;
    const folder = parts.slice(0, index + length).join('/');
    if (readManifest(folder) !== undefined) return folder;
  }
  if (parts.includes('node_modules')) return undefined;
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    if (readManifest(folder) !== undefined) return folder;
  }
  return undefined;
}

/** The folder of an installed package, as seen from another folder; undefined where it is not. */
export function installedPackage(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return found;
    if (folder === dirname(folder)) return undefined;
  }
}
