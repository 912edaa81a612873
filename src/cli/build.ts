import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { BuildRunningError } from '../disk/build-lock.ts';
import { UnusableFolderError } from '../disk/swap-folder.ts';
import { describeSystemError } from '../disk/system-error.ts';
import { writeWhole } from '../disk/write-whole.ts';
import { buildSite } from '../site/build/build-site.ts';
import { failedPage } from '../site/build/failed-page.ts';
import { stageTimes } from '../site/build/stages.ts';
import { normalizeBase } from './base-path.ts';
import { runCommand, UsageError } from './command.ts';
import { describeFailure, libraryError } from './failure.ts';
import { createProgress, seconds, tellStages } from './progress.ts';

/** `npm run build`: writes the site and its search index. */
await runCommand(
  {
    usage: 'npm run build',
    summary: 'Builds the library with its search index.',
    options: {
      base: {
        type: 'string',
        value: 'path',
        help: 'the path under which the site is served, such as /tracings/ (default: /)',
      },
      out: { type: 'string', value: 'folder', help: 'where to write it (default: dist)' },
      publish: {
        type: 'boolean',
        help: 'refuse settings that cannot be published, such as an address under .example',
      },
      precompress: {
        type: 'boolean',
        help: 'also write texts as .gz and .br, for your own server',
      },
    },
  },
  async ({ values, verbose }) => {
    const root = process.cwd();
    const base = normalizeBase(values.base ?? '/');
    const out = values.out ?? 'dist';
    const progress = createProgress();
    const start = performance.now();
    tellStages(progress);
    try {
      progress.status('reading the library');
      const onFile = (count: number) => progress.status(`writing file ${count}`);
      const { precompress, publish: isPublished } = values;
      const site = await buildSite({ root, base, out, onFile, precompress, isPublished });
      const total = performance.now() - start;
      const { warnings, hostLimits } = site;
      for (const warning of [...warnings, ...(values.publish ? hostLimits : [])]) {
        progress.line(`warning: ${warning}`);
      }
      progress.line(`wrote ${shown(root, site.folder)} in ${seconds(total)}`);
      writeTimings({ ...stageTimes(), total }, site);
      return 0;
    } catch (error) {
      if (error instanceof UnusableFolderError) throw new UsageError(error.message);
      progress.line(describeFailure(error, verbose, `a file of ${out}.next/`));
      const page = failedPage(error);
      if (page !== undefined) progress.line(`  while rendering ${page}`);
      progress.line(aftermath(root, out));
      const expected =
        libraryError(error) || error instanceof BuildRunningError || describeSystemError(error);
      if (!verbose && !expected) progress.line('npm run build -- --verbose shows the stack.');
      return 1;
    }
  },
);
process.exit();

function aftermath(root: string, out: string): string {
  const folder = resolve(root, out);
  if (!existsSync(join(folder, 'index.html'))) return 'Nothing was built.';
  return `Nothing was built. The last good build is still in ${shown(root, folder)}.`;
}

function shown(root: string, folder: string): string {
  return `${relative(root, folder)}/`;
}

/** For measuring: `TRACINGS_TIMINGS=<file>` writes the milliseconds of each stage there. */
function writeTimings(
  stages: Readonly<Record<string, number>>,
  { pages, files, indexed }: { pages: number; files: number; indexed: number },
): void {
  const file = process.env.TRACINGS_TIMINGS;
  if (file) writeWhole(file, `${JSON.stringify({ stages, pages, files, indexed }, null, 2)}\n`);
}
