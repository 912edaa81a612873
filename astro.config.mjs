import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { tracings } from './src/site/build/integration.ts';
import { thirdParty } from './src/site/build/third-party.ts';
import site from './src/site.config.ts';

// https://docs.astro.build/en/reference/configuration-reference/
export default defineConfig({
  site: site.site,
  trailingSlash: 'always',
  markdown: { processor: satteri() },
  integrations: [mdx(), tracings(site), thirdParty()],
  // Every page has its styles in one small file, shared by all and kept by the browser.
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // Small scripts are files too: one for all pages, rather than a copy on each.
  vite: { build: { assetsInlineLimit: 0 } },
});
