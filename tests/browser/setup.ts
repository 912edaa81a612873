import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { startPreviewServer } from '../../src/site/server/preview-server.ts';
import { CHROMIUM_ARGS, findChromium } from './chromium.ts';
import { buildEdition } from './editions.ts';
import { EDITIONS, type EditionName } from './library/settings.ts';

/** An edition that is served. */
interface ServedEdition {
  /** The address of its home page, ending in a slash. */
  readonly address: string;
  /** Where its built pages stand. */
  readonly folder: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** The browser that all files share. */
    browserEndpoint: string;
    editions: Readonly<Record<EditionName, ServedEdition>>;
  }
}

/**
 * Before the browser tests: builds the two editions of their library, starts a server for each,
 * and one Chromium.
 *
 * @throws {Error} when an edition cannot be built, or no Chromium can be found.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [root, subPath] = await Promise.all([serve('root'), serve('sub-path')]);
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launchServer({ executablePath, env, args: [...CHROMIUM_ARGS] });
  project.provide('browserEndpoint', browser.wsEndpoint());
  project.provide('editions', { root: root.edition, 'sub-path': subPath.edition });
  return async () => {
    await browser.close();
    await root.close();
    await subPath.close();
  };
}

async function serve(name: EditionName) {
  const folder = await buildEdition(name);
  const server = await startPreviewServer({
    folder,
    base: EDITIONS[name].base,
    port: 0,
    host: '127.0.0.1',
  });
  return { edition: { address: server.address, folder }, close: () => server.close() };
}
