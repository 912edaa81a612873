import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { person, work } from '../entries.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { commandsTogether, runAlone } from './commands.ts';

const COMMAND = join(import.meta.dirname, '..', '..', 'src', 'cli', 'check.ts');
const root = temporaryFolder();

const together = commandsTogether();

/** Writes files into a content folder of their own, for a check of it. */
function startOf(
  name: string,
  files: Readonly<Record<string, string | Buffer>>,
  args: readonly string[] = [],
) {
  const folder = join(root, name);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
    writeFileSync(join(folder, 'content', path), content);
  }
  return { file: COMMAND, args, cwd: folder };
}

const check = (name: string, files: Readonly<Record<string, string | Buffer>>, ...args: string[]) =>
  together(startOf(name, files, args));

const sound = {
  'works/doe.mdx': work('doe', { fields: 'editor: [{ family: Doe, person: jane }]' }).text.replace(
    '[title, issued]',
    '[title, issued, editor]',
  ),
  'people/jane.mdx': person('jane').text,
};
const UNUSED = person('jane', { fields: 'sources: { cat: { name: Catalogue } }' }).text;

describe('npm run check', { timeout: 60_000 }, () => {
  it('is content with a sound library', async () => {
    expect(await runAlone(startOf('sound', sound))).toEqual({
      status: 0,
      stdout: '2 entries checked: no problems.\n',
      stderr: '',
    });
  });

  it('tells everything that is wrong in one run, and fails', async () => {
    const files = {
      ...sound,
      'top.mdx': 'x',
      'works/a.md': 'x',
      'works/deep/a.mdx': 'x',
      'works/b.mdx': '',
      'works/c.mdx': Buffer.from(`\uFEFF${work('c').text}`, 'utf16le'),
      'works/d.mdx': Buffer.from(work('d', { body: 'Müller' }).text, 'latin1'),
      'works/e.mdx': work('e', { body: 'a\0b' }).text,
      'works/f.mdx': work('f', { body: 'x'.repeat(10_000_000) }).text,
      'works/g.mdx': work('g', { body: 'a [@dooe]' }).text.replaceAll('\n', '\r\n'),
      'works/h.mdx': work('h', { body: 'import "a\\' }).text,
      'people/doe.mdx': person('doe').text,
      '.DS_Store': '\0',
    };
    const { status, stdout, stderr } = await check('broken', files);
    expect(stderr).toBe('');
    expect(status).toBe(1);
    const lines = stdout.split('\n').filter((line) => line.startsWith('content/'));
    const errors = lines.filter((line) => line.includes('  error  '));
    expect(errors.map((line) => line.replace(/ .*\(/, ' ').replace(')', ''))).toEqual([
      'content/people/doe.mdx:1:1 duplicate-id',
      'content/top.mdx:1:1 misplaced',
      'content/works/a.md:1:1 misplaced',
      'content/works/b.mdx:1:1 unreadable',
      'content/works/c.mdx:1:1 encoding',
      'content/works/d.mdx:11:2 encoding',
      'content/works/deep/a.mdx:1:1 misplaced',
      'content/works/e.mdx:11:2 control-character',
      'content/works/f.mdx:1:1 too-long',
      'content/works/g.mdx:11:4 unknown-key',
      'content/works/h.mdx:11:1 code',
    ]);
    expect(stdout).toContain('entries checked: 11 errors');
  });

  it('mends what is safe and shows it, once', async () => {
    const broken = work('a', { fields: 'page: 886–90' }).text;
    const first = await check('fixed', { 'works/a.mdx': broken }, '--fix');
    expect(first.stdout).toContain(
      'content/works/a.mdx\n  10  - page: 886–90\n      + page: 886-890\n',
    );
    expect(first.stdout).toContain('The fields were put into the standard order.');
    const second = await check('fixed', {}, '--fix', '--format', 'json');
    expect(second.stderr).toBe('Nothing could be corrected.\n');
    const rules = JSON.parse(second.stdout).problems.map(({ rule }: { rule: string }) => rule);
    expect(rules).not.toContain('page-form');
    expect(readdirSync(join(root, 'fixed', 'content', 'works'))).toEqual(['a.mdx']);
  });

  it('fails for warnings only where it is asked to', async () => {
    const files = { 'people/jane.mdx': UNUSED };
    expect((await check('warned', files)).status).toBe(0);
    expect((await check('warned', files, '--strict')).status).toBe(1);
  });

  it('tells in the form that is asked for', async () => {
    const files = { 'people/jane.mdx': UNUSED };
    expect(JSON.parse((await check('json', files, '--format', 'json')).stdout).entries).toBe(1);
    expect((await check('github', files, '--format', 'github')).stdout).toMatch(
      /^::warning file=content\//,
    );
    expect(await check('other', files, '--format', 'xml')).toMatchObject({ status: 2, stdout: '' });
  });
});
