import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { counted } from '../../../core/text/words.ts';
import { prepareAstroEnvironment } from '../astro-environment.ts';
import { astroLog } from '../astro-log.ts';
import { withFailedPages } from '../failed-pages.ts';
import { plainRoot } from '../plain-root.ts';
import { publicFolder } from '../public-folder.ts';
import { reportStage } from '../stages.ts';
import { answerStep, tellFile } from './answer-step.ts';
import { PAGES, PAGES_STEP } from './build-steps.ts';

/** Where Astro finds what handles its log. */
const LOGGER = join(import.meta.dirname, '..', 'astro-log.ts');

await answerStep(PAGES, async ({ root, base, site, cacheDir }) => {
  const plain = plainRoot(root);
  process.once('exit', () => plain.release());
  /** A path below the project as it is below the path by which Astro knows it; any other as it is. */
  const seen = (path: string) =>
    path.startsWith(root + sep) ? join(plain.root, relative(root, path)) : path;
  const stages = stageTimer();
  astroLog.onFile = tellFile;
  prepareAstroEnvironment();
  // What it finds in the environment it takes when it is loaded.
  const { build } = await import('astro');
  try {
    await build({
      root: plain.root,
      cacheDir,
      vite: {
        ...plain.vite,
        cacheDir: join(plain.root, cacheDir, 'vite'),
        // The files beside the pages are there.
        build: { emptyOutDir: false },
      },
      base,
      outDir: seen(site),
      logLevel: 'info',
      logger: { entrypoint: pathToFileURL(seen(LOGGER)) },
      integrations: [stages.integration, publicFolder(root)],
      // Pages whose `cacheKey` and code are those of the last build are taken from it.
      experimental: { incrementalBuild: true },
    });
  } catch (error) {
    throw withFailedPages(error, astroLog.errors);
  }
  const { errors, files, warnings, hostLimits } = astroLog;
  if (errors.length > 0) {
    throw new Error(`Astro reported errors, and went on:\n${errors.join('\n')}`);
  }
  if (!existsSync(join(site, 'index.html'))) {
    throw new Error('The site has no home page: src/pages/index.astro gave no index.html.');
  }
  return { pages: stages.pages(), files, warnings, hostLimits };
});

/** Times the stages of Astro: filling its collections, and making the pages. */
function stageTimer(): { readonly integration: AstroIntegration; readonly pages: () => number } {
  let pages = 0;
  let mark = performance.now();
  const sinceMark = () => {
    const now = performance.now();
    const milliseconds = now - mark;
    mark = now;
    return milliseconds;
  };
  const integration: AstroIntegration = {
    name: PAGES_STEP,
    hooks: {
      'astro:build:start': () => reportStage({ name: 'content', milliseconds: sinceMark() }),
      'astro:build:done': (result) => {
        pages = result.pages.length;
        const kept = astroLog.kept === 0 ? '' : `, ${astroLog.kept.toLocaleString('en')} kept`;
        const line = `built ${counted(pages, 'page', 'pages')}${kept}`;
        reportStage({ name: 'pages', milliseconds: sinceMark(), line });
      },
    },
  };
  return { integration, pages: () => pages };
}
