import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { makeProject, REPOSITORY, SOFTWARE } from '../project.ts';
import { EDITIONS, type EditionName } from './library/settings.ts';

const LIBRARY = join(import.meta.dirname, 'library');

/** The projects of the editions, each in a folder that says from what it was made. */
const PROJECTS = join(REPOSITORY, '.cache', 'browser-tests');

/** All that a built page depends on: the software, its packages, the library and its settings. */
const SOURCES = [
  ...SOFTWARE.map((name) => join(REPOSITORY, name)),
  join(REPOSITORY, 'package-lock.json'),
  join(REPOSITORY, 'tests', 'project.ts'),
  import.meta.filename,
  LIBRARY,
];

/** A page that hands the worker’s start to a test. */
const FORMATTING_PAGE = `---
import EngineCredit from '../components/EngineCredit.astro';
import Page from '../layouts/Page.astro';
---
<Page title="Formatting" description="For a test of the worker" noindex>
  <h1>Formatting</h1>
  <EngineCredit />
  <script>
  import { startWorker } from '../site/browser/start-worker.ts';

  Object.assign(window, { startWorker });
  </script>
</Page>
`;

/**
 * Builds an edition of the library for the browser tests, unless it was built from the same
 * sources before. Gives the folder of the built pages.
 *
 * @throws {Error} with what the build said, where it fails.
 */
export async function buildEdition(name: EditionName): Promise<string> {
  const project = join(PROJECTS, `${name}-${digestOf(SOURCES)}`);
  const folder = join(project, 'dist');
  // The build puts the folder in its place when it is whole, so one that is there is whole.
  if (existsSync(folder)) return folder;
  removeProjects(name);
  const { base, config } = EDITIONS[name];
  makeProject(project, { content: join(LIBRARY, 'content'), config });
  // Style files that somebody has fetched for the real library are none of this one.
  rmSync(join(project, 'csl'), { recursive: true, force: true });
  writeFileSync(join(project, 'src/pages/formatting.astro'), FORMATTING_PAGE);
  await build(project, base);
  return folder;
}

/** What was made from other sources, and what was left half-made. */
function removeProjects(name: EditionName): void {
  const made = existsSync(PROJECTS) ? readdirSync(PROJECTS) : [];
  for (const project of made.filter((project) => project.startsWith(`${name}-`))) {
    rmSync(join(PROJECTS, project), { recursive: true });
  }
}

function build(project: string, base: string): Promise<void> {
  const child = spawn(process.execPath, ['src/cli/build.ts', '--base', base], {
    cwd: project,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      said += String(text);
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The library of the browser tests cannot be built:\n${said}`));
    });
  });
}

function digestOf(paths: readonly string[]): string {
  const digest = createHash('sha256');
  for (const path of paths.filter((path) => existsSync(path)).flatMap(filesIn)) {
    digest.update(`${path}\0`).update(readFileSync(path)).update('\0');
  }
  return digest.digest('hex').slice(0, 16);
}

/** The file itself, or every file in the folder, in an order that does not change. */
function filesIn(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile() && !basename(file).startsWith('.'))
    .sort();
}
