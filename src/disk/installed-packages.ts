import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { InstalledPackage } from '../core/licences/package-list.ts';
import { readManifest } from './read-package.ts';

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      name: z.string().optional(),
      dev: z.boolean().default(false),
      devOptional: z.boolean().default(false),
      link: z.boolean().default(false),
    }),
  ),
});

/**
 * Every package of `package-lock.json`, those for other machines too, with the licence that the lock
 * or else the package itself states.
 * @throws {Error} where the lock cannot be read.
 */
export function installedPackages(root: string): InstalledPackage[] {
  const file = join(root, 'package-lock.json');
  let lock: z.infer<typeof Lock>;
  try {
    lock = Lock.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`package-lock.json cannot be read. Restore it, then run: npm ci\n${reason}`);
  }
  return Object.entries(lock.packages).flatMap(([path, entry]) => {
    const { version, license, dev, devOptional, link } = entry;
    if (path === '' || link || version === undefined) return [];
    return {
      name: entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license ?? readManifest(join(root, path))?.licence ?? '',
      isForDevelopment: dev || devOptional,
    };
  });
}
