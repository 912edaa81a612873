import { join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { readCached, seal, writeCacheFile } from './cache-files.ts';

const buildRecord = z.object({
  /** The path it was built for, with a slash at both ends. */
  base: z.string(),
});

/** What must be known of a built site to serve it. */
export type BuildRecord = z.infer<typeof buildRecord>;

/**
 * Notes the base that a site was built for. It stands in `.cache/`, not in the build, which
 * holds only what is published.
 * @throws {Error} of the system, where it cannot be written.
 */
export function writeBuildRecord(root: string, folder: string, record: BuildRecord): void {
  const { file, name } = recordFile(root, folder);
  writeCacheFile(file, seal(name, JSON.stringify(record)));
}

/**
 * The record of a build, or undefined when there is none.
 * @throws {Error} when it is damaged: served under another path, the build would lead nowhere.
 */
export function readBuildRecord(root: string, folder: string): BuildRecord | undefined {
  const { file, name } = recordFile(root, folder);
  return readCached(file, name, buildRecord, () => {
    throw new Error(
      `We cannot tell which base path ${folder}/ was built for: ${relative(root, file)} is damaged or of another version. Build again, or give the path, as in --base /`,
    );
  });
}

function recordFile(root: string, folder: string): { file: string; name: string } {
  const build = encodeURIComponent(relative(root, resolve(root, folder)));
  return {
    file: join(root, '.cache', 'editions', `${build}.json`),
    name: `edition 1 ${build}`,
  };
}
