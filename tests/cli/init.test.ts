import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIXTURE_CONFIG } from '../fixtures/library.ts';
import { linkPackages, makeProject, REPOSITORY } from '../project.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { commandsTogether, type Ended, runAlone } from './commands.ts';

const folder = temporaryFolder();

const together = commandsTogether();
const startOf = (args: readonly string[], cwd = REPOSITORY) => {
  return { file: join(REPOSITORY, 'src/cli/init.ts'), args, cwd };
};
const init = (args: readonly string[], cwd?: string): Promise<Ended> =>
  together(startOf(args, cwd));

const check = (cwd: string): Promise<Ended> =>
  together({ file: join(cwd, 'src/cli/check.ts'), args: [], cwd });

const RECORDS = `@book{darwin1842structure,
  author = {Darwin, Charles},
  title = {The structure and distribution of coral reefs},
  publisher = {Smith, Elder and Co.},
  date = {1842}
}
`;

describe('npm run init', () => {
  it('makes a library that passes the check, whatever its title holds', async () => {
    const into = join(folder, 'reefs');
    const ended = await runAlone(
      startOf(['--title', 'Coral "reefs" & #1', '--into', into, '--language', 'fr']),
    );
    expect(ended).toMatchObject({ status: 0, stderr: '' });
    expect(ended.stdout).toContain('with 3 sample entries');
    expect(ended.stdout).toContain('the words of the pages are English');
    linkPackages(into);
    expect(await check(into)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('3 entries checked: no problems.'),
    });
    expect(readFileSync(join(into, 'src/site.config.ts'), 'utf8')).toContain(
      'Coral \\"reefs\\" & #1',
    );
    for (const name of ['.git', 'csl', 'editions', 'content/addresses.txt']) {
      expect(existsSync(join(into, name)), name).toBe(false);
    }
  });

  it('makes a German library in German', async () => {
    const into = join(folder, 'riffe');
    const ended = await init(['--title', 'Riffe', '--into', into, '--language', 'de-AT']);
    expect(ended).toMatchObject({ status: 0, stderr: '' });
    expect(ended.stdout).not.toContain('English');
    linkPackages(into);
    expect(await check(into)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('3 entries checked: no problems.'),
    });
    const read = (path: string) => readFileSync(join(into, path), 'utf8');
    expect(read('src/site.config.ts')).toContain('eine annotierte Bibliografie');
    expect(read('content/works/name2000muster.mdx')).toContain('Dies ist die Annotation.');
    expect(read('.github/ISSUE_TEMPLATE/propose-a-work.yml')).toContain('Ein Werk vorschlagen');
    expect(read('README.md')).toMatch(
      /^# Riffe\n\nEine annotierte Bibliografie, .*npm ci && npm start {4}# baut/s,
    );
    expect(read('.github/pull_request_template.md')).toContain('Worum es geht');
  });

  it('begins with the works of a file', async () => {
    const [into, records] = [join(folder, 'from'), join(folder, 'reefs.bib')];
    writeFileSync(records, RECORDS);
    const ended = await init(['--title', 'Reefs', '--into', into, '--from', records]);
    expect(ended).toMatchObject({ status: 0 });
    expect(ended.stdout).not.toContain('sample');
    expect(readdirSync(join(into, 'content'), { recursive: true })).toEqual([
      'works',
      join('works', 'darwin1842structure.mdx'),
    ]);
  });

  it.each([
    ['a folder that holds something', ['--into', 'filled'], 'is not empty'],
    ['a folder inside the project', ['--into', 'docs/mine'], 'is inside this project'],
    ['a language that is none', ['--language', 'xx'], '“xx” is not a language tag'],
    ['a file that is not there', ['--from', 'nowhere.bib'], 'nowhere.bib does not exist'],
    ['a file without records', ['--from', 'empty.bib'], 'has no records'],
    ['a title without words', ['--title', ' '], 'The title cannot be used'],
  ])('refuses %s, and makes nothing', async (_, args, sentence) => {
    mkdirSync(join(folder, 'filled'), { recursive: true });
    writeFileSync(join(folder, 'filled', 'kept.txt'), 'kept');
    writeFileSync(join(folder, 'empty.bib'), '% nothing\n');
    const inside = args.map((arg) => (/^(?:filled|empty)/.test(arg) ? join(folder, arg) : arg));
    const into = join(folder, 'refused');
    const ended = await init(['--title', 'Reefs', '--into', into, ...inside]);
    expect(ended).toMatchObject({ status: 2, stdout: '' });
    expect(ended.stderr).toContain(sentence);
    expect(existsSync(into)).toBe(false);
    expect(readdirSync(join(folder, 'filled'))).toEqual(['kept.txt']);
  });

  it('leaves a library alone that is not in git', async () => {
    const root = join(folder, 'project');
    makeProject(root, { content: [], config: FIXTURE_CONFIG });
    const ended = await init(['--title', 'Reefs', '--into', '.'], root);
    expect(ended).toMatchObject({ status: 2 });
    expect(ended.stderr).toContain('is not in git');
    expect(existsSync(join(root, 'content'))).toBe(true);
  });
});
