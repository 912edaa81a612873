import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { installedPackages } from '../../src/disk/installed-packages.ts';
import { readPackage } from '../../src/disk/read-package.ts';
import {
  readShippedPackages,
  shippedPackages,
  writeShippedPackages,
} from '../../src/disk/shipped-packages.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();
let root = '';

function write(path: string, text: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

function pack(path: string, manifest: object, files: Record<string, string> = {}): string {
  write(`${path}/package.json`, JSON.stringify({ version: '1.0.0', license: 'MIT', ...manifest }));
  for (const [name, text] of Object.entries(files)) write(`${path}/${name}`, text);
  return join(folder, path);
}

beforeAll(() => {
  root = join(folder, 'project');
  pack('project', { name: 'own' });
});

describe('the texts of a package', () => {
  it.each([
    'LICENSE',
    'licence',
    'LICENSE.md',
    'license.txt',
    'LICENSE-MIT',
    'MIT-LICENSE.txt',
    'LICENSES/MIT.txt',
    'LICENSE/LICENSE',
    'COPYING',
    'COPYING.LESSER',
    'UNLICENSE',
    'OFL.txt',
    'THIRD-PARTY-LICENSES.txt',
    'THIRD_PARTY_LICENSE',
  ])('are in %s', (file) => {
    const name = file.replace(/\W/g, '-').toLowerCase();
    const at = pack(`texts/${name}`, { name }, { [file]: '\uFEFF\r\nTake it.  \r\n' });
    expect(readPackage(at).texts).toEqual(['Take it.']);
  });

  it.each([
    ['license.js', 'export {};'],
    ['license.d.ts', 'export {};'],
    ['licenses.json', '{}'],
    ['README.md', 'Take it.'],
    ['NOTICE', 'Of others.'],
    ['LICENSE', ' \n'],
  ])('are not in %s alone', (file, text) => {
    const name = file.replace(/\W/g, '-').toLowerCase();
    expect(readPackage(pack(`none/${name}`, { name }, { [file]: text })).texts).toEqual([]);
  });

  it('are the licence, then the notices', () => {
    const files = { 'COPYRIGHT.txt': 'c', LICENSE: 'a', NOTICE: 'n' };
    expect(readPackage(pack('notices', { name: 'notices' }, files)).texts).toEqual(['a', 'c', 'n']);
  });

  it('leave out what a bundler packs for itself, where only a few lines of it are shipped', () => {
    const at = pack(
      'tool',
      { name: 'tool' },
      {
        'LICENSE.md': 'Mine.\n\n# Licenses of bundled dependencies\n\nTheirs.',
        'THIRD-PARTY-LICENSE': 'Theirs.',
      },
    );
    expect(readPackage(at, { runtimeOnly: true }).texts).toEqual(['Mine.']);
    expect(readPackage(at).texts.join()).toContain('Theirs.');
  });

  it.each([
    [{ license: 'ISC' }, 'ISC'],
    [{ license: { type: 'BSD-3-Clause', url: 'x' } }, 'BSD-3-Clause'],
    [{ license: undefined, licenses: [{ type: 'MIT' }, { type: 'ISC' }] }, 'MIT OR ISC'],
    [{ license: undefined }, ''],
    [{ license: 3 }, ''],
  ])('stand beside its licence: %j', (manifest, licence) => {
    expect(readPackage(pack('stated', { name: 'stated', ...manifest })).licence).toBe(licence);
  });
});

describe('the modules of a bundle', () => {
  const namesOf = (modules: readonly string[], packages: readonly string[] = []) =>
    shippedPackages({ modules, packages }, root).map(({ name, version }) => `${name}@${version}`);

  it('belong to packages, those inside others too, each once', () => {
    pack('project/node_modules/outer', { name: 'outer' });
    // Many packages have such a file in a folder, and some name a version in it.
    write('project/node_modules/outer/esm/package.json', '{"type":"module"}');
    pack('project/node_modules/outer/hooks', { name: 'outer-hooks', version: '0.1.0' });
    pack('project/node_modules/outer/node_modules/@in/ner', { name: '@in/ner', version: '2.0.0' });
    const at = join(root, 'node_modules');
    expect(
      namesOf([
        join(root, 'src/own.ts'),
        join(root, 'src/Own.astro?astro&type=script&index=0&lang.ts'),
        join(at, 'outer/esm/a.js'),
        join(at, 'outer/hooks/b.js'),
        `\0${join(at, 'outer/c.js')}?commonjs-module`,
        join(at, 'outer/style.css?inline'),
        join(at, 'outer/node_modules/@in/ner/lib/d.js'),
      ]),
    ).toEqual(['@in/ner@2.0.0', 'outer@1.0.0']);
  });

  it('are found where a package is linked into the project', () => {
    const linked = pack('elsewhere/linked', { name: 'linked' });
    symlinkSync(linked, join(root, 'node_modules', 'linked'), 'junction');
    expect(namesOf([join(linked, 'src/a.js')], ['linked'])).toEqual(['linked@1.0.0']);
  });

  it('are of the tool that made them up', () => {
    for (const name of ['astro', 'vite', 'rolldown'])
      pack(`project/node_modules/${name}`, { name });
    expect(
      namesOf([
        '\0vite/preload-helper.js',
        '\0rolldown/runtime.js',
        '\0astro:x',
        '\0@oxc-project+runtime@0.9/helpers/a.js',
      ]),
    ).toEqual(['astro@1.0.0', 'rolldown@1.0.0', 'vite@1.0.0']);
  });

  it('are kept, and are of nobody, where no package is found', () => {
    write('project/node_modules/nameless/package.json', '{}');
    write('project/node_modules/broken/package.json', '{');
    const missing = ['nameless/a.js', 'broken/a.js', 'gone/a.js'].map((file) =>
      join(root, 'node_modules', file),
    );
    expect(namesOf(['\0virtual:thing', '_astro/worker.js', ...missing], ['not-installed'])).toEqual(
      ['_astro/worker.js', ...missing, 'not-installed', 'virtual:thing']
        .map((name) => `${name}@`)
        .sort(),
    );
  });
});

it('keeps a record of the last build, and takes none that is torn', () => {
  expect(readShippedPackages(root)).toBeUndefined();
  const packages = [{ name: 'a', version: '1', licence: 'MIT', texts: ['x'], lookedAt: '1' }];
  writeShippedPackages(root, packages);
  expect(readShippedPackages(root)).toEqual(packages);
  write('project/.cache/compiled/shipped-packages.json', '[{"name":"a"}]');
  expect(readShippedPackages(root)).toBeUndefined();
});

it('reads which packages are installed, and what for', () => {
  write(
    'project/package-lock.json',
    JSON.stringify({
      packages: {
        '': { name: 'own', version: '1.0.0' },
        'node_modules/a': { version: '1.0.0', license: 'MIT' },
        'node_modules/a/node_modules/@b/c': { version: '2.0.0', license: 'ISC', dev: true },
        'node_modules/outer': { version: '1.0.0', devOptional: true },
        'node_modules/renamed': { name: 'other', version: '3.0.0' },
      },
    }),
  );
  expect(installedPackages(root)).toEqual([
    { name: 'a', version: '1.0.0', licence: 'MIT', isForDevelopment: false },
    { name: '@b/c', version: '2.0.0', licence: 'ISC', isForDevelopment: true },
    { name: 'outer', version: '1.0.0', licence: 'MIT', isForDevelopment: true },
    { name: 'other', version: '3.0.0', licence: '', isForDevelopment: false },
  ]);
  write('project/package-lock.json', '{');
  expect(() => installedPackages(root)).toThrow('package-lock.json cannot be read');
});
