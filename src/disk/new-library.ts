import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { configModule, type StarterLibrary } from '../core/starting/starter-library.ts';
import { wordsLanguage } from '../words/languages.ts';

/** What belongs to a library: in a project that becomes another library, it goes. */
const OF_A_LIBRARY = [
  'content',
  'csl',
  'editions',
  'CITATION.cff',
  '.zenodo.json',
  '.github/upkeep.md',
] as const;

/** What a new folder begins without: the library, and what commands make. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...OF_A_LIBRARY,
  '.astro',
  '.cache',
  '.git',
  'dist',
  'dist.hosting',
  'dist.next',
  'dist.previous',
  'node_modules',
  'reports',
]);

/** True where a folder holds anything. */
export function isFilled(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length > 0;
}

/**
 * Makes a library in the folder `into`: the software of the project at `root`, the settings and the
 * entries, and the forms for issues in its language. Where it is the project itself, its library goes
 * and the software stays.
 */
export function makeLibrary(root: string, into: string, { files, config }: StarterLibrary): void {
  if (resolve(root) !== resolve(into)) {
    mkdirSync(into, { recursive: true });
    for (const name of readdirSync(root)) {
      if (!LEFT_OUT.has(name)) cpSync(join(root, name), join(into, name), { recursive: true });
    }
  }
  for (const name of OF_A_LIBRARY) rmSync(join(into, name), { recursive: true, force: true });
  mkdirSync(join(into, 'content'), { recursive: true });
  for (const { path, text } of files) {
    const file = join(into, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  writeFileSync(join(into, 'src/site.config.ts'), configModule(config));
  const forms = join(into, 'src/written', wordsLanguage(config.language), 'github');
  if (existsSync(forms)) cpSync(forms, join(into, '.github'), { recursive: true });
}
