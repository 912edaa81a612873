import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeShippedPackages } from '../../src/disk/shipped-packages.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { commandsTogether, runAlone } from './commands.ts';

let root = '';
beforeEach(() => {
  root = temporaryFolder();
  mkdirSync(join(root, '.cache'));
  return () => rmSync(root, { recursive: true });
});

const together = commandsTogether();
const startOf = () => ({ file: resolve('src/cli/licences.ts'), args: [], cwd: root });
const licences = () => together(startOf());

const DAMAGED =
  'The list of packages in the site, .cache/compiled/shipped-packages.json, is damaged or of another version. Run: npm run build\n';

describe('npm run licences without a record of the last build', () => {
  it('says that there is none', async () => {
    expect(await runAlone(startOf())).toEqual({
      status: 1,
      stdout: '',
      stderr: 'There is no list of the packages in the site yet. Run: npm run build\n',
    });
  });

  it.each([
    ['an empty file', () => ''],
    ['what was written by hand', () => '[{"name":"a"}]'],
    ['half of it', (text: string) => text.slice(0, -10)],
    ['a flipped byte', (text: string) => text.replace('MIT', 'MIU')],
    ['bytes that are no text', () => Buffer.from([0, 255, 254])],
  ])('says that it is damaged: %s', async (_what, damage) => {
    writeShippedPackages(root, [{ name: 'a', version: '1', licence: 'MIT', texts: ['x'] }]);
    const file = join(root, '.cache/compiled/shipped-packages.json');
    writeFileSync(file, damage(readFileSync(file, 'utf8')));
    expect(await licences()).toEqual({ status: 1, stdout: '', stderr: DAMAGED });
  });

  it('says the same where a folder stands in its place', async () => {
    mkdirSync(join(root, '.cache/compiled/shipped-packages.json'), { recursive: true });
    expect(await licences()).toEqual({ status: 1, stdout: '', stderr: DAMAGED });
  });
});
