import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SiteConfig } from '../core/model/site-config.ts';
import { LibraryError } from '../core/text/problem.ts';
import { CONTENT_FOLDER } from '../disk/content-folder.ts';
import { naming } from '../disk/system-error.ts';
import { type Prepared, prepare } from './prepare.ts';
import { siteFiles } from './site-files.ts';
import { timeStage } from './stages.ts';

/** Edits often come as several events: writing, renaming, touching. */
const QUIET_MILLISECONDS = 30;

/**
 * Puts the library under Astro: prepares it before any page is made, prepares it again when an
 * entry changes, and adds the files that are no pages.
 */
export function tracings(config: SiteConfig): AstroIntegration {
  let prepared: Prepared | undefined;
  let base = '/';
  let root = '';
  const again = async (): Promise<Prepared> => {
    prepared = await prepare(root, base, config);
    return prepared;
  };
  return {
    name: 'tracings',
    hooks: {
      'astro:config:setup': async ({ config: astro, updateConfig }) => {
        root = fileURLToPath(astro.root);
        base = `${astro.base.replace(/\/$/, '')}/`;
        updateConfig({
          vite: { define: { 'import.meta.env.PROJECT_ROOT': JSON.stringify(root) } },
        });
        await again();
      },
      'astro:server:setup': ({ server, logger }) => {
        const folder = join(root, CONTENT_FOLDER) + sep;
        let timer: NodeJS.Timeout | undefined;
        const refresh = async () => {
          try {
            await again();
          } catch (error) {
            if (!(error instanceof LibraryError)) throw error;
            logger.error(`The pages stay as they were.\n${error.message}`);
          }
        };
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(folder)) return;
          clearTimeout(timer);
          timer = setTimeout(() => void refresh(), QUIET_MILLISECONDS);
        });
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://localhost').pathname;
          const wanted = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
          const file =
            prepared &&
            siteFiles(prepared, config).find(
              ({ path }) => path === wanted || path === `${wanted}index.html`,
            );
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
            ready.keepCitations();
            return files.length;
          },
          (count) => `wrote ${count.toLocaleString('en')} files beside the pages`,
        );
      },
    },
  };
}
