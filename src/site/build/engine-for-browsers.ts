import type { ViteUserConfig } from 'astro';
import { withoutUncalledParts } from './uncalled-engine-parts.ts';

/** The locales and styles of citation-js, of which a browser fetches those that it needs. */
const BUNDLED = /\/@citation-js\/plugin-csl\/lib-mjs\/(?:locales|styles)\.json$/;

/** The part of citation-js that reads formats, and what else of it the way to the engine imports. */
const INPUT = /\/@citation-js\/core\/lib-mjs\/plugins\/input\/index\.js$/;
const CORE = /\/@citation-js\/core\//;

/** What stands for that part in a browser, where nothing is read. */
const NO_INPUT = `const none = () => { throw new Error('citation-js reads no formats here.'); };
export { none as chain, none as chainAsync };`;

/** The engine itself. */
const ENGINE = /\/citeproc\/citeproc_commonjs\.js$/;

/** The address of the script that formats in a thread, as `start-worker.ts` imports it. */
const WORKER_ADDRESS = /\/formatting-worker\.ts\?worker&url$/;

/** The words of the interface, of which a script holds those sections that it uses. */
const WORDS = /\/src\/words\//;

/**
 * Plugins by which scripts for the browser hold the citation engine once, without what only the
 * build needs. Vite bundles a worker for itself, and the page, which formats where it has no thread,
 * would hold the engine again; as a chunk among the others both share it.
 */
export function engineForBrowsers(): NonNullable<ViteUserConfig['plugins']> {
  return [
    {
      name: 'tracings-words',
      apply: 'build',
      applyToEnvironment: ({ name }) => name === 'client',
      transform: {
        filter: { id: WORDS },
        // Months and plurals are made by calls, of which the bundler cannot tell that they do no more.
        handler: (code) => ({ code, map: null, moduleSideEffects: false }),
      },
    },
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
      load: {
        filter: { id: [BUNDLED, INPUT] },
        handler: (id) =>
          BUNDLED.test(id)
            ? { code: '{}', moduleType: 'json' }
            : { code: NO_INPUT, moduleSideEffects: false },
      },
      transform: {
        filter: { id: [ENGINE, CORE] },
        handler: (code, id) =>
          ENGINE.test(id)
            ? { code: withoutUncalledParts(code), map: null }
            : // What registers readers of formats is left out where nothing asks for it.
              { code, map: null, moduleSideEffects: false },
      },
    },
  ];
}
