import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { SiteConfig } from '../src/core/model/site-config.ts';
import { configModule } from '../src/core/starting/starter-library.ts';
import type { SourceFile } from '../src/core/text/source.ts';

/** The folder of this repository. */
export const REPOSITORY: string = resolve(import.meta.dirname, '..');

/** The variable that names a project whose compiled pages others take over; nothing in the bench. */
export const BUILT_ONCE = 'TRACINGS_TESTS_BUILT_ONCE';

/** Where a build keeps them. */
const COMPILED_PAGES = ['compiled', 'compiled.json'];

/** The parts of a project that belong to a library and not to the software. */
export interface ProjectLibrary {
  /** A folder to copy, or files with paths below `content/`. */
  readonly content: string | readonly SourceFile[];
  readonly config: SiteConfig;
  /** A folder to serve as it is; left out, there is the repository’s. */
  readonly publicFolder?: string;
}

/** What makes a project beside the packages, as far as it is there. */
export const SOFTWARE: readonly string[] = [
  'src',
  'public',
  'csl',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
];

/**
 * Makes a project in the folder `root` that runs this repository’s software on another library:
 * copies of the code and its settings, the packages as links. Every command runs in it, as in
 * `node src/cli/build.ts`, and nothing it writes reaches the repository. In tests that build sites it
 * has the pages compiled as another project has left them; a build compiles them anew where it has
 * other code, another language or another base.
 */
export function makeProject(root: string, library: ProjectLibrary): void {
  mkdirSync(root, { recursive: true });
  for (const name of SOFTWARE) {
    const from = join(REPOSITORY, name);
    if (existsSync(from)) cpSync(from, join(root, name), { recursive: true });
  }
  linkPackages(root);
  writeContent(root, library.content);
  if (library.publicFolder !== undefined) {
    rmSync(join(root, 'public'), { recursive: true });
    cpSync(library.publicFolder, join(root, 'public'), { recursive: true });
  }
  writeFileSync(join(root, 'src/site.config.ts'), configModule(library.config));
  const built = process.env[BUILT_ONCE];
  if (built === undefined) return;
  for (const name of COMPILED_PAGES) {
    cpSync(join(built, '.cache', name), join(root, '.cache', name), { recursive: true });
  }
}

/** A link to where all projects of a run keep what their commands compile. */
const COMPILED = 'node_modules/.compiled';

/**
 * Links the packages of this repository into a project: a folder of links, not a link to the
 * folder, since Astro and Vite keep their caches in `node_modules`.
 */
export function linkPackages(root: string): void {
  const packages = join(REPOSITORY, 'node_modules');
  const link = (path: string) =>
    symlinkSync(join(packages, path), join(root, 'node_modules', path), 'junction');
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  for (const name of readdirSync(packages)) {
    if (name.startsWith('@')) {
      // A package that is added to a linked scope would be added to this repository.
      mkdirSync(join(root, 'node_modules', name));
      for (const inScope of readdirSync(join(packages, name))) link(`${name}/${inScope}`);
    } else if (!name.startsWith('.')) link(name);
  }
  const compiled = process.env['NODE_COMPILE_CACHE'];
  if (compiled !== undefined) symlinkSync(compiled, join(root, COMPILED), 'junction');
}

/**
 * Variables with which a command takes what commands of other projects compiled. Node knows a module
 * by its path from where it keeps such things, and by its text: by way of the link, the path of a
 * module is the same in every project.
 */
export function compiledInAll(root: string): Readonly<Record<string, string>> {
  const link = join(root, COMPILED);
  return existsSync(link) ? { NODE_COMPILE_CACHE: link } : {};
}

function writeContent(root: string, content: ProjectLibrary['content']): void {
  const folder = join(root, 'content');
  mkdirSync(folder, { recursive: true });
  if (typeof content === 'string') {
    cpSync(content, folder, { recursive: true });
    return;
  }
  for (const { path, text } of content) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
