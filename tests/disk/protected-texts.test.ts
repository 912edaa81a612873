import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/core/library/check-library.ts';
import { describeProblem } from '../../src/core/text/problem.ts';
import { readContent } from '../../src/disk/content-folder.ts';
import { hashedText, readProtectedTexts } from '../../src/disk/protected-texts.ts';
import { work } from '../entries.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const FILE = 'content/protected-texts.json';
const TEXT = 'Every reef that rises from the deep was once a fringe along some coast.';

let root = '';
beforeEach(() => {
  root = temporaryFolder();
  write('content/works/a.mdx', work('a', { body: `The book says: ${TEXT}\n` }).text);
  return () => rmSync(root, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** What the check tells of copies, and of the file itself. */
function reported(): string[] {
  const protectedTexts = readProtectedTexts(root);
  return createLibrary(readContent(root), { protectedTexts, pathPrefix: 'content/' })
    .problems.filter(({ rule }) => ['copied-words', 'unreadable', 'misplaced'].includes(rule))
    .map(describeProblem);
}

describe('texts that are protected', () => {
  it('are none where the library has no such file', () => {
    expect(readProtectedTexts(root)).toBeUndefined();
    expect(reported()).toEqual([]);
  });

  it('are known again by their hashes, which do not tell them', () => {
    write(FILE, JSON.stringify([hashedText('Reefs', TEXT)]));
    expect(readFileSync(join(root, FILE), 'utf8')).not.toMatch(/reef|coast/);
    expect(reported()).toEqual([
      expect.stringContaining('content/works/a.mdx:11:16  error  “every reef that rises from the'),
    ]);
  });

  it('may stand in no page and no document either', () => {
    write(FILE, JSON.stringify([hashedText('Reefs', TEXT)]));
    write('content/works/a.mdx', work('a').text);
    write('README.md', `\n${TEXT}\n`);
    write('src/pages/about.mdx', TEXT);
    write('src/core/x.ts', TEXT);
    expect(reported().map((line) => line.split('  ')[0])).toEqual([
      'README.md:2:1',
      'src/pages/about.mdx:1:1',
    ]);
  });

  it.each([
    ['{', 'The file cannot be read: '],
    ['{}', 'This is not a list of protected texts: the file: '],
    ['[{"name":"x","runs":["Every reef"]}]', 'This is not a list of protected texts: 0.runs.0: '],
  ])('are told of where their file is %j', (text, said) => {
    write(FILE, text);
    expect(reported()).toEqual([expect.stringContaining(`${FILE}:1:1  error  ${said}`)]);
  });

  it('are added by npm run protect, and none is lost', { timeout: 60_000 }, async () => {
    write('text.txt', TEXT);
    write('other.txt', 'Eight words that stand in another text altogether.');
    const protect = (...args: string[]) =>
      promisify(execFile)(process.execPath, [resolve('src/cli/protect.ts'), ...args], {
        cwd: root,
      });
    const { stdout } = await protect('text.txt', '--name', 'Reefs');
    expect(stdout).toBe(`Wrote the hashes of 7 runs of “Reefs” to ${FILE}.\n`);
    await protect('other.txt');
    await protect('text.txt', '--name', 'Reefs');
    const names = JSON.parse(readFileSync(join(root, FILE), 'utf8')).map(
      ({ name }: { name: string }) => name,
    );
    expect(names).toEqual(['other.txt', 'Reefs']);
    expect(reported()).toHaveLength(1);
    write(FILE, '{');
    await expect(protect('text.txt')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Delete the file to start again.'),
    });
    expect(readFileSync(join(root, FILE), 'utf8')).toBe('{');
  });
});
