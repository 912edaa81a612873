import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { reportSchema } from '../../src/pull-request/report.ts';
import { FIXTURE_ROOT } from '../fixtures/library.ts';
import { commandFile } from '../fixtures/software.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { commandsTogether, runAlone } from './commands.ts';

/** A repository with two commits: the library, and a pull request to it, merged as GitHub does. */
const COMMAND = commandFile('pull-request-report.ts');
const folder = temporaryFolder();
let repository = '';

const together = commandsTogether();
const startOf = (...args: string[]) => ({
  file: COMMAND,
  args: [join(folder, 'base'), repository, ...args],
  cwd: folder,
});

const git = (...args: string[]): string =>
  execFileSync(
    'git',
    ['-c', 'user.name=A Reader', '-c', 'user.email=reader@library.example', ...args],
    { cwd: repository, encoding: 'utf8' },
  );

const ENTRY = `---
type: book
title: "Public relationships: A reader’s guide"
author: [{ family: Christens, given: Brian D., person: christens }]
issued: "2012"
concepts: [public-relationship]
basis: { grade: record-only, sources: [cover], date: 2026-11 }
sources:
  cover: { name: Cover of the book, seen: title page, date: 2026-11 }
confirmed:
  - { fields: [title, author, issued], sources: [cover] }
---

This work needs a reader. It is said to follow @christens2010public.
`;

beforeAll(() => {
  repository = join(folder, 'repository');
  mkdirSync(repository);
  git('init', '-q', '-b', 'main');
  cpSync(join(FIXTURE_ROOT, 'content'), join(repository, 'content'), { recursive: true });
  git('add', '.');
  git('commit', '-q', '-m', 'The library');
  git('switch', '-q', '-c', 'entry');
  writeFileSync(join(repository, 'content', 'works', 'christens2012public.mdx'), ENTRY);
  git('add', '.');
  git('commit', '-q', '-m', 'Add a work');
  git('switch', '-q', 'main');
  git('merge', '-q', '--no-ff', '-m', 'Merge entry into main', 'entry');
  // As the workflow does: the first parent of the merge is what it would be merged into.
  git('worktree', 'add', '-q', '--detach', join(folder, 'base'), 'HEAD^1');
});

it('reports on a real pair of commits', async () => {
  const out = join(folder, 'report.json');
  const run = await runAlone(startOf('--out', out));
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
  const report = reportSchema.parse(JSON.parse(readFileSync(out, 'utf8')));
  expect(report.compared).toBe(true);
  expect(report.entries).toMatchObject([
    {
      path: 'works/christens2012public.mdx',
      change: 'added',
      reference: 'Christens, B. D. (2012). Public relationships: A reader’s guide.',
    },
  ]);
  expect(report.elsewhere).toEqual([]);
  expect(report.pages).toContainEqual({
    heading: 'Brian D. Christens',
    kind: 'person',
    parts: ['the list of works'],
  });
  expect(report.backlinks).toEqual([
    { of: 'Christens 2010', from: 'Christens 2012', place: 'text' },
  ]);
}, 120_000);

it('tells of a link that a change brings into public/, at its path, and does not follow it', async () => {
  mkdirSync(join(repository, 'public'));
  symlinkSync('/etc/hostname', join(repository, 'public', 'leak.txt'));
  const { stdout, stderr } = await together(startOf());
  rmSync(join(repository, 'public'), { recursive: true });
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^- public\/leak\.txt, .*symbolic link/m);
});
