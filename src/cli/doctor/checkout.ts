import { execFileSync } from 'node:child_process';
import { type Finding, fine, note, wrong } from './finding.ts';

/** The state of git: whether there is a history, and how much of it. */
export function examineCheckout(root: string): Finding[] {
  const git = (...args: string[]): string | undefined => {
    try {
      return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
    } catch {
      return undefined;
    }
  };
  if (git('--version') === undefined) {
    return [note('There is no git on this machine.', 'Install it: https://git-scm.com/')];
  }
  if (git('rev-parse', '--is-inside-work-tree') === undefined) {
    return [
      note(
        'This folder has no git history.',
        'You can build and check without it. If you want the history, clone the repository with git.',
      ),
    ];
  }
  const isShallow = git('rev-parse', '--is-shallow-repository')?.trim() === 'true';
  const unmerged = lines(git('diff', '--name-only', '--diff-filter=U'));
  return [
    isShallow
      ? note('This clone has only part of the history.', 'git fetch --unshallow fetches the rest.')
      : fine('This clone has the whole history.'),
    unmerged.length > 0
      ? wrong(
          `A merge is not finished: ${shortened(unmerged)}.`,
          'Resolve the conflicts in these files, then git add and git commit.',
        )
      : fine('No merge is open.'),
    caseFinding((git('ls-files', '-z') ?? '').split('\0')),
  ];
}

/** What is to be said of the names of files: some that differ only in case are one file elsewhere. */
export function caseFinding(paths: readonly string[]): Finding {
  const alike = Map.groupBy(
    paths.filter((path) => path !== ''),
    (path) => path.toLowerCase().normalize('NFC'),
  );
  const twice = [...alike.values()].filter((names) => names.length > 1);
  return twice.length === 0
    ? fine('No two tracked files differ only in case.')
    : wrong(
        `These names differ only in case: ${shortened(twice.map((names) => names.join(' and ')))}.`,
        'Rename one of each: Windows and macOS treat them as one file.',
      );
}

const MOST_NAMED = 5;

function shortened(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED;
  return `${names.slice(0, MOST_NAMED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function lines(text: string | undefined): string[] {
  return (text ?? '').split('\n').filter((line) => line !== '');
}
