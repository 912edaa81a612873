import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ONE_WORK } from './cli/one-work.ts';
import { makeProject } from './project.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The project that has been built for all tests. */
    builtOnce: string;
  }
}

/**
 * Builds a small library before the tests that build whole sites: the projects that they make take
 * over its compiled pages, as a second build does (`makeProject`).
 */
export default function buildOnce({ provide }: TestProject): () => void {
  const root = mkdtempSync(join(tmpdir(), 'tests-'));
  makeProject(root, ONE_WORK);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: '', VITEST: '' },
  });
  if (status !== 0) {
    throw new Error(`The library that tests share cannot be built:\n${stdout}${stderr}`);
  }
  provide('builtOnce', root);
  return () => rmSync(root, { recursive: true, force: true });
}
