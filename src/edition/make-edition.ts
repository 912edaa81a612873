import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteConfig } from '../core/model/site-config.ts';
import { CONTENT_FOLDER } from '../disk/content-folder.ts';
import { writeWhole } from '../disk/write-whole.ts';
import { buildSite } from '../site/build/build-site.ts';
import { writeBag } from './bag.ts';

/** Where the site of an edition is built before it goes into the bag. */
const BUILT = join('.cache', 'edition');

/** An edition that nothing is in the way of. */
export interface PlannedEdition {
  readonly root: string;
  readonly date: string;
  readonly config: SiteConfig;
  /** The path below which the site is served. */
  readonly base: string;
  /** The address of the site, that path included. */
  readonly address: string;
  /** The folder of the bag. */
  readonly bag: string;
  /** The files that the project keeps of it, by their paths: the record of the edition among them. */
  readonly tracked: ReadonlyMap<string, string>;
  /** The changes since the edition before, in words. */
  readonly changes: string;
}

/**
 * Writes what the project keeps of an edition, builds the site and puts it into a bag with the
 * entries. Where any of it fails the project is as it was.
 * @throws {Error} of the build, the library or the system.
 */
export async function makeEdition(edition: PlannedEdition): Promise<void> {
  const { root, tracked } = edition;
  const before = [...tracked.keys()].map((path) => [path, textAt(join(root, path))] as const);
  try {
    // The pages of an edition name it, so it is recorded before they are made.
    for (const [path, text] of tracked) writeWhole(join(root, path), text);
    const { folder } = await buildSite({
      root,
      base: edition.base,
      out: BUILT,
      isPublished: true,
    });
    writeBag(edition.bag, bagContent(edition, folder));
  } catch (error) {
    for (const [path, text] of before) {
      if (text === undefined) rmSync(join(root, path), { force: true });
      else writeWhole(join(root, path), text);
    }
    throw error;
  } finally {
    rmSync(join(root, BUILT), { recursive: true, force: true });
  }
}

function bagContent(
  { root, date, config, address, tracked, changes }: PlannedEdition,
  site: string,
) {
  const description = [...tracked].filter(([path]) => !path.startsWith(CONTENT_FOLDER));
  return {
    folders: { site, content: join(root, CONTENT_FOLDER) },
    texts: { ...Object.fromEntries(description), 'CHANGES.md': changes },
    info: [
      ['Source-Organization', config.title],
      ['External-Description', config.description],
      ['External-Identifier', address],
      ['Bagging-Date', date],
    ] as const,
  };
}

function textAt(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
