import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closePullRequest, openPullRequest } from '../pull-request/open-on-github.ts';
import { readUpkeepFindings } from '../pull-request/upkeep-findings.ts';
import {
  changedEntries,
  entryPath,
  saysMore,
  upkeepBody,
  upkeepPage,
} from '../pull-request/upkeep-text.ts';
import { runCommand, UsageError } from './command.ts';

/** Where the library keeps what was found last, so that only what is new opens a pull request. */
const PAGE = '.github/upkeep.md';

const BRANCH = 'upkeep';

const DONE = {
  opened: 'Opened the pull request.\n',
  updated: 'Updated the pull request.\n',
  left: 'Someone has committed to the branch of the open pull request, so it was left as it is.\n',
};

/** `npm run pull-request-upkeep`: shows what the weekly look found, as one pull request. */
await runCommand(
  {
    usage: 'npm run pull-request-upkeep',
    summary:
      'Opens or updates the one pull request with what the registries and the link check found. For GitHub Actions: it reads GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_SHA, GITHUB_REF_NAME and GITHUB_TOKEN.',
    words: {
      name: 'folder',
      help: 'the folder with the reports of confirm (--json) and check:links (--out)',
    },
    options: {
      'dry-run': { type: 'boolean', help: 'print the text of the pull request, and open none' },
    },
  },
  async ({ values, words }) => {
    const [folder, ...more] = words;
    if (folder === undefined || more.length > 0) {
      throw new UsageError('Name the folder with the reports.');
    }
    const root = process.cwd();
    const findings = readUpkeepFindings(folder);
    const page = upkeepPage(findings);
    const body = upkeepBody(findings);
    const changed = changedEntries(findings.records);
    if (values['dry-run']) {
      process.stdout.write(`${body}\n`);
      return 0;
    }
    const access = {
      api: process.env['GITHUB_API_URL'] ?? 'https://api.github.com',
      token: wanted('GITHUB_TOKEN'),
    };
    const repository = wanted('GITHUB_REPOSITORY');
    if (!findings.records.isWhole) {
      process.stdout.write('The registries could not be reached, so nothing is proposed today.\n');
      return 0;
    }
    if (changed.length === 0 && !saysMore(page, textOf(join(root, PAGE)) ?? '')) {
      const nothing = 'The last run found nothing new.';
      const done = await closePullRequest({ repository, branch: BRANCH }, nothing, access);
      process.stdout.write(
        `Nothing new.${done === 'closed' ? ' The pull request is closed.' : ''}\n`,
      );
      return 0;
    }
    for (const { key, before } of changed) {
      if (textOf(join(root, entryPath(key))) !== before) {
        throw new Error(
          `${entryPath(key)} has changed since it was compared. Run the command again.`,
        );
      }
    }
    const done = await openPullRequest(
      {
        repository,
        base: wanted('GITHUB_REF_NAME'),
        commit: wanted('GITHUB_SHA'),
        branch: BRANCH,
        title: 'News from the registries and outside links',
        body,
        files: new Map([
          ...changed.map(({ key, after }) => [entryPath(key), after] as const),
          [PAGE, page],
        ]),
      },
      access,
    );
    process.stdout.write(DONE[done]);
    return 0;
  },
);

function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** @throws {UsageError} where the environment has no such value. */
function wanted(name: string): string {
  const value = process.env[name];
  if (value) return value;
  throw new UsageError(`${name} is missing: GitHub Actions sets it.`);
}
