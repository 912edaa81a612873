import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { describeProblem, type Problem } from '../../src/core/text/problem.ts';
import { loadSettings } from '../../src/disk/settings-file.ts';
import { faultOfLocale, faultOfStyle, loadStyle } from '../../src/disk/style-files.ts';
import { commandsTogether } from '../cli/commands.ts';
import { FIXTURE_CONFIG } from '../fixtures/library.ts';
import { temporaryFolder } from '../temporary-folder.ts';

let root = '';
beforeEach(() => {
  root = temporaryFolder();
  return () => rmSync(root, { recursive: true });
});

const together = commandsTogether();

async function check(text: string): Promise<{ code: number; reported: string[] }> {
  mkdirSync(join(root, 'src'), { recursive: true });
  mkdirSync(join(root, 'content'), { recursive: true });
  writeFileSync(join(root, 'src/site.config.ts'), text);
  const file = resolve('src/cli/check.ts');
  const { status, stdout, stderr } = await together({
    file,
    args: ['--format', 'json'],
    cwd: root,
  });
  expect(stderr).toBe('');
  const { problems }: { problems: Problem[] } = JSON.parse(stdout);
  return { code: status ?? -1, reported: problems.map(describeProblem) };
}

const sound = `export default ${JSON.stringify(FIXTURE_CONFIG, null, 2)};\n`;

describe('npm run check of the settings', { timeout: 60_000 }, () => {
  it.each([
    ['sound ones', sound, []],
    [
      'what is no TypeScript',
      "const config = {\n  title 'x',\n};\nexport default config;\n",
      [/^src\/site\.config\.ts:2:1 {2}error {2}The settings cannot be loaded: .* {2}\(settings\)/],
    ],
    [
      'what fails when it is run',
      'export default { title: missing };\n',
      [/site\.config\.ts:1:1 {2}error {2}The settings cannot be loaded: missing is not defined\./],
    ],
    [
      'what exports nothing',
      'export const config = {};\n',
      [/site\.config\.ts:1:1 {2}error {2}The settings export nothing\./],
    ],
    [
      'what imports nothing that is there',
      "import x from './nowhere.ts';\nexport default x;\n",
      [/site\.config\.ts:1:1 {2}error {2}The settings cannot be loaded: Cannot find module/],
    ],
    [
      'a misspelt style and an unknown field',
      sound.replace('"apa"', '"aap"').replace('"title"', '"titel": "x",\n  "title"'),
      [/site\.config\.ts:2:3 {2}error {2}There is no field “titel”\./],
    ],
    [
      'a misspelt style',
      sound.replace('"apa"', '"aap"'),
      [/site\.config\.ts:\d+:12 {2}error {2}There is no citation style "aap"\..*\n.*Did you mean/],
    ],
  ])('tells of %s', async (_what, text, expected) => {
    const { code, reported } = await check(text);
    expect(reported).toEqual(expected.map((pattern) => expect.stringMatching(pattern)));
    expect(code).toBe(expected.length === 0 ? 0 : 1);
  });
});

it('is no fault to have no settings, where there are entries alone', async () => {
  expect(await loadSettings(root)).toBeUndefined();
});

describe('a citation style that settings name', () => {
  it('is known from the project, the engine or the packages', () => {
    mkdirSync(join(root, 'csl'));
    writeFileSync(join(root, 'csl/own.csl'), loadStyle('apa', root).xml);
    for (const id of ['own', 'apa', 'ieee', 'vancouver']) {
      expect(faultOfStyle(id, root)).toBeUndefined();
    }
  });

  it.each([
    [
      'chicago-note-bibliograpy',
      'There is no citation style "chicago-note-bibliograpy".',
      /chicago-note-bibliography/,
    ],
    ['aap', 'There is no citation style "aap".', /^Did you mean apa\?$/],
    ['APA', '"APA" is not the name of a citation style.', /Did you mean apa/],
    ['../apa', '"../apa" is not the name of a citation style.', /./],
    ['zzzzqqqq', 'There is no citation style "zzzzqqqq".', /citation-style-language/],
  ])('%s is told of', (id, message, hint) => {
    expect(faultOfStyle(id, root)).toEqual({ message, hint: expect.stringMatching(hint) });
  });

  it('is told of where its file is broken', () => {
    mkdirSync(join(root, 'csl'));
    writeFileSync(join(root, 'csl/apa.csl'), '<style>');
    expect(faultOfStyle('apa', root)?.message).toContain('csl/apa.csl');
    writeFileSync(join(root, 'csl/locales-en-US.xml'), '<locale>');
    expect(faultOfLocale('en-US', root)?.message).toContain('csl/locales-en-US.xml');
  });

  it.each([['en-US'], ['de-DE']])('has words in %s', (lang) => {
    expect(faultOfLocale(lang, root)).toBeUndefined();
  });

  it('has none in a language that nobody has written them for', () => {
    expect(faultOfLocale('xx-XX', root)?.message).toBe(
      'There is no locale for the language "xx-XX".',
    );
  });
});
