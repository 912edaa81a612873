import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { KIND_NAMES } from '../../src/core/model/kinds.ts';
import { configModule } from '../../src/core/starting/starter-library.ts';
import { openKeptPages } from '../../src/disk/kept-pages.ts';
import { NAMES_COLLECTION, readPrepared } from '../../src/disk/prepared-library.ts';
import { softwareDigest } from '../../src/disk/software-digest.ts';
import { prepare } from '../../src/site/build/prepare.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { GROWING, houseStyle, RECORD_CHANGE, TEXT_CHANGE } from './growing-library.ts';

/*
 * Which pages a build makes anew, as the digests of their entries say; build-again.site.test.ts has
 * the pages themselves.
 */

const root = temporaryFolder();
let first: ReadonlyMap<string, string>;
const at = (path: string) => join(root, path);

beforeAll(async () => {
  writeLibrary();
  first = await digests();
});

function write(path: string, text: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

function writeLibrary(): void {
  for (const name of ['content', 'csl']) rmSync(at(name), { recursive: true, force: true });
  for (const { path, text } of GROWING.content) write(`content/${path}`, text);
  write('csl/house.csl', houseStyle('; '));
}

async function digests(config = GROWING.config): Promise<Map<string, string>> {
  const folder = at('.cache/library/build');
  await prepare({ root, base: '/', folder }, config, () => {});
  return new Map(
    [...KIND_NAMES, NAMES_COLLECTION].flatMap((collection) =>
      [...readPrepared(folder, collection)].map(({ id, digest }) => [
        `${collection}/${id}`,
        digest,
      ]),
    ),
  );
}

const change = ({ path, edit }: { path: string; edit: (text: string) => string }) =>
  write(path, edit(readFileSync(at(path), 'utf8')));

test.each<[string, () => void, readonly string[]]>([
  ['nothing', () => {}, []],
  [
    'a record: its page, those that cite it and those that list it, and its neighbour',
    () => change(RECORD_CHANGE),
    [
      'concepts/talk',
      'essays/on-talks',
      'works/abel2010talks',
      'works/abel2012walks',
      'works/baker2015visits',
      'works/clark2020doors',
    ],
  ],
  [
    'a text: its page and that of its neighbour',
    () => change(TEXT_CHANGE),
    ['concepts/voice', 'concepts/zeal'],
  ],
  [
    'the name of a file: its page and those of its neighbours',
    () =>
      renameSync(at('content/works/clark2020doors.mdx'), at('content/works/clark2020gates.mdx')),
    ['works/baker2015visits', 'works/clark2020gates', 'works/dale2021walls'],
  ],
])('a change makes pages anew: %s', async (_what, make, expected) => {
  writeLibrary();
  make();
  const now = await digests();
  const anew = [...now].filter(([id, digest]) => first.get(id) !== digest).map(([id]) => id);
  expect(anew.sort()).toEqual(expected);
});

test.each<[string, () => void]>([
  ['an entry is removed', () => rmSync(at('content/works/dale2021walls.mdx'))],
  ['a style file is changed', () => write('csl/house.csl', houseStyle(' / '))],
])('every page is made anew where %s', async (_what, make) => {
  writeLibrary();
  make();
  const now = await digests();
  expect([...now].filter(([id, digest]) => first.get(id) === digest)).toEqual([]);
});

test('every page is made anew where a setting has another value, which may be computed', async () => {
  writeLibrary();
  const now = await digests({ ...GROWING.config, strap: 'another library' });
  expect([...now].filter(([id, digest]) => first.get(id) === digest)).toEqual([]);
});

test('every page is made anew where a setting is changed', () => {
  const build = (title: string) => {
    write('src/site.config.ts', configModule({ ...GROWING.config, title }));
    const pages = openKeptPages(at('.cache/pages'), softwareDigest(root));
    const taken = pages.take('/works/doe', 'digest')?.toString();
    pages.keep('/works/doe', 'digest', Buffer.from(title));
    pages.clear();
    return taken;
  };
  expect(['Specimens', 'Specimens', 'Others', 'Others'].map(build)).toEqual([
    undefined,
    'Specimens',
    undefined,
    'Others',
  ]);
});
