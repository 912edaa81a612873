import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toCsl } from '../src/core/bibliography/to-csl.ts';
import { serializeCslJson } from '../src/core/formats/csl-json.ts';
import { createLibrary } from '../src/core/library/check-library.ts';
import { entriesOf } from '../src/core/library.ts';
import { loadStyle } from '../src/disk/style-files.ts';
import config from '../src/site.config.ts';
import { REPOSITORY } from '../tests/project.ts';
import { inFolder } from './builds.ts';
import type { CitingFigures, Figures, Used } from './figures.ts';
import { generateLibrary, type LibrarySize, writeFiles } from './generate.ts';
import { measureProgram, type Program } from './measure.ts';

/** `npm run check` from the start of Node to its last line. */
export async function measureCheck(
  folder: string,
  library: LibrarySize,
): Promise<NonNullable<Figures['check']>> {
  return inFolder(folder, async (root) => {
    writeFiles(join(root, 'content'), generateLibrary(library).files);
    const cli = join(REPOSITORY, 'src', 'cli');
    // As the script of package.json has it.
    const given = ['--max-semi-space-size=64', '--import', join(cli, 'require-node.mjs')];
    const args = [...given, join(cli, 'check.ts')];
    const used = await measureProgram({ command: process.execPath, args, cwd: root });
    return { ...used, size: library.size };
  });
}

/** The references of so many works in the site’s style, by us and by a pandoc. */
export async function measureCiting(
  folder: string,
  { size, seed }: LibrarySize,
): Promise<CitingFigures> {
  return inFolder(folder, async (root) => {
    // Some entries are no works; a fifth more leaves enough of them.
    const library = createLibrary(generateLibrary({ size: Math.ceil(size * 1.25), seed }).files);
    const items = entriesOf(library, 'works')
      .slice(0, size)
      .map(({ id, data }) => toCsl(id, data));
    writeFileSync(join(root, 'items.json'), serializeCslJson(items));
    writeFileSync(join(root, 'records.json'), JSON.stringify(items));
    writeFileSync(join(root, 'style.csl'), loadStyle(config.style, REPOSITORY).xml);
    const once = (by: string): Program => ({
      command: process.execPath,
      args: [join(import.meta.dirname, 'citing-once.ts'), by, root],
      cwd: REPOSITORY,
    });
    const ours = await measureProgram(once('ours'));
    const system = spawnSync('pandoc', ['--version'], { encoding: 'utf8' });
    const isThere = system.status === 0;
    try {
      const pandoc: Used = await measureProgram(isThere ? systemPandoc(root) : once('pandoc'));
      const pandocName = isThere
        ? (system.stdout.split('\n')[0] ?? 'pandoc')
        : 'pandoc-wasm of the packages for development, for want of a pandoc';
      return { works: items.length, ours, pandoc, pandocName };
    } catch (error) {
      return { works: items.length, ours, pandoc: undefined, pandocName: `It failed: ${error}` };
    }
  });
}

function systemPandoc(cwd: string): Program {
  const csl = ['--citeproc', '--csl', 'style.csl'];
  const args = [
    '--from',
    'csljson',
    '--to',
    'html',
    ...csl,
    '--output',
    'pandoc.html',
    'items.json',
  ];
  return { command: 'pandoc', args, cwd };
}
