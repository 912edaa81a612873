import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { KIND_NAMES } from '../../src/core/model/kinds.ts';
import type { SiteConfig } from '../../src/core/model/site-config.ts';
import type { SourceFile } from '../../src/core/text/source.ts';
import { readContent } from '../../src/disk/content-folder.ts';
import { preparedFile, preparedStamp, readPrepared } from '../../src/disk/prepared-library.ts';
import { type Prepared, prepare } from '../../src/site/build/prepare.ts';
import { siteFiles } from '../../src/site/files/site-files.ts';
import { FIXTURE_CONFIG, fixtureFiles } from '../fixtures/library.ts';
import { claim, concept, essay, work } from '../render/specimens.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/*
 * `npm run dev` goes on with what it knows of the files that were not saved. After each save, what it
 * shows must be what a build that knows nothing makes, byte for byte.
 */

const CONFIG: SiteConfig = { ...FIXTURE_CONFIG, everyStyle: false };

const root = temporaryFolder();
let before: Prepared | undefined;

const FILES = [
  ...fixtureFiles(),
  work('abel2010talks', { body: 'It follows [@baker2015visits].' }),
  work('abel2012walks', { title: 'Walks', year: '2012', head: 'concepts: [talk]\n' }),
  work('baker2015visits', { author: 'Baker', year: '2015', head: 'concepts: [talk]\n' }),
  concept('talk'),
  essay('on-talks', 'See [@abel2010talks; @baker2015visits], and @abel2012walks.'),
  claim(90, 'supported', { about: 'abel2012walks' }),
];

beforeAll(() => {
  for (const file of FILES) write(file);
});

function at(path: string): string {
  return join(root, 'content', path);
}

function write({ path, text }: SourceFile): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

/** All that pages show and files hold. */
function shown(folder: string, prepared: Prepared, config: SiteConfig): Record<string, string> {
  const entries = [...KIND_NAMES, 'library'].flatMap((collection) =>
    [...readPrepared(folder, collection)].map(({ id, data, view }, place) => [
      `${collection}/${id}`,
      JSON.stringify([place, data, view()]),
    ]),
  );
  const files = siteFiles(prepared, config).map(({ path, text }) => [path, text()]);
  return Object.fromEntries([
    ...entries,
    ...files,
    ['problems', JSON.stringify(prepared.library.problems)],
  ]);
}

async function saved(config: SiteConfig): Promise<Record<string, string>> {
  const folder = join(root, '.cache', 'library', 'dev');
  before = await prepare({ root, base: '/', folder, isServed: true }, config, () => {}, before);
  return shown(folder, before, config);
}

const builds = new Map<string, Record<string, string>>();

/** What a first build shows; one of the same files and settings is not made again. */
async function built(config: SiteConfig): Promise<Record<string, string>> {
  const from = JSON.stringify([readContent(root), config]);
  const known = builds.get(from) ?? (await builtAnew(config));
  builds.set(from, known);
  return known;
}

async function builtAnew(config: SiteConfig): Promise<Record<string, string>> {
  rmSync(join(root, '.cache'), { recursive: true, force: true });
  const folder = join(root, '.cache', 'library', 'build');
  return shown(folder, await prepare({ root, base: '/', folder }, config, () => {}), config);
}

const STEPS: readonly [name: string, save: () => void, config?: SiteConfig][] = [
  ['the first look', () => {}],
  ['nothing changed', () => {}],
  [
    'a text',
    () => write(work('abel2010talks', { body: 'It follows @abel2012walks, see [[talk]].' })),
  ],
  [
    'a record',
    () =>
      write(
        work('abel2012walks', {
          author: 'Aalto',
          title: 'A Walk',
          year: '2013',
          head: 'concepts: [talk]\n',
        }),
      ),
  ],
  [
    'a new entry, last in its index',
    () =>
      write(
        work('young2021ends', {
          author: 'Young',
          title: 'Ends',
          year: '2021',
          head: 'concepts: [talk]\n',
        }),
      ),
  ],
  [
    'a year that two works share',
    () =>
      write(work('baker2015visits', { author: 'Aalto', year: '2013', head: 'concepts: [talk]\n' })),
  ],
  [
    'another name for a file',
    () => {
      renameSync(at('works/young2021ends.mdx'), at('works/young2022ends.mdx'));
    },
  ],
  ['another status', () => write(claim(90, 'overstated', { about: 'baker2015visits' }))],
  ['an entry that is gone', () => rmSync(at('works/young2022ends.mdx'))],
  [
    'other settings',
    () => {},
    { ...CONFIG, title: 'Others', editors: 'other editors', home: { ...CONFIG.home, drawer: [] } },
  ],
  ['another style', () => {}, { ...CONFIG, style: 'ieee', styles: ['apa'] }],
  ['the settings as they were', () => {}],
];

test.each(STEPS)(
  'shows after a save what a first build shows: %s',
  async (_name, save, config = CONFIG) => {
    save();
    expect(await saved(config)).toEqual(await built(config));
  },
  60_000,
);

test('keeps what it shows where a save has an error, and goes on when it is mended', async () => {
  const sound = work('abel2010talks', { body: 'It follows [@baker2015visits].' });
  const stamp = () => preparedStamp(preparedFile(join(root, '.cache', 'library', 'dev'), 'works'));
  const kept = stamp();
  write({ ...sound, text: sound.text.replace('baker2015visits', 'nobody2015') });
  await expect(saved(CONFIG)).rejects.toThrow('nobody2015');
  expect(stamp()).toBe(kept);
  write(sound);
  expect(await saved(CONFIG)).toEqual(await built(CONFIG));
  expect(stamp()).not.toBe(kept);
});
