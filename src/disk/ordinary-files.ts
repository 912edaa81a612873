import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  type Stats,
} from 'node:fs';
import { join } from 'node:path';
import type { FileFault } from '../core/text/source.ts';
import { codeOf } from './system-error.ts';

/** What was found in a folder: a file that can be opened, or why it is not. */
export interface FoundFile {
  /** Its path below the folder, with `/` between the steps. */
  readonly path: string;
  readonly fault?: FileFault;
}

/** No folder of a project is deeper; a path that is far longer cannot even be opened. */
const DEEPEST = 30;

/**
 * Every file below a folder, in the order of the paths. Links are not followed, and nothing is
 * opened: a pipe would wait for somebody to write into it. What is neither file nor folder, a
 * folder that may not be read or is too deep, and a name that is not UTF-8 come with their fault.
 * `faultOfFolder` may refuse further folders.
 */
export function walkFolder(
  folder: string,
  faultOfFolder: (path: string) => FileFault | undefined = () => undefined,
): FoundFile[] {
  const found: FoundFile[] = [];
  const walk = (below: string, depth: number): void => {
    for (const entry of entriesOf(join(folder, below), below, found)) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      const fault = faultOfName(entry.name) ?? faultOfKind(entry);
      if (fault !== undefined) found.push({ path, fault });
      else if (entry.isFile()) found.push({ path });
      else {
        const refused = depth === DEEPEST ? TOO_DEEP : faultOfFolder(path);
        if (refused === undefined) walk(path, depth + 1);
        else found.push({ path, fault: refused });
      }
    }
  };
  walk('', 1);
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Why a folder of the project is not read, where it is no folder; nothing where it is missing. */
export function faultOfFolderItself(folder: string): FileFault | undefined {
  try {
    const stats = lstatSync(folder);
    return stats.isDirectory() ? undefined : (faultOfKind(stats) ?? NO_FOLDER);
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? undefined : faultOfError(error);
  }
}

/**
 * The bytes of an ordinary file, or why there are none. The file is opened in such a way that a
 * link is not followed and a pipe not waited for, whatever has taken its place since it was found.
 */
export function readOrdinaryFile(
  file: string,
  most: number,
): { readonly bytes: Uint8Array } | { readonly fault: FileFault } {
  let handle: number | undefined;
  try {
    // Where a system does not know these flags, as Windows, they are undefined and count as none.
    handle = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const stats = fstatSync(handle);
    const fault = faultOfKind(stats) ?? (stats.isDirectory() ? A_FOLDER : undefined);
    if (fault !== undefined) return { fault };
    if (stats.size > most) return { fault: tooLong(stats.size, most) };
    return { bytes: readFileSync(handle) };
  } catch (error) {
    return { fault: faultOfError(error) };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** The same file as text; bytes that are no UTF-8 become U+FFFD. */
export function readOrdinaryText(
  file: string,
  most: number,
): { readonly text: string } | { readonly fault: FileFault } {
  const read = readOrdinaryFile(file, most);
  return 'fault' in read ? read : { text: DECODER.decode(read.bytes) };
}

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

function entriesOf(folder: string, below: string, found: FoundFile[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    found.push({ path: below, fault: faultOfError(error) });
    return [];
  }
}

function faultOfName(name: string): FileFault | undefined {
  return name.includes('\uFFFD')
    ? {
        rule: 'file-name',
        message: 'The name of the file is not UTF-8: a character of it could not be read.',
        hint: 'Rename it, with Latin letters, digits and hyphens.',
      }
    : undefined;
}

/** Why something is not opened, by what it is; nothing for files and folders. */
function faultOfKind(it: Dirent | Stats): FileFault | undefined {
  if (it.isFile() || it.isDirectory()) return undefined;
  if (it.isSymbolicLink()) return LINK;
  const kind = it.isFIFO() ? 'a pipe' : it.isSocket() ? 'a socket' : 'a device';
  return {
    rule: 'special-file',
    message: `This is ${kind} instead of a file.`,
    hint: 'Delete it, or put an ordinary file there.',
  };
}

function faultOfError(error: unknown): FileFault {
  const code = codeOf(error) ?? String(error);
  // What `O_NOFOLLOW` says of a link, and a socket of being opened.
  if (code === 'ELOOP' || code === 'EMLINK') return LINK;
  if (code === 'ENXIO') {
    return {
      rule: 'special-file',
      message: 'This is a pipe, a socket or a device instead of a file.',
      hint: 'Delete it, or put an ordinary file there.',
    };
  }
  if (code === 'ENAMETOOLONG') return TOO_DEEP;
  return {
    rule: 'unreadable',
    message: `It cannot be read (${code}).`,
    hint:
      code === 'EMFILE' || code === 'ENFILE'
        ? 'Too many files are open: raise the limit (ulimit -n 4096), and run the command again.'
        : 'See that you may read it.',
  };
}

function tooLong(size: number, most: number): FileFault {
  return {
    rule: 'too-long',
    message: `The file has ${size.toLocaleString('en-US')} bytes; such a file may have ${most.toLocaleString('en-US')}.`,
    hint: 'Split it, or remove what was pasted by mistake.',
  };
}

const LINK: FileFault = {
  rule: 'symbolic-link',
  message: 'This is a symbolic link, and links are not followed here.',
  hint: 'Delete it, and put the file or folder itself here.',
};

const TOO_DEEP: FileFault = {
  rule: 'misplaced',
  message: `The folder is nested too deeply, inside ${DEEPEST} others.`,
  hint: 'Move what is in it further up.',
};

const NO_FOLDER: FileFault = {
  rule: 'misplaced',
  message: 'This is a file, where a folder is wanted.',
  hint: 'Move it away, and make a folder of that name.',
};

const A_FOLDER: FileFault = {
  rule: 'misplaced',
  message: 'This is a folder, where a file is wanted.',
  hint: 'Move what is in it to where it belongs, and delete it.',
};
