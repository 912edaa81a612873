import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SiteConfig } from '../../core/model/site-config.ts';
import { preparedFolder, usePrepared } from '../../disk/prepared-library.ts';
import { forgetAstroCaches } from './astro-environment.ts';
import { COMPILE_STEP } from './compile-pages.ts';
import { engineForBrowsers } from './engine-for-browsers.ts';
import { inLanguage, inRegion } from './in-language.ts';
import { scriptGroups } from './script-groups.ts';
import type { ServedLibrary } from './served-library.ts';

/**
 * Puts the library under Astro. A build only compiles the pages with it, which read the library when
 * they are made; the development server and `astro check` prepare it here, before any page is made.
 */
export function tracings(given: SiteConfig): AstroIntegration {
  let library: ServedLibrary | undefined;
  return {
    name: 'tracings',
    hooks: {
      'astro:config:setup': async ({ config: astro, command, isRestart, updateConfig, logger }) => {
        const root = fileURLToPath(astro.root);
        const base = `${astro.base.replace(/\/$/, '')}/`;
        const isServed = command === 'dev';
        const kept = isServed ? join(root, '.astro') : fileURLToPath(astro.cacheDir);
        // A server that starts again goes on with what it loaded itself.
        if (!isRestart) forgetAstroCaches(kept);
        updateConfig({
          vite: {
            plugins: [...inRegion(given.language), ...engineForBrowsers()],
            resolve: { alias: inLanguage(given.language, root) },
            environments: {
              client: { build: { rolldownOptions: { output: { codeSplitting: scriptGroups() } } } },
            },
          },
        });
        if (command === 'build') return refuseUnprepared(astro.integrations);
        const folder = preparedFolder(root, command);
        usePrepared(folder);
        if (library === undefined) {
          const { servedLibrary } = await import('./served-library.ts');
          const warn = (sentence: string) => logger.warn(sentence);
          library = servedLibrary({ root, base, folder, isServed }, given, warn);
        }
        await library.prepare();
      },
      'astro:server:setup': ({ server, logger }) => library?.serve(server, logger),
    },
  };
}

/** Astro alone would make pages of nothing. */
function refuseUnprepared(integrations: readonly AstroIntegration[]): void {
  if (integrations.some(({ name }) => name === COMPILE_STEP)) return;
  throw new Error(
    'astro build makes only a part of the site. Run npm run build, which prepares the library first.',
  );
}
