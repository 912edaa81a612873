import { rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepareAstroEnvironment } from '../astro-environment.ts';
import { astroLog, refuseLoggedErrors } from '../astro-log.ts';
import { compilePages, SITE_OF_ANY_LIBRARY } from '../compile-pages.ts';
import { compiledFolders, noteFilesBeside } from '../compiled-pages.ts';
import { plainRoot } from '../plain-root.ts';
import { timeStage } from '../stages.ts';
import { answerStep } from './answer-step.ts';
import { COMPILE } from './build-steps.ts';

/** Where Astro finds what handles its log. */
const LOGGER = join(import.meta.dirname, '..', 'astro-log.ts');

/** What Astro keeps from one run to the next, and what is made again in a moment. */
const ASTRO_CACHE = join('.cache', 'astro');

/**
 * Astro would read the collections first, for pages that are not made here. The option is not written
 * down: without it Astro reads them, and takes longer.
 */
const WITHOUT_CONTENT = { devOutput: false, sync: false };

await answerStep(COMPILE, async ({ root, base }) => {
  const plain = plainRoot(root);
  process.once('exit', () => plain.release());
  /** A path below the project as it is below the path by which Astro knows it; any other as it is. */
  const seen = (path: string) =>
    path.startsWith(root + sep) ? join(plain.root, relative(root, path)) : path;
  const forget = () => rmSync(join(root, ASTRO_CACHE), { recursive: true, force: true });
  prepareAstroEnvironment();
  // What it finds in the environment it takes when it is loaded.
  const { build } = await import('astro');
  const { program, assets } = compiledFolders(root);
  forget();
  const modules = new Set<string>();
  await timeStage(
    'compile',
    () =>
      build(
        {
          root: plain.root,
          cacheDir: ASTRO_CACHE,
          vite: { ...plain.vite, cacheDir: join(plain.root, ASTRO_CACHE, 'vite') },
          base,
          site: SITE_OF_ANY_LIBRARY,
          outDir: seen(assets),
          logLevel: 'info',
          logger: { entrypoint: pathToFileURL(seen(LOGGER)) },
          integrations: [compilePages(seen(program), modules)],
        },
        WITHOUT_CONTENT,
      ),
    () => 'compiled the pages',
  );
  forget();
  refuseLoggedErrors(astroLog);
  noteFilesBeside(root, modules, plain.root);
  return { warnings: astroLog.warnings };
});
