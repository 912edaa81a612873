import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { identifierRedirects } from '../../core/graph/identifier-redirects.ts';
import type { SiteConfig } from '../../core/model/site-config.ts';
import { counted } from '../../core/text/words.ts';
import { CONTENT_FOLDER } from '../../disk/content-folder.ts';
import { preparedFolder } from '../../disk/prepared-library.ts';
import { SETTINGS_FILE } from '../../disk/settings-file.ts';
import { naming } from '../../disk/system-error.ts';
import { redirectsOf } from '../files/redirects.ts';
import { siteFileFinder, siteFiles } from '../files/site-files.ts';
import { hostingFiles } from '../hosting/hosting-files.ts';
import { forgetAstroCaches } from './astro-environment.ts';
import { astroLog } from './astro-log.ts';
import { engineForBrowsers } from './engine-for-browsers.ts';
import { errorScreen } from './error-screen.ts';
import { inLanguage, inRegion } from './in-language.ts';
import { refuseFaultySettings } from './library-options.ts';
import { type Prepared, type Project, prepare } from './prepare.ts';
import { queued } from './queue.ts';
import { timeStage } from './stages.ts';

/** Edits often come as several events: writing, renaming, touching. */
const QUIET_MILLISECONDS = 30;

/**
 * Puts the library under Astro: prepares it before any page is made, prepares it again when an
 * entry or the settings change, and adds the files that are no pages.
 */
export function tracings(given: SiteConfig): AstroIntegration {
  let config = given;
  let isServed = false;
  let prepared: Prepared | undefined;
  let project: Project | undefined;
  let warn: (sentence: string) => void = () => {};
  const again = async (): Promise<Prepared> => {
    if (!project) throw new Error('Astro has not set the integration up.');
    // Astro does not load the settings again when they change, nor when it starts again.
    const found = isServed ? await refuseFaultySettings(project.root) : undefined;
    const settings = found ?? given;
    prepared = await prepare(project, settings, warn, prepared);
    config = settings;
    return prepared;
  };
  const findFile = siteFileFinder((of: Prepared) => siteFiles(of, config));
  return {
    name: 'tracings',
    hooks: {
      'astro:config:setup': async ({ config: astro, command, isRestart, updateConfig, logger }) => {
        const root = fileURLToPath(astro.root);
        const base = `${astro.base.replace(/\/$/, '')}/`;
        const folder = preparedFolder(root, command);
        isServed = command === 'dev';
        project = { root, base, folder, isServed };
        warn = (sentence) => logger.warn(sentence);
        const kept = command === 'dev' ? join(root, '.astro') : fileURLToPath(astro.cacheDir);
        // A server that starts again goes on with what it loaded itself.
        if (!isRestart) forgetAstroCaches(kept);
        updateConfig({
          vite: {
            define: { 'import.meta.env.PREPARED_FOLDER': JSON.stringify(folder) },
            plugins: [...inRegion(given.language), ...engineForBrowsers()],
            resolve: { alias: inLanguage(given.language, root) },
          },
        });
        await again();
      },
      'astro:server:setup': ({ server, logger }) => {
        if (!project) return;
        const { root, base } = project;
        const folder = join(root, CONTENT_FOLDER) + sep;
        const settingsFile = join(root, SETTINGS_FILE);
        const screen = errorScreen(server.environments.client.hot, root);
        const refresh = queued(
          async () => {
            const { site, language } = config;
            await again();
            screen.clear();
            if (config.site !== site) {
              logger.warn('The new address of the site counts when npm run dev is started again.');
            }
            if (config.language !== language) {
              logger.warn('The words of the new language come when npm run dev is started again.');
            }
          },
          (error) => logger.error(`The pages stay as they were.\n${screen.show(error)}`),
        );
        let timer: NodeJS.Timeout | undefined;
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(folder) && path !== settingsFile) return;
          clearTimeout(timer);
          timer = setTimeout(refresh, QUIET_MILLISECONDS);
        });
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://localhost').pathname;
          const wanted = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
          if (prepared === undefined || isEntry(prepared, wanted)) return next();
          const file = findFile(prepared, wanted);
          if (!file) return next();
          response.setHeader('Content-Type', file.contentType);
          response.end(file.text());
        });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const ready = prepared ?? (await again());
        await timeStage(
          'files',
          () => {
            const files = siteFiles(ready, config);
            for (const parent of new Set(files.map(({ path }) => dirname(path)))) {
              naming(join(folder, parent), () =>
                mkdirSync(join(folder, parent), { recursive: true }),
              );
            }
            for (const { path, text } of files) {
              const content = text();
              naming(join(folder, path), () => writeFileSync(join(folder, path), content));
            }
            astroLog.hostLimits.push(...writeHostingFiles(folder, ready, config));
            ready.keepCitations();
            return files.length;
          },
          (count) => `wrote ${counted(count, 'file', 'files')} beside the pages`,
        );
      },
    },
  };
}

/**
 * Writes what hosts read into a finished site; what public/ holds for them is added to it. Returns
 * what a host will not do.
 */
function writeHostingFiles(
  folder: string,
  { library, settings }: Prepared,
  { site }: SiteConfig,
): readonly string[] {
  const hosting = {
    host: new URL(site).hostname,
    base: settings.base,
    redirects: [...redirectsOf(library), ...identifierRedirects(library)],
  };
  const { files, warnings } = hostingFiles(hosting, (name) => {
    const file = join(folder, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  });
  for (const [path, text] of files) {
    naming(join(folder, path), () => {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    });
  }
  return warnings;
}

/** True for the page of an entry: to know that, no list of all files is needed. */
function isEntry({ library }: Prepared, path: string): boolean {
  const [kind, id, rest] = path.split('/');
  return rest === '' && library.entries.get(id ?? '')?.kind === kind;
}
