import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ShippedPackage } from '../core/licences/shipped-package.ts';
import { type ReportFault, readCached, writeCached } from './cache-files.ts';
import { installedPackage, packageFolder, readPackage } from './read-package.ts';

/** Modules that a tool makes up itself, by how their names begin. */
const MADE_UP: readonly (readonly [RegExp, string])[] = [
  [/^vite\//, 'vite'],
  [/^(?:rolldown\/|@oxc-project\+)/, 'rolldown'],
  [/^astro:/, 'astro'],
];
/** Where a tool is installed: beside the one that uses it, if not for all. */
const TOOLS = ['astro', 'vite', 'rolldown'];

/** What a build has put into the site, as far as others have written it. */
export interface Shipped {
  /** The names of modules, as Vite has them. */
  readonly modules: Iterable<string>;
  /** The names of packages whose files are served as they are. */
  readonly packages: Iterable<string>;
}

/**
 * The packages of what is in the site, sorted by name, for the project at `root`. What is the
 * project’s own is left out; what belongs to nobody that is known is one without a version.
 */
export function shippedPackages({ modules, packages }: Shipped, root: string): ShippedPackage[] {
  // A project may be known by a link to its folder.
  const own = [root, realpathSync(root)].map((path) => `${withSlashes(path).replace(/\/$/, '')}/`);
  const found = new Map<string, ShippedPackage>();
  const take = (name: string, folder: string | undefined, runtimeOnly = false) => {
    const read = folder === undefined ? unknown(name) : readPackage(folder, { runtimeOnly });
    found.set(`${read.name} ${read.version}`, read);
  };
  const folders = new Set<string>();
  for (const module of modules) {
    const id = module.replaceAll('\0', '');
    const tool = MADE_UP.find(([start]) => start.test(id))?.[1];
    if (tool !== undefined) {
      take(tool, toolFolder(tool, root), true);
      continue;
    }
    const file = withSlashes(id.replace(/\?.*$/s, ''));
    const folderOfOurs = own.find((path) => file.startsWith(path));
    if (folderOfOurs && !file.slice(folderOfOurs.length).split('/').includes('node_modules')) {
      continue;
    }
    const folder = packageFolder(file);
    if (folder === undefined) take(file, undefined);
    else folders.add(folder);
  }
  for (const folder of folders) take(folder, folder);
  for (const name of packages) take(name, installedPackage(name, root));
  return [...found.values()].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

function sortKey({ name, version }: ShippedPackage): string {
  return `${name} ${version}`;
}

function unknown(name: string): ShippedPackage {
  return { name, version: '', licence: '', texts: [] };
}

function toolFolder(tool: string, root: string): string | undefined {
  let from = root;
  for (const name of TOOLS) {
    const folder = installedPackage(name, from);
    if (name === tool) return folder;
    if (folder !== undefined) from = realpathSync(folder);
  }
  return undefined;
}

function withSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}

const packageList = z.array(
  z.object({
    name: z.string(),
    version: z.string(),
    licence: z.string(),
    texts: z.array(z.string()),
    lookedAt: z.string().optional(),
  }),
);

/** Part of the digest: raise it when the form of the record changes. */
const NAME = 'shipped packages 1';

/** Notes which packages are in the site that was built last. */
export function writeShippedPackages(root: string, packages: readonly ShippedPackage[]): void {
  writeCached(recordFile(root), NAME, packages);
}

/**
 * The packages in the site that was built last; undefined where no build left a record of them, or
 * one that is damaged or of another version, which is reported.
 */
export function readShippedPackages(
  root: string,
  report?: ReportFault,
): ShippedPackage[] | undefined {
  return readCached(recordFile(root), NAME, packageList, report);
}

function recordFile(root: string): string {
  return join(root, '.cache', 'compiled', 'shipped-packages.json');
}
