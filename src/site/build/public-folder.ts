import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { copyPublicFiles } from '../../disk/content-folder.ts';

/**
 * Copies public/ of the project at `root` into each build, in the place of Astro, which follows
 * links and waits for pipes. Astro still knows the folder: a page that a file there replaces is not
 * written.
 */
export function publicFolder(root: string): AstroIntegration {
  return {
    name: 'tracings-public-folder',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'tracings-public-folder',
                // Of each environment: Astro switches the copy on there, whatever is set for all.
                configEnvironment: () => ({ build: { copyPublicDir: false } }),
              },
            ],
          },
        });
      },
      'astro:build:generated': ({ dir }) => copyPublicFiles(root, fileURLToPath(dir)),
    },
  };
}
