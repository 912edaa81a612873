import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as others } from 'node:timers/promises';
import type { SiteConfig } from '../../core/model/site-config.ts';
import { counted } from '../../core/text/words.ts';
import { naming } from '../../disk/system-error.ts';
import { siteFiles } from '../files/site-files.ts';
import type { Prepared } from './prepare.ts';
import { timeStage } from './stages.ts';

/** After so many files whoever wants to stop the build is heard. */
const AT_A_TIME = 100;

/**
 * Writes the files of a site that are no pages, and then the citations that they asked for into the
 * caches.
 * @throws {Error} of the system, with the path of the file.
 */
export async function writeSiteFiles(
  site: string,
  prepared: Prepared,
  config: SiteConfig,
): Promise<void> {
  await timeStage(
    'files',
    async () => {
      const files = siteFiles(prepared, config);
      for (const parent of new Set(files.map(({ path }) => dirname(path)))) {
        naming(join(site, parent), () => mkdirSync(join(site, parent), { recursive: true }));
      }
      for (const [at, { path, text, bytes }] of files.entries()) {
        if (at % AT_A_TIME === 0) await others();
        const content = bytes ?? text();
        naming(join(site, path), () => writeFileSync(join(site, path), content));
      }
      prepared.keepCitations();
      return files.length;
    },
    (count) => `wrote ${counted(count, 'file', 'files')} beside the pages`,
  );
}
