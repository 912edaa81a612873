import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { compiledInAll, makeProject } from '../project.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { commandsTogether } from './commands.ts';
import { KEY, ONE_WORK } from './one-work.ts';

const FAILING = pathToFileURL(resolve('tests/cli/failing-disk.mjs')).href;

const folder = temporaryFolder();
let root = '';
beforeAll(() => {
  root = join(folder, 'project');
  makeProject(root, ONE_WORK);
  writeFileSync(
    join(folder, 'records.bib'),
    '@book{roe2001, title={One}, author={Roe, Jane}, year={2001}}\n',
  );
});

/** What no command that fails may change. */
let sound: Record<string, string> | undefined;

/** An edition that was built before, and stays whatever happens. */
beforeEach(() => {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  makeFile('dist/index.html', 'The last good edition.');
  // Its fields are not in the standard order: `--fix` has something to mend.
  makeFile(`content/works/${KEY}.mdx`, workText());
  sound ??= files();
});

function makeFile(path: string, text: string): void {
  const file = join(root, path);
  if (path.startsWith('dist/')) spawnSync('mkdir', ['-p', join(root, 'dist')]);
  writeFileSync(file, text);
}

function workText(): string {
  const [file] = typeof ONE_WORK.content === 'string' ? [] : ONE_WORK.content;
  const text = file?.text ?? '';
  return text
    .replace('publisher: A Press\n', '')
    .replace('type: book', 'publisher: A Press\ntype: book');
}

/** Every file of the project that a command could have written, with its text. */
function files(): Record<string, string> {
  const found: Record<string, string> = {};
  // Node would follow the links to the packages, and read those as well.
  for (const name of readdirSync(root).filter((each) => each !== 'node_modules')) {
    const path = join(root, name);
    if (statSync(path).isFile()) found[path] = readFileSync(path, 'utf8');
    else {
      for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
        const file = join(entry.parentPath, entry.name);
        if (entry.isFile()) found[file] = readFileSync(file, 'utf8');
      }
    }
  }
  return found;
}

function run(script: string, args: readonly string[], before = '') {
  const words = ['--import', './src/cli/require-node.mjs', `src/cli/${script}.ts`, ...args];
  const { status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', `${before} exec "$@"`, 'sh', process.execPath, ...words],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ...compiledInAll(root), NODE_ENV: '', VITEST: '' },
    },
  );
  return { status, stdout, stderr };
}

const together = commandsTogether([FAILING]);

/** The same in one process with the others. */
function runTogether(script: string, args: readonly string[], fail: string) {
  return together({
    file: join(root, `src/cli/${script}.ts`),
    args,
    cwd: root,
    env: { FAIL: fail },
  });
}

const COMMANDS: readonly [string, string[], string][] = [
  ['import', ['../records.bib'], 'content/works/roe2001.mdx'],
  ['import', ['--dry-run', '--report', 'told.md', '../records.bib'], 'told.md'],
  ['new', ['--kind', 'person', '--yes', '--description', 'A person.', 'Roe'], 'content/people'],
  ['check', ['--fix'], `content/works/${KEY}.mdx`],
  ['check-links', [], 'reports'],
  ['field-reference', [], 'docs'],
  ['editor', [], '.astro/collections'],
  ['build', [], '.cache'],
];

describe.each([
  ['ENOSPC', 'The disk is full: ', 'Make room on it, and run the command again.'],
  ['EROFS', 'The disk is read-only: ', 'Work in a copy of the project on a disk that can be'],
])('where the disk says %s', (code, happened, advice) => {
  it.each(COMMANDS)(
    '%s %j tells it in one sentence, and leaves all as it was',
    async (script, args, path) => {
      const { status, stdout, stderr } = await runTogether(
        script,
        args,
        `${code}:${basename(path)}`,
      );
      const all = `${stdout}${stderr}`;
      expect(all.split('\n').filter((line) => line.startsWith(happened))).toEqual([
        expect.stringContaining(`${path}`),
      ]);
      expect(all).toContain(advice);
      expect(all).not.toMatch(/^\s+at |With --verbose/m);
      expect(status).toBe(1);
      expect(files()).toEqual(sound);
    },
  );
});

describe('where a limit keeps files short', () => {
  it.each([
    ['import', ['../records.bib'], 'content/works/roe2001.mdx'],
    ['field-reference', [], 'docs/fields.md'],
    ['build', [], '.cache/build.lock'],
  ])('%s %j tells it in one sentence', (script, args, path) => {
    const { status, stdout, stderr } = run(script, args, 'ulimit -f 0;');
    expect(`${stdout}${stderr}`).toContain(
      `A limit of the system keeps files smaller: ${path} could not be written. Raise the limit (ulimit -f)`,
    );
    expect(`${stdout}${stderr}`).not.toMatch(/^\s+at /m);
    expect(status).toBe(1);
    expect(files()).toEqual(sound);
  });
});

test('a file that cannot be opened since too many are open is told at its place', async () => {
  const { status, stdout } = await runTogether('check', [], `EMFILE:${KEY}.mdx`);
  expect(stdout).toContain(`content/works/${KEY}.mdx:1:1  error`);
  expect(stdout).toContain('Too many files are open');
  expect(status).toBe(1);
});

test('whoever stops reading what is told, as `head` does, is told nothing of it', () => {
  const words = ['--import', './src/cli/require-node.mjs', 'src/cli/check.ts'];
  const { stderr } = spawnSync('sh', ['-c', '"$@" | true', 'sh', process.execPath, ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...compiledInAll(root), NODE_ENV: '', VITEST: '' },
  });
  expect(stderr).toBe('');
});

test('a file of records that memory would not hold is refused, and nothing is written', async () => {
  const large = join(folder, 'large.bib');
  writeFileSync(large, '');
  truncateSync(large, 40_000_000_000);
  const { status, stderr } = await runTogether('import', [large], '');
  expect(stderr).toContain(
    'large.bib has 40,000,000,000 bytes, and the largest file that can be imported has 200,000,000.',
  );
  expect(status).not.toBe(0);
  expect(files()).toEqual(sound);
});
