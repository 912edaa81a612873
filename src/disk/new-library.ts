import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { configModule, type StarterLibrary } from '../core/starting/starter-library.ts';
import { wordsLanguage } from '../words/languages.ts';
import {
  BEGUN_WITH,
  listSoftware,
  OF_A_LIBRARY,
  SOFTWARE_LIST,
  softwareListText,
  softwarePaths,
} from './software-files.ts';

/** True where a folder holds anything. */
export function isFilled(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length > 0;
}

/**
 * Makes a library in the folder `into`: the software of the project at `root`, the settings and the
 * entries, and the forms for issues in its language. Where it is the project itself, its library goes
 * and the software stays. A list says which files are the software’s, so that `npm run update` can
 * replace them.
 */
export function makeLibrary(
  root: string,
  into: string,
  { files, config, readme }: StarterLibrary,
): void {
  const software = softwarePaths(root);
  const list = listSoftware(root, software);
  if (resolve(root) === resolve(into)) {
    for (const name of OF_A_LIBRARY) {
      if (!BEGUN_WITH.includes(name)) rmSync(join(into, name), { recursive: true, force: true });
    }
  } else {
    for (const folder of new Set(software.map((path) => dirname(path)))) {
      mkdirSync(join(into, folder), { recursive: true });
    }
    for (const path of software) copyFileSync(join(root, path), join(into, path));
    for (const path of BEGUN_WITH) if (existsSync(join(root, path))) copyInto(root, into, path);
  }
  mkdirSync(join(into, 'content'), { recursive: true });
  for (const { path, text } of files) {
    const file = join(into, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  mkdirSync(join(into, 'src'), { recursive: true });
  writeFileSync(join(into, 'src/site.config.ts'), configModule(config));
  const forms = join(into, 'src/written', wordsLanguage(config.language), 'github');
  if (existsSync(forms)) cpSync(forms, join(into, '.github'), { recursive: true });
  writeFileSync(join(into, 'README.md'), readme);
  writeFileSync(join(into, SOFTWARE_LIST), softwareListText(list));
}

function copyInto(root: string, into: string, path: string): void {
  mkdirSync(dirname(join(into, path)), { recursive: true });
  cpSync(join(root, path), join(into, path), { recursive: true });
}
