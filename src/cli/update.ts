import { counted, listed } from '../core/text/words.ts';
import { GitError } from '../disk/git.ts';
import { readSoftwareList, SOFTWARE_LIST, type SoftwareList } from '../disk/software-files.ts';
import {
  applyUpdate,
  asideOf,
  openSoftware,
  planUpdate,
  type UpdatePlan,
} from '../disk/update-software.ts';
import { uncommittedFiles } from '../edition/record-in-git.ts';
import { runCommand, UsageError } from './command.ts';

/** `npm run update`: a new version of the software for a library. */
await runCommand(
  {
    usage: 'npm run update',
    summary:
      'Takes a new version of the software into a library that npm run init made. It replaces the files of the software that are in software.json and leaves everything else: content/, src/site.config.ts, public/, csl/, README.md and files of your own. It refuses where a file of the software was changed here.',
    options: {
      from: {
        type: 'string',
        value: 'source',
        help: 'the address of a git repository, or a folder',
      },
      to: {
        type: 'string',
        value: 'commit',
        help: 'a tag, branch or commit (default: the latest)',
      },
      'dry-run': { type: 'boolean', help: 'only say what would be done' },
      'set-aside': {
        type: 'boolean',
        help: 'keep each file that was changed here beside the new one, as name.mine',
      },
    },
  },
  async ({ values }) => {
    const root = process.cwd();
    if (values.from === undefined) {
      throw new UsageError('Say where the software comes from: --from ADDRESS or --from FOLDER.');
    }
    const has = readSoftwareList(root);
    if (has === undefined) {
      throw new UsageError(
        `This folder has no ${SOFTWARE_LIST} that says which files are the software’s: only a library that npm run init made can be updated.`,
      );
    }
    refuseUncommitted(root);
    const source = openSoftware(values.from, values.to);
    try {
      const plan = planUpdate(root, has, source.list);
      if (plan.changedHere.length > 0 && !values['set-aside'] && !values['dry-run']) {
        throw new UsageError(
          `${counted(plan.changedHere.length, 'file', 'files')} of the software ${plan.changedHere.length === 1 ? 'was' : 'were'} changed here (${listed(plan.changedHere.slice(0, 5))}): undo that, or add --set-aside to keep each beside the new one.`,
        );
      }
      process.stdout.write(`${described(plan, has, source.list)}\n`);
      if (values['dry-run'] || isNothing(plan)) return 0;
      applyUpdate(root, plan, source);
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
