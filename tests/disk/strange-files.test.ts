import { execFileSync } from 'node:child_process';
import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/core/library/check-library.ts';
import type { SiteConfig } from '../../src/core/model/site-config.ts';
import {
  copyPublicFiles,
  publicFiles,
  readContent,
  strangeFiles,
} from '../../src/disk/content-folder.ts';
import { rewriteEntry, writeNewEntry } from '../../src/disk/content-writer.ts';
import { readOrdinaryText } from '../../src/disk/ordinary-files.ts';
import { loadLocale, loadStyle } from '../../src/disk/style-files.ts';
import { libraryOptions, refuseFaultySettings } from '../../src/site/build/library-options.ts';
import { prepare } from '../../src/site/build/prepare.ts';
import { FIXTURE_CONFIG } from '../fixtures/library.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Never the text of anything that the library knows. */
const SECRET = 'nobody must read this';

let root = '';
beforeEach(() => {
  root = temporaryFolder();
  for (const folder of ['content/works', 'public', 'csl', 'elsewhere']) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  writeFileSync(join(root, 'elsewhere/secret.mdx'), SECRET);
});

const at = (path: string) => join(root, path);
const symlinkTo = (path: string) => symlinkSync(at('elsewhere'), path);
const makePipe = (path: string) => execFileSync('sh', ['-c', 'mkfifo "$0"', path]);

/** The settings of the project: those of the fixtures, with these changes. */
function writeSettings(changes: Partial<SiteConfig>): void {
  const home = { ...FIXTURE_CONFIG.home, drawer: [], essay: undefined };
  mkdirSync(at('src'), { recursive: true });
  const config = { ...FIXTURE_CONFIG, home, ...changes };
  writeFileSync(at('src/site.config.ts'), `export default ${JSON.stringify(config)};\n`);
}

/** `path rule` of each problem that the check would tell. */
function reported(): string[] {
  const files = readContent(root);
  expect(JSON.stringify(files)).not.toContain(SECRET);
  return createLibrary(files, {
    pathPrefix: 'content/',
    publicFiles: publicFiles(root),
    elsewhere: strangeFiles(root),
  }).problems.map(({ path, rule, severity }) => `${path} ${rule} ${severity}`);
}

/** What can be planted where a file or a folder is wanted, without anything of its own in it. */
const LINKS: Readonly<Record<string, (path: string) => void>> = {
  'a link to a file': (path) => symlinkSync(at('elsewhere/secret.mdx'), path),
  'a link to a folder': (path) => symlinkSync(at('elsewhere'), path),
  'a link to the root of the disk': (path) => symlinkSync('/', path),
  'a link that leads nowhere': (path) => symlinkSync(at('nowhere'), path),
  'a link to itself': (path) => symlinkSync(path, path),
  'a link to the folder it stands in': (path) => symlinkSync('.', path),
  'a link to a file beside it': (path) => {
    writeFileSync(join(dirname(path), '.beside.mdx'), '---\n---\n');
    symlinkSync('.beside.mdx', path);
  },
};
const PLACES = ['content/works/a.mdx', 'content/works/all', 'content/works.mdx', 'content/x/y/z'];
const BESIDE = ['public/leak.txt', 'public/.well-known', 'public/a/b', 'csl/apa.csl', 'csl/.x'];

describe('links', () => {
  const cases = [...PLACES, ...BESIDE].flatMap((path) =>
    Object.entries(LINKS).map(([name, plant]) => ({ path, name, plant })),
  );
  it.each(cases)('$name at $path is told and not followed', ({ path, plant }) => {
    mkdirSync(dirname(at(path)), { recursive: true });
    plant(at(path));
    expect(reported()).toEqual([`${path} symbolic-link error`]);
  });

  it.each(['content', 'public', 'csl'])('%s/ itself must be no link', (folder) => {
    rmSync(at(folder), { recursive: true });
    symlinkSync(at('elsewhere'), at(folder));
    expect(reported()).toEqual([`${folder}/ symbolic-link error`]);
    expect([...publicFiles(root)]).toEqual([]);
  });

  it.each(['content', 'public', 'csl'])('%s itself must be a folder', (folder) => {
    rmSync(at(folder), { recursive: true });
    writeFileSync(at(folder), SECRET);
    expect(reported()).toEqual([`${folder}/ misplaced error`]);
  });

  it('are hard ones: ordinary files', () => {
    writeFileSync(at('elsewhere/one.mdx'), '---\nname: One\n---\n');
    linkSync(at('elsewhere/one.mdx'), at('content/works/one.mdx'));
    linkSync(at('elsewhere/secret.mdx'), at('public/picture.png'));
    expect(readContent(root)).toEqual([{ path: 'works/one.mdx', text: '---\nname: One\n---\n' }]);
    expect(strangeFiles(root)).toEqual([]);
  });

  it.each(Object.entries(LINKS))(
    'stop a build before it begins: %s in public/',
    async (_, plant) => {
      plant(at('public/leak.txt'));
      const project = { root, base: '/', folder: join(root, '.cache', 'library', 'build') };
      await expect(prepare(project, FIXTURE_CONFIG, () => {})).rejects.toThrow(
        /public\/leak\.txt:1:1 {2}error/,
      );
      expect(readdirSync(root)).not.toContain('.cache');
    },
  );

  it.each(Object.entries(LINKS))('are not copied into a site: %s in public/', (_, plant) => {
    writeFileSync(at('public/icon.svg'), 'icon');
    plant(at('public/leak.txt'));
    expect(() => copyPublicFiles(root, at('site'))).toThrow(/^public\/leak\.txt:1:1 {2}error/);
    expect(readdirSync(at('site')).filter((name) => !name.startsWith('.'))).toEqual(['icon.svg']);
  });

  it.each([
    ['the entry', 'content/works/a.mdx', 'elsewhere/secret.mdx'],
    ['an entry that is not there', 'content/works/a.mdx', 'elsewhere/new.mdx'],
    ['the folder of its kind', 'content/works', 'elsewhere'],
    ['the folder of all entries', 'content', 'elsewhere'],
  ])('are not written through where %s is one', (_, path, target) => {
    rmSync(at(path), { recursive: true, force: true });
    symlinkSync(at(target), at(path));
    expect(() => writeNewEntry(root, 'works/a.mdx', 'new')).toThrow(/link|there already/);
    expect(() => rewriteEntry(root, 'works/a.mdx', SECRET, 'new')).toThrow(/link/);
    expect(readdirSync(at('elsewhere'))).toEqual(['secret.mdx']);
    expect(readFileSync(at('elsewhere/secret.mdx'), 'utf8')).toBe(SECRET);
  });

  it.each([
    ['a link', 'csl/apa.csl', symlinkTo],
    ['a pipe', 'csl/apa.csl', makePipe],
    ['a link in the place of the words', 'csl/locales-en-US.xml', symlinkTo],
    ['a pipe in the place of the words', 'csl/locales-en-US.xml', makePipe],
    ['a link to a folder', 'csl', symlinkTo],
    ['a file', 'csl', (path: string) => writeFileSync(path, '')],
  ])('%s where a style should be is told once: %s', async (_what, path, plant) => {
    rmSync(at('csl'), { recursive: true });
    mkdirSync(dirname(at(path)), { recursive: true });
    plant(at(path));
    writeSettings({ styles: [] });
    const { problems } = createLibrary(readContent(root), await libraryOptions(root));
    expect(problems.map((problem) => problem.path)).toEqual([path === 'csl' ? 'csl/' : path]);
  });

  it('and all else that is wrong are told of with faulty settings, before a build', async () => {
    writeSettings({ style: 'aap' });
    writeFileSync(at('content/works/empty.mdx'), '');
    for (const path of ['content/works/a.mdx', 'public/leak.txt', 'csl/own.csl']) {
      symlinkTo(at(path));
    }
    const refused = refuseFaultySettings(root).catch((error) => error.message);
    const told = String(await refused).match(/^\S+?(?=:\d+:\d+ {2}error)/gm);
    expect([...new Set(told)]).toEqual([
      'content/works/a.mdx',
      'content/works/empty.mdx',
      'csl/own.csl',
      'public/leak.txt',
      'src/site.config.ts',
    ]);
  });

  it.each([
    ['a folder', (path: string) => mkdirSync(path)],
    [
      'a file without end',
      (path: string) => {
        writeFileSync(path, '');
        truncateSync(path, 6_000_000);
      },
    ],
  ])('never tell of the folder of the project: %s in the place of a style', async (_, plant) => {
    plant(at('csl/apa.csl'));
    writeSettings({ styles: [] });
    const { problems } = createLibrary(readContent(root), await libraryOptions(root));
    expect(problems.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      'src/site.config.ts unknown-style',
    ]);
    expect(problems[0]?.message).toMatch(/^csl\/apa\.csl: /);
    expect(JSON.stringify(problems)).not.toContain(root);
  });

  it('tell of a file of words that is none', async () => {
    writeFileSync(at('csl/locales-en-US.xml'), '<locale>');
    writeSettings({ styles: [] });
    const { problems } = createLibrary(readContent(root), await libraryOptions(root));
    expect(problems.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      'src/site.config.ts unknown-language',
    ]);
  });

  it('are no styles', () => {
    symlinkSync(at('elsewhere/secret.mdx'), at('csl/apa.csl'));
    symlinkSync(at('elsewhere/secret.mdx'), at('csl/locales-en-US.xml'));
    expect(() => loadStyle('apa', root)).toThrow(/apa\.csl: This is a symbolic link/);
    expect(() => loadLocale('en-US', root)).toThrow(/locales-en-US\.xml: This is a symbolic link/);
  });
});

describe('what is no file', () => {
  it.each([...PLACES, ...BESIDE])('a pipe at %s is told and not opened', (path) => {
    mkdirSync(dirname(at(path)), { recursive: true });
    makePipe(at(path));
    expect(reported()).toEqual([`${path} special-file error`]);
  });

  it('a pipe in public/ is not waited for when a site is written', () => {
    makePipe(at('public/pipe'));
    expect(() => copyPublicFiles(root, at('site'))).toThrow(/^public\/pipe:1:1 {2}error.*a pipe/);
  });

  it('is not waited for when it has taken the place of a file', () => {
    makePipe(at('content/works/a.mdx'));
    const read = readOrdinaryText(at('content/works/a.mdx'), 10);
    expect(read).toMatchObject({ fault: { rule: 'special-file' } });
    expect(() => rewriteEntry(root, 'works/a.mdx', '', 'new')).toThrow(/a pipe/);
  });

  it('a socket is told and not opened', async () => {
    const server = createServer().listen(at('content/works/s.mdx'));
    await new Promise((resolve) => server.once('listening', resolve));
    expect(reported()).toEqual(['content/works/s.mdx special-file error']);
    expect(readOrdinaryText(at('content/works/s.mdx'), 10)).toMatchObject({
      fault: { rule: 'special-file' },
    });
    server.close();
  });

  it('a device is no file', () => {
    expect(readOrdinaryText('/dev/zero', 10)).toMatchObject({ fault: { rule: 'special-file' } });
  });

  it.each([
    ['content/works/x.mdx', 'a folder named like an entry'],
    ['content/people/x.mdx/deeper', 'a folder named like an entry, with a folder in it'],
  ])('%s: %s', (path) => {
    mkdirSync(at(path), { recursive: true });
    expect(reported()).toEqual([`${path.replace('/deeper', '')} misplaced error`]);
  });

  it.each([
    ['content', 'works/'],
    ['public', ''],
  ])('folders in %s that are too deep are told once, and not gone into', (folder, first) => {
    mkdirSync(at(`${folder}/${first}${'d/'.repeat(60)}`), { recursive: true });
    const deepest = `${first}${'d/'.repeat(60)}`.split('/').slice(0, 30).join('/');
    expect(reported()).toEqual([`${folder}/${deepest} misplaced error`]);
  });

  it.each(['content/works', 'public', 'csl'])(
    'a name in %s that is not UTF-8 is told',
    (folder) => {
      const name = Buffer.concat([Buffer.from(`${at(folder)}/`), Buffer.from([0x61, 0xe9, 0x2e])]);
      writeFileSync(name, 'x');
      expect(reported()).toEqual([`${folder}/a\uFFFD. file-name error`]);
    },
  );

  it('a file that is far too large is not read', () => {
    writeFileSync(at('content/works/a.mdx'), '');
    // Of a size that memory would not hold; on the disk it takes no place.
    truncateSync(at('content/works/a.mdx'), 40_000_000_000);
    expect(reported()).toEqual(['content/works/a.mdx too-long error']);
  });
});

it('copies what is served byte for byte, in all folders, hidden files too', () => {
  const bytes = Buffer.from([0, 255, 254, 13, 10, 128]);
  const paths = ['picture.png', '.nojekyll', '.well-known/a/security.txt'];
  for (const path of paths) {
    mkdirSync(dirname(at(`public/${path}`)), { recursive: true });
    writeFileSync(at(`public/${path}`), bytes);
  }
  copyPublicFiles(root, at('site'));
  for (const path of paths) expect(readFileSync(at(`site/${path}`))).toEqual(bytes);
});
