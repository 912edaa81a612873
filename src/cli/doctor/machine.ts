import { existsSync, mkdtempSync, rmSync, statfsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeSystemError } from '../../disk/system-error.ts';
import { type Finding, fine, note, wrong } from './finding.ts';
import { megabytes } from './hosts.ts';

/** A build writes the site beside the last one, and its caches: below this it may not end. */
const LEAST_FREE = 500_000_000;

/** The disk and the file system that the project at `root` is on. */
export function examineMachine(root: string): Finding[] {
  return [examinePath(root), examineSpace(root), ...examineFileSystem(root)];
}

function examinePath(root: string): Finding {
  return /[\\*]/.test(process.platform === 'win32' ? root.replaceAll('\\', '/') : root)
    ? wrong(
        `The path of the project has a backslash or an asterisk: ${root}`,
        'Move the project to another folder: Node cannot handle these characters.',
      )
    : fine('The path of the project has only characters that Node can handle.');
}

function examineSpace(root: string): Finding {
  const { bavail, bsize } = statfsSync(root);
  return spaceFinding(bavail * bsize);
}

/** What is to be said of so many free bytes. */
export function spaceFinding(free: number): Finding {
  return free < LEAST_FREE
    ? wrong(
        `The disk has ${megabytes(free)} left, and a build needs up to ${megabytes(LEAST_FREE)} for a library of some thousand entries.`,
        'Free some space. You can delete the folders .cache and dist at any time.',
      )
    : fine(`The disk has ${megabytes(free)} left.`);
}

/** Tries in a folder of its own, inside of the project, what the file system can do. */
function examineFileSystem(root: string): Finding[] {
  let folder: string | undefined;
  try {
    folder = mkdtempSync(join(root, '.doctor-'));
    writeFileSync(join(folder, 'a'), '');
    return [
      existsSync(join(folder, 'A'))
        ? note(
            'The file system treats names that differ only in case as one.',
            'Other systems do not, so write links to files exactly like the names of the files.',
          )
        : fine('The file system distinguishes upper and lower case.'),
      canLink(folder)
        ? fine('Symbolic links can be made.')
        : note('Symbolic links cannot be made here. Some tests of the software need them.'),
    ];
  } catch (error) {
    return [
      wrong(
        describeSystemError(error, root) ?? `The commands cannot write to ${root}.`,
        'They write builds, caches and reports there: change the permissions of the folder.',
      ),
    ];
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
}

function canLink(folder: string): boolean {
  try {
    symlinkSync('a', join(folder, 'link'));
    return true;
  } catch {
    return false;
  }
}
