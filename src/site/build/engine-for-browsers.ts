import type { ViteUserConfig } from 'astro';
import { withoutUncalledParts } from './uncalled-engine-parts.ts';

/** The locales and styles of citation-js, of which a browser fetches those that it needs. */
const BUNDLED = /\/@citation-js\/plugin-csl\/lib-mjs\/(?:locales|styles)\.json$/;

/** The engine itself. */
const ENGINE = /\/citeproc\/citeproc_commonjs\.js$/;

/** The address of the script that formats in a thread, as `start-worker.ts` imports it. */
const WORKER_ADDRESS = /\/formatting-worker\.ts\?worker&url$/;

/**
 * Plugins by which scripts for the browser hold the citation engine once, without what only the
 * build needs. Vite bundles a worker for itself, and the page, which formats where it has no thread,
 * would hold the engine again; as a chunk among the others both share it.
 */
export function engineForBrowsers(): NonNullable<ViteUserConfig['plugins']> {
  return [
    {
      name: 'tracings-formatting-worker',
      apply: 'build',
      enforce: 'pre',
      applyToEnvironment: ({ name }) => name === 'client',
      load: {
        filter: { id: WORKER_ADDRESS },
        handler(id) {
          const chunk = this.emitFile({ type: 'chunk', id: id.replace(/\?.*$/, '') });
          return `export default import.meta.ROLLUP_FILE_URL_${chunk};`;
        },
      },
    },
    {
      name: 'tracings-engine-for-browsers',
      apply: 'build',
      enforce: 'pre',
      applyToEnvironment: ({ name }) => name === 'client',
      load: { filter: { id: BUNDLED }, handler: () => ({ code: '{}', moduleType: 'json' }) },
      transform: {
        filter: { id: ENGINE },
        handler: (code) => ({ code: withoutUncalledParts(code), map: null }),
      },
    },
  ];
}
