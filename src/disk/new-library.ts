import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { configModule, type StarterLibrary } from '../core/starting/starter-library.ts';
import {
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
 * entries. Where it is the project itself, its library goes and the software stays. A list says which
 * files are the software’s, so that `npm run update` can replace them.
 */
export function makeLibrary(
  root: string,
  into: string,
  { files, config, readme }: StarterLibrary,
): void {
  const software = softwarePaths(root);
  const list = listSoftware(root, software);
  if (resolve(root) === resolve(into)) {
    // Icon and licences are where a library begins, and its own from then on.
    for (const name of OF_A_LIBRARY) {
      if (name !== 'public') rmSync(join(into, name), { recursive: true, force: true });
    }
  } else {
    for (const path of software) copyInto(root, into, path);
    if (existsSync(join(root, 'public'))) copyInto(root, into, 'public');
  }
  mkdirSync(join(into, 'content'), { recursive: true });
  for (const { path, text } of files) {
    const file = join(into, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  mkdirSync(join(into, 'src'), { recursive: true });
  writeFileSync(join(into, 'src/site.config.ts'), configModule(config));
  writeFileSync(join(into, 'README.md'), readme);
  writeFileSync(join(into, SOFTWARE_LIST), softwareListText(list));
}

function copyInto(root: string, into: string, path: string): void {
  mkdirSync(dirname(join(into, path)), { recursive: true });
  cpSync(join(root, path), join(into, path), { recursive: true });
}
