import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { SITE_VARIABLE } from './site-variable.ts';

/** What the pages are compiled from: its exports are those of the program. */
const PROGRAM_SOURCE = join(import.meta.dirname, 'page-program.ts');

/** The module that Astro reads its collections from, in what it compiles. */
const COLLECTIONS = 'astro:data-layer-content';

/** What Astro reads in its place: what has been prepared when the program runs. */
const PREPARED_COLLECTIONS = join(import.meta.dirname, 'prepared-collections.ts');

/** The settings of a library, and what is read in their place: they are no part of the program. */
const SETTINGS = /(?:^|\/)site\.config(?:\.[jt]s)?$/;
const PREPARED_SETTINGS = join(import.meta.dirname, 'prepared-settings.ts');

/** The address of the site while pages are compiled: that of its settings is no part of the program. */
export const SITE_OF_ANY_LIBRARY = 'https://site.invalid';

/** The integration by which Astro tells this step from a build that nobody asked us for. */
export const COMPILE_STEP = 'tracings-compile-step';

/**
 * Lets Astro compile the pages and make none: the program that makes them goes to the folder
 * `program`, scripts and styles to the folder of the build. Files of public/ go into neither, since
 * they are no part of the software. What is read for it is added to `modules`, by the names of Vite.
 */
export function compilePages(program: string, modules: Set<string>): AstroIntegration {
  let prerendered = '';
  return {
    name: COMPILE_STEP,
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            resolve: { alias: { [COLLECTIONS]: PREPARED_COLLECTIONS } },
            plugins: [
              {
                name: COMPILE_STEP,
                enforce: 'pre',
                resolveId(id, importer) {
                  if (importer === undefined || !SETTINGS.test(id)) return undefined;
                  if (this.environment.name === 'prerender') return PREPARED_SETTINGS;
                  return this.error(
                    `${importer} takes the settings into a script: what it needs of them comes with the page.`,
                  );
                },
                configEnvironment(name, { build = {} }) {
                  // Of each environment: Astro switches the copy on there, whatever is set for all.
                  const built = { build: { ...build, copyPublicDir: false } };
                  if (name !== 'prerender') return built;
                  prerendered = build.outDir ?? '';
                  built.build.rolldownOptions = { ...build.rolldownOptions, input: PROGRAM_SOURCE };
                  // An error of a page is told with its place in the source (`source-place.ts`).
                  built.build.sourcemap = true;
                  const define = { 'import.meta.env.SITE': `globalThis.${SITE_VARIABLE}` };
                  return { ...built, define };
                },
                generateBundle(_options, bundle) {
                  for (const id of this.getModuleIds()) modules.add(id);
                  if (this.environment.name !== 'client') return;
                  for (const file of Object.values(bundle)) {
                    if (file.type === 'asset' || !file.code.includes(SITE_OF_ANY_LIBRARY)) continue;
                    this.error(
                      `${file.facadeModuleId ?? file.fileName} takes the address of the site into a script: what it needs of the settings comes with the page.`,
                    );
                  }
                },
              },
            ],
          },
        });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: COMPILE_STEP,
          // All is compiled then, and Astro would remove it afterwards.
          async setup() {
            rmSync(program, { recursive: true, force: true });
            renameSync(prerendered, program);
          },
          getStaticPaths: async () => [],
          render: () => Promise.reject(new Error('No page is made while they are compiled.')),
        });
      },
    },
  };
}
