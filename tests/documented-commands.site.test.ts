import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { commandsTogether, runAlone } from './cli/commands.ts';
import { FIXTURE_CONFIG, fixtureFiles } from './fixtures/library.ts';
import { makeProject, REPOSITORY } from './project.ts';
import { temporaryFolder } from './temporary-folder.ts';

/*
 * The six pages of the documentation: each command in them runs, in one copy of the project and in
 * their order, or it is said here why it cannot.
 */

const PAGES = ['start', 'writing', 'importing', 'publishing', 'extending', 'design'];

/** Commands that cannot run in a test, each with the reason. */
const NOT_RUN: readonly (readonly [RegExp, string])[] = [
  [/^npm ci && npm start$/, 'installs packages from the network, then serves until it is stopped'],
  [/^npm run dev$/, 'serves until it is stopped; tests/browser/develop.test.ts starts it'],
  [/^npm run new -- 10\./, 'asks a registry; tests/cli/new.test.ts answers in its place'],
  [
    /^npm run update -- --from https:/,
    'fetches from the network; tests/cli/update.test.ts updates',
  ],
  [
    /^npm run update -- --into /,
    'asks for two repositories with a history; tests/cli/update-older.test.ts has them',
  ],
  [/^npm run doctor$/, 'judges the machine that it runs on; tests/cli/doctor/ tries it'],
  [/^npm test\b/, 'would run this test again'],
  [/^npm run screenshots\b/, 'needs a browser; the browser tests start the same one'],
];

/** The lines of a page’s blocks of shell, without their remarks. */
function commandsOf(page: string): string[] {
  const text = readFileSync(join(REPOSITORY, 'docs', `${page}.md`), 'utf8');
  return [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
    block
      .split('\n')
      .map((line) => line.replace(/\s+#.*$/, '').trim())
      .filter((line) => line !== ''),
  );
}

const whyNot = (command: string) => NOT_RUN.find(([form]) => form.test(command))?.[1];
const commands = PAGES.flatMap((page) =>
  commandsOf(page).map((command) => [page, command] as const),
);

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8')));

/** The words that a shell would make of a command. */
function wordsOf(command: string): string[] {
  return (command.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"|"$/g, ''));
}

const folder = temporaryFolder();
let root = '';
beforeAll(() => {
  root = join(folder, 'library');
  makeProject(root, {
    content: fixtureFiles(),
    // A build that is to be published refuses addresses that nobody can reach.
    config: { ...FIXTURE_CONFIG, site: 'https://library.org', contact: 'editors@library.org' },
  });
  writeFileSync(
    join(root, 'refs.bib'),
    '@book{darwin1842structure,\n  author = {Darwin, Charles},\n  title = {The structure and distribution of coral reefs},\n  date = {1842}\n}\n',
  );
  writeFileSync(
    join(root, 'text.txt'),
    'These nine words belong to somebody else entirely today.\n',
  );
});

const together = commandsTogether();

/** Runs what `npm run name -- …` would run, without npm; what builds or serves, in its own process. */
function run(command: string) {
  const [npm, ...words] = wordsOf(command);
  const name = words[0] === 'run' ? words[1] : words[0];
  const script = scripts[name ?? ''];
  expect(npm, command).toBe('npm');
  expect(script, `package.json has no script for ${command}`).toBeDefined();
  const args = words.slice(words[0] === 'run' ? 2 : 1).filter((word) => word !== '--');
  const file = /src\/cli\/\S+$/.exec(script ?? '')?.[0] ?? '';
  const start = { file: join(root, file), args, cwd: root, env: { ASTRO_TELEMETRY_DISABLED: '1' } };
  return name === 'build' || name === 'probe' ? runAlone(start) : together(start);
}

describe('the six pages', () => {
  it('are there, and README leads to each', () => {
    const readme = readFileSync(join(REPOSITORY, 'README.md'), 'utf8');
    expect(PAGES.filter((page) => !existsSync(join(REPOSITORY, 'docs', `${page}.md`)))).toEqual([]);
    expect(PAGES.filter((page) => !readme.includes(`](docs/${page}.md)`))).toEqual([]);
  });

  it('lead only to files that are there', () => {
    const dead = PAGES.flatMap((page) => {
      const text = readFileSync(join(REPOSITORY, 'docs', `${page}.md`), 'utf8');
      return [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
        .map(([, path = '']) => path)
        .filter((path) => !existsSync(join(REPOSITORY, 'docs', path)))
        .map((path) => `${page}: ${path}`);
    });
    expect(dead).toEqual([]);
  });

  it('name no command that the list of exceptions does not need', () => {
    const unused = NOT_RUN.filter(([form]) => !commands.some(([, command]) => form.test(command)));
    expect(unused.map(([form]) => String(form))).toEqual([]);
  });

  it.each(commands.filter(([, command]) => whyNot(command) === undefined))(
    'docs/%s.md: %s',
    { timeout: 300_000 },
    async (_, command) => {
      const { status, stdout, stderr } = await run(command);
      expect(status, `${stdout}\n${stderr}`).toBe(0);
    },
  );
});
