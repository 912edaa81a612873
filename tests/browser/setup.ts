import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { readEditionRecord } from '../../src/disk/edition-record.ts';
import { startPreviewServer } from '../../src/site/preview-server.ts';
import { CHROMIUM_ARGS, findChromium } from './chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The browser that all files share. */
    browserEndpoint: string;
    /** The home page of `dist/`, ending in a slash. */
    site: string;
    /** The home page of the edition built for a sub-path, ending in a slash. */
    subPathSite: string;
  }
}

/**
 * Before the browser tests: starts one Chromium, and a server for each of the two editions.
 *
 * @throws {Error} when an edition is missing, or no Chromium can be found.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await serve('dist', 'npm run build');
  const subPathSite = await serve(
    '.cache/dist-base',
    'npm run build -- --out .cache/dist-base --base /tracings/',
  );
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launchServer({ executablePath, env, args: [...CHROMIUM_ARGS] });
  project.provide('browserEndpoint', browser.wsEndpoint());
  project.provide('site', site.address);
  project.provide('subPathSite', subPathSite.address);
  return async () => {
    await browser.close();
    await site.close();
    await subPathSite.close();
  };
}

async function serve(folder: string, command: string) {
  const root = process.cwd();
  if (!existsSync(join(root, folder, 'index.html'))) {
    throw new Error(`The browser tests need the edition in ${folder}/. Run: ${command}`);
  }
  const base = readEditionRecord(root, folder)?.base ?? '/';
  return startPreviewServer({ folder: join(root, folder), base, port: 0, host: '127.0.0.1' });
}
