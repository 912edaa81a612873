import { join, relative, sep } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { SiteConfig } from '../../core/model/site-config.ts';
import { CONTENT_FOLDER } from '../../disk/content-folder.ts';
import { SETTINGS_FILE } from '../../disk/settings-file.ts';
import { siteFileFinder, siteFiles } from '../files/site-files.ts';
import { errorScreen } from './error-screen.ts';
import { refuseFaultySettings } from './library-options.ts';
import { type Prepared, type Project, prepare } from './prepare.ts';
import { queued } from './queue.ts';

/** Code that Node has loaded to prepare the library, and does not load again. */
const PREPARING = ['core', 'disk', 'site/build', 'site/files'].map((name) => `src/${name}/`);

/** Edits often come as several events: writing, renaming, touching. */
const QUIET_MILLISECONDS = 30;

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** A library that Astro shows while its entries and settings are worked on. */
export interface ServedLibrary {
  /** Prepares it, as far as something changed since it was prepared last. */
  prepare(): Promise<void>;
  /** Prepares it again when an entry or the settings change, and answers for the files that are no pages. */
  serve(server: Server, logger: AstroIntegrationLogger): void;
}

/** The library of a project, with the settings that Astro was started with. */
export function servedLibrary(
  project: Project,
  given: SiteConfig,
  warn: (sentence: string) => void,
): ServedLibrary {
  const { root, base, isServed } = project;
  let config = given;
  let prepared: Prepared | undefined;
  const again = async () => {
    // Astro does not load the settings again when they change, nor when it starts again.
    const found = isServed ? await refuseFaultySettings(root) : undefined;
    const settings = found ?? given;
    prepared = await prepare(project, settings, warn, prepared);
    config = settings;
  };
  const findFile = siteFileFinder((of: Prepared) => siteFiles(of, config));
  return {
    prepare: again,
    serve(server, logger) {
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
        const shown = relative(root, path).split(sep).join('/');
        if (PREPARING.some((start) => shown.startsWith(start))) {
          logger.warn(`To see what ${shown} changes, start npm run dev again.`);
        }
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
  };
}

/** True for the page of an entry: to know that, no list of all files is needed. */
function isEntry({ library }: Prepared, path: string): boolean {
  const [kind, id, rest] = path.split('/');
  return rest === '' && library.entries.get(id ?? '')?.kind === kind;
}
