import type { ViteUserConfig } from 'astro';

/** The locales and styles in the plug-in, of which a browser fetches those that it needs. */
const BUNDLED = /\/@citation-js\/plugin-csl\/lib-mjs\/(?:locales|styles)\.json$/;
/** The parts of citation-js that read other formats, fetch and log: nothing here calls them. */
const UNCALLED = /\/@citation-js\/(?:core|date|name)\//;

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
        filter: { id: UNCALLED },
        handler: (code) => ({ code, map: null, moduleSideEffects: false }),
      },
    },
  ];
}
