import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { licenceProblems } from '../../core/licences/shipped-package.ts';
import { THIRD_PARTY_FILE, thirdPartyText } from '../../core/licences/third-party-text.ts';
import {
  readShippedPackages,
  shippedPackages,
  writeShippedPackages,
} from '../../disk/shipped-packages.ts';
import { contentType } from '../server/content-types.ts';
import { servedStyles, sourceOfPacks } from './shipped-styles.ts';

/** Style sheets have no length in a bundle of scripts, and are shipped from wherever they are read. */
const STYLE_SHEET = /\.(?:css|s[ac]ss|less|styl)(?:\?|$)/;
/** Files of type faces: the style sheets that name them are read in each part of the build. */
const TYPE_FACE = /\.(?:woff2?|ttf|otf)$/;
/** What runs, and says nothing of the modules in it unless it is a chunk. */
const PROGRAM = /\.(?:[cm]?js|wasm)$/;

/**
 * Notes what the bundles, the search and the type faces hold of others, with its licences; each build
 * lists it in `licences/third-party.txt`. A line at the head of each script with code of others leads
 * there.
 */
export function thirdParty(): AstroIntegration {
  const modules = new Set<string>();
  let root = '';
  return {
    name: 'tracings-third-party',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        root = fileURLToPath(config.root);
        const plugins: ViteUserConfig['plugins'] = [
          {
            name: 'tracings-third-party',
            apply: 'build',
            generateBundle: {
              // Vite writes lines of its own at the head of a script before.
              order: 'post',
              handler(_options, bundle) {
                const isClient = this.environment.name === 'client';
                for (const file of Object.values(bundle)) {
                  if (file.type === 'asset') {
                    if (isClient && PROGRAM.test(file.fileName)) modules.add(file.fileName);
                    if (TYPE_FACE.test(file.fileName)) {
                      for (const name of file.originalFileNames) modules.add(resolve(root, name));
                    }
                    continue;
                  }
                  let isMixed = false;
                  for (const [id, { renderedLength }] of Object.entries(file.modules)) {
                    if (STYLE_SHEET.test(id)) modules.add(id);
                    if (!isClient || renderedLength === 0) continue;
                    modules.add(id);
                    isMixed ||= id.startsWith('\0') || id.includes('/node_modules/');
                  }
                  if (isMixed) file.code = `${pointer(file.fileName)}\n${file.code}`;
                }
              },
            },
          },
        ];
        updateConfig({ vite: { plugins } });
      },
      // Nothing is bundled then, so that there is nothing to list.
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`${server.config.base}${THIRD_PARTY_FILE}`, (_request, response) => {
          response.setHeader('Content-Type', contentType(THIRD_PARTY_FILE));
          response.end('The build writes this list: npm run build\n');
        });
      },
      'astro:build:done': () =>
        writeShippedPackages(root, shippedPackages({ modules, packages: ['pagefind'] }, root)),
    },
  };
}

/**
 * Writes the list into a site, with the styles that it serves. Returns a sentence for what has no
 * text of its licence, or one that is not allowed.
 */
export function writeThirdPartyText(site: string, root: string): string[] {
  const packages = readShippedPackages(root);
  if (packages === undefined) return [];
  const file = join(site, THIRD_PARTY_FILE);
  const text = thirdPartyText(packages, servedStyles(site, root), sourceOfPacks(site));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return licenceProblems(packages);
}

function pointer(fileName: string): string {
  const up = '../'.repeat(fileName.split('/').length - 1);
  return `/*! Licences of what is in here of others: ${up}${THIRD_PARTY_FILE} */`;
}
