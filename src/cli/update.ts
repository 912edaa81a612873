import { resolve } from 'node:path';
import { counted, listed } from '../core/text/words.ts';
import { GitError } from '../disk/git.ts';
import {
  readSoftwareList,
  SOFTWARE_LIST,
  type SoftwareList,
  versionOf,
} from '../disk/software-files.ts';
import {
  applyUpdate,
  asideOf,
  openSoftware,
  planUpdate,
  type UpdatePlan,
  versionOfLibrary,
} from '../disk/update-software.ts';
import { uncommittedFiles } from '../edition/record-in-git.ts';
import { runCommand, UsageError } from './command.ts';

/** `npm run update`: a new version of the software for a library. */
await runCommand(
  {
    usage: 'npm run update',
    summary:
      'Takes a new version of the software into a library that npm run init made. It replaces the files of the software, which software.json lists, and leaves everything else: content/, src/site.config.ts, public/, csl/, README.md and files of your own. It refuses where a file of the software was changed here.',
    options: {
      from: {
        type: 'string',
        value: 'source',
        help: 'the address of a git repository, or a folder (with --into: this project)',
      },
      to: {
        type: 'string',
        value: 'commit',
        help: 'a tag, branch or commit (default: the latest)',
      },
      into: {
        type: 'string',
        value: 'folder',
        help: 'the library to update (default: this one), for a library without this command',
      },
      'from-commit': {
        type: 'string',
        value: 'commit',
        help: 'which version the library has, where it has no software.json and the command cannot tell',
      },
      'dry-run': { type: 'boolean', help: 'only say what would be done' },
      'set-aside': {
        type: 'boolean',
        help: 'keep each file that was changed here beside the new one, as name.mine',
      },
    },
  },
  async ({ values }) => {
    const root = resolve(values.into ?? '.');
    const from = values.from ?? (values.into === undefined ? undefined : process.cwd());
    if (from === undefined) {
      throw new UsageError('Say where the software comes from: --from ADDRESS or --from FOLDER.');
    }
    if (versionOf(root) === undefined) {
      throw new UsageError(
        `${values.into ?? 'This folder'} does not hold the software: only a library that was made from it can be updated.`,
      );
    }
    refuseUncommitted(root);
    const own = readSoftwareList(root);
    if (own !== undefined && values['from-commit'] !== undefined) {
      throw new UsageError(
        `${SOFTWARE_LIST} says which version this library has: leave --from-commit out.`,
      );
    }
    const source = openSoftware(from, values.to);
    try {
      const has = own ?? versionOfLibrary(root, source, values['from-commit']);
      const plan = planUpdate(root, has, source.list);
      if (plan.changedHere.length > 0 && !values['set-aside'] && !values['dry-run']) {
        throw new UsageError(
          `${counted(plan.changedHere.length, 'file', 'files')} of the software ${plan.changedHere.length === 1 ? 'was' : 'were'} changed here (${listed(plan.changedHere.slice(0, 5))}): undo that, or add --set-aside to keep each beside the new one.`,
        );
      }
      process.stdout.write(`${described(plan, has, source.list)}\n`);
      if (values['dry-run'] || (isNothing(plan) && own !== undefined)) return 0;
      applyUpdate(root, plan, source);
      if (isNothing(plan)) return 0;
      process.stdout.write(
        [
          'Next:',
          '  npm ci             installs the packages of this version',
          '  npm run check      says which entries and settings it does not accept; CHANGELOG.md says what has changed',
          '  git restore . && git clean -f    goes back, as long as nothing is committed',
          '',
        ].join('\n'),
      );
      return 0;
    } finally {
      source.release();
    }
  },
);

function refuseUncommitted(root: string): void {
  let changed: readonly string[];
  try {
    changed = uncommittedFiles(root);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new UsageError(
      'This folder is not in git, so nothing could be restored: git init first.',
    );
  }
  if (changed.length > 0) {
    throw new UsageError(
      `${counted(changed.length, 'file is', 'files are')} not committed (${changed[0]}): commit first, so that git can restore the state of now.`,
    );
  }
}

function isNothing({ added, replaced, removed }: UpdatePlan): boolean {
  return added.length + replaced.length + removed.length === 0;
}

function described(plan: UpdatePlan, has: SoftwareList, next: SoftwareList): string {
  const name = ({ version, commit }: SoftwareList) =>
    commit === undefined ? version : `${version} (${commit.slice(0, 9)})`;
  if (isNothing(plan)) return `The software is up to date: ${name(next)}.`;
  return [
    `From ${name(has)} to ${name(next)}: ${plan.added.length} added, ${plan.replaced.length} replaced, ${plan.removed.length} removed.`,
    ...plan.added.map((path) => `  + ${path}`),
    ...plan.replaced.map((path) => `  * ${path}`),
    ...plan.removed.map((path) => `  - ${path}`),
    ...plan.changedHere.map((path) => `Changed here, and kept as ${asideOf(path)}: ${path}`),
  ].join('\n');
}
