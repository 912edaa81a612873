import { readFileSync } from 'node:fs';
import { findPullRequest, writeComment } from '../pull-request/comment-on-github.ts';
import { commentText } from '../pull-request/comment-text.ts';
import { readReport } from '../pull-request/read-report.ts';
import { workflowRunEvent } from '../pull-request/workflow-run.ts';
import { runCommand, UsageError } from './command.ts';

/**
 * `npm run pull-request-comment`: the trusted half of the preview. It runs on GitHub from the
 * library’s own branch, and takes nothing from the contributor but the texts of the report.
 */
await runCommand(
  {
    usage: 'npm run pull-request-comment',
    summary:
      'Writes or updates the comment on a pull request from the report of its preview. For GitHub Actions: it reads GITHUB_EVENT_PATH, GITHUB_API_URL and GITHUB_TOKEN.',
    words: { name: 'folder', help: 'the folder with the report and nothing else' },
    options: {},
  },
  async ({ words }) => {
    const [folder, ...more] = words;
    if (folder === undefined || more.length > 0) {
      throw new UsageError('Name the folder with the report.');
    }
    const access = {
      api: process.env['GITHUB_API_URL'] ?? 'https://api.github.com',
      token: wanted('GITHUB_TOKEN'),
    };
    const event = workflowRunEvent.parse(
      JSON.parse(readFileSync(wanted('GITHUB_EVENT_PATH'), 'utf8')),
    );
    const report = readReport(folder);
    const number = await findPullRequest(event, access);
    if (number === undefined) {
      process.stdout.write(
        'The pull request is closed or has newer commits; nothing was written.\n',
      );
      return 0;
    }
    const text = commentText(report, { run: event.workflow_run.html_url });
    const done = await writeComment(event.repository.full_name, number, text, access);
    process.stdout.write(`The comment on pull request ${number} is ${done}.\n`);
    return 0;
  },
);

/** @throws {UsageError} where the environment has no such value. */
function wanted(name: string): string {
  const value = process.env[name];
  if (value) return value;
  throw new UsageError(`${name} is missing: GitHub Actions sets it.`);
}
