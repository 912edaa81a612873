import type { ViteUserConfig } from 'astro';

/** The locales and styles in the plug-in, of which a browser fetches those that it needs. */
const BUNDLED = /\/@citation-js\/plugin-csl\/lib-mjs\/(?:locales|styles)\.json$/;
/** The parts of citation-js that read other formats, fetch and log: nothing here calls them. */
const UNCALLED = /\/@citation-js\/(?:core|date|name)\//;

/** Plugins by which scripts for the browser hold the citation engine without what only the build needs. */
export function engineForBrowsers(): NonNullable<ViteUserConfig['plugins']> {
  return [
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
