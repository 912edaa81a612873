import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SiteConfig } from '../../core/model/site-config.ts';
import { preparedFolder } from '../../disk/prepared-library.ts';
import { forgetAstroCaches } from './astro-environment.ts';
import { engineForBrowsers } from './engine-for-browsers.ts';
import { inLanguage, inRegion } from './in-language.ts';
import type { ServedLibrary } from './served-library.ts';
import { PAGES_STEP } from './steps/build-steps.ts';

/**
 * Puts the library under Astro. A build has prepared it before, in another process; the development
 * server and `astro check` prepare it here, before any page is made.
 */
export function tracings(given: SiteConfig): AstroIntegration {
  let library: ServedLibrary | undefined;
  return {
    name: 'tracings',
    hooks: {
      'astro:config:setup': async ({ config: astro, command, isRestart, updateConfig, logger }) => {
        const root = fileURLToPath(astro.root);
        const base = `${astro.base.replace(/\/$/, '')}/`;
        const folder = preparedFolder(root, command);
        const isServed = command === 'dev';
        const kept = isServed ? join(root, '.astro') : fileURLToPath(astro.cacheDir);
        // A server that starts again goes on with what it loaded itself.
        if (!isRestart) forgetAstroCaches(kept);
        updateConfig({
          vite: {
            define: { 'import.meta.env.PREPARED_FOLDER': JSON.stringify(folder) },
            plugins: [...inRegion(given.language), ...engineForBrowsers()],
            resolve: { alias: inLanguage(given.language, root) },
          },
        });
        if (command === 'build') return refuseUnprepared(astro.integrations);
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

/** Pages of what was prepared for another build, or of nothing, must not be made. */
function refuseUnprepared(integrations: readonly AstroIntegration[]): void {
  if (integrations.some(({ name }) => name === PAGES_STEP)) return;
  throw new Error(
    'astro build makes only a part of the site. Run npm run build, which prepares the library first.',
  );
}
