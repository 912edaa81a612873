import { defineConfig } from 'vitest/config';
import { inLanguage } from './src/site/build/in-language.ts';

/** Tests expect English, whatever language the library of this folder has. */
const resolve = { alias: inLanguage('en', import.meta.dirname) };

/** What needs nothing but Node. */
const onNode = {
  globalSetup: ['tests/run-folder.ts'],
  setupFiles: ['tests/keep-compiled.ts'],
  // Half the time of the suite went into reading the same modules again for each file.
  isolate: false,
  // Vitest would leave one core to itself, and needs none: of two, half would stand idle.
  maxWorkers: '100%',
  // Only for what hangs: on a busy machine everything takes several times as long.
  testTimeout: 300_000,
  hookTimeout: 300_000,
};

/**
 * Three projects: `unit` has code and small commands; `site` builds whole sites and serves them;
 * `browser` builds a small library and uses a Chromium.
 */
export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          ...onNode,
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.site.test.ts', 'tests/browser/**'],
        },
      },
      {
        resolve,
        test: {
          ...onNode,
          name: 'site',
          include: ['tests/**/*.site.test.ts'],
          globalSetup: [...onNode.globalSetup, 'tests/build-once.ts'],
          setupFiles: [...onNode.setupFiles, 'tests/take-over-compiled.ts'],
        },
      },
      {
        resolve,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A second, which is usual, is short for a server that prepares the library again.
          expect: { poll: { timeout: 20_000 } },
          fileParallelism: false,
        },
      },
    ],
  },
});
