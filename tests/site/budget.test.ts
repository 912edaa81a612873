import { describe, expect, it } from 'vitest';
import { generateLibrary } from '../../bench/generate.ts';
import { EXPORT_FORMATS } from '../../src/core/formats/formats.ts';
import { namesOf } from '../../src/core/graph/names-of.ts';
import { workListOf } from '../../src/core/graph/work-list.ts';
import { entriesOf } from '../../src/core/library.ts';
import { factsOf, pathOf } from '../../src/core/model/kinds.ts';
import { nameRedirects } from '../../src/core/render/names/name-redirects.ts';
import { packOf, packsFor } from '../../src/site/files/file-paths.ts';
import { concept, work } from '../entries.ts';
import { fixtureLibrary } from '../fixtures/library.ts';
import { type Site, siteOf, soundLibraryOf } from '../fuzz/site-of.ts';

/**
 * What an entry may cost the site, in files and in bytes, so that a library can grow: its page, the
 * fragment of the search index, and the files beside its page. Whoever needs more changes the number
 * in the same commit, and says why.
 */
const BUDGET = {
  /** Page, fragment, its share of the packs of records, and the formats of records. */
  filesOfWork: 3 + EXPORT_FORMATS.length,
  /**
   * Page, fragment, its list as a page and as data, its matrix twice; its feed, since a reader may
   * follow one concept alone; and the formats of records.
   */
  filesOfList: 7 + EXPORT_FORMATS.length,
  /** Page, fragment, and a table. */
  filesOfOther: 3,
  /** What the page of a name shows, beside its frame and the cards of the works. */
  bytesOfName: 12_000,
  /** Files beside the page of a work, and what it adds to those of the library. */
  bytesOfWork: 70_000,
  /** What a translation adds to the site map and to the file of all entries. */
  bytesOfTranslation: 250,
} as const;

/** The page of an entry, and its fragment of the search index. */
const PAGE_AND_FRAGMENT = 2;

/** The files that stand below the address of an entry: `works/a2010.bib`, `concepts/talk/matrix.csv`. */
function filesOf({ files }: Site, path: string): string[] {
  const stem = path.replace(/\/$/, '');
  return [...files.keys()].filter(
    (name) => name.startsWith(`${stem}.`) || name.startsWith(`${stem}/`),
  );
}

function bytesOf({ files }: Site, names: Iterable<string> = files.keys()): number {
  return [...names].reduce((sum, name) => sum + Buffer.byteLength(files.get(name) ?? ''), 0);
}

/** Files of a site by what they are: keys, names and numbers taken out of their paths. */
function shapeOf({ files, library }: Site): string[] {
  const shapes = [...files.keys()].map((name) =>
    name
      .replace(/^names\/[^/]+/, 'names/*')
      .split('/')
      .map((part) => {
        const [stem = '', ...endings] = part.split('.');
        return library.entries.has(stem) || /^\d+$/.test(stem) ? ['*', ...endings].join('.') : part;
      })
      .join('/'),
  );
  return [...new Set(shapes)].toSorted();
}

const madeUp = (size: number) => siteOf(soundLibraryOf(generateLibrary({ size, seed: 3 }).files));
const small = madeUp(60);
const large = madeUp(120);
const works = ({ library }: Site) => entriesOf(library, 'works').length;

describe.each([
  ['the library of the tests', siteOf(fixtureLibrary())],
  ['a made-up library', large],
])('%s', (_name, site) => {
  const entries = [...site.library.entries.values()].filter(
    ({ kind }) => factsOf(kind).inSiteMap !== false,
  );

  it('holds each entry to its budget of files', () => {
    // A work’s share of the packs counts as a whole file, though some sixteen works share one.
    const pack = 1;
    for (const entry of entries) {
      const isWork = entry.kind === 'works';
      const count = PAGE_AND_FRAGMENT + filesOf(site, pathOf(entry)).length + (isWork ? pack : 0);
      const hasList = workListOf(site.library, entry) !== undefined;
      // The page of the matrix stands beside its table.
      const matrix = site.prepared.matrices.has(`${pathOf(entry)}matrix`) ? 1 : 0;
      const most = isWork ? BUDGET.filesOfWork : hasList ? BUDGET.filesOfList : BUDGET.filesOfOther;
      expect(count + matrix, pathOf(entry)).toBeLessThanOrEqual(most);
    }
  });

  it('holds each work to its budget of bytes beside its page', () => {
    const { packs } = JSON.parse(site.files.get('my-list/keys.json') ?? '');
    for (const { id } of entriesOf(site.library, 'works')) {
      const pack = JSON.parse(site.files.get(`my-list/records/${packOf(id, packs)}.json`) ?? '');
      const share = JSON.stringify(pack).length / pack.works.length;
      expect(bytesOf(site, filesOf(site, `works/${id}/`)) + share, id).toBeLessThanOrEqual(
        BUDGET.bytesOfWork,
      );
    }
  });
});

describe('the names of a made-up library', () => {
  const { names: pages } = large;
  const named = entriesOf(large.library, 'works').flatMap(({ data }) => namesOf(data));

  it('have a page for two works or more alone, or a file that leads to the entry made for one', () => {
    const files = pages.length + nameRedirects(large.library).length;
    expect(pages.length).toBeGreaterThan(0);
    expect(files).toBeLessThanOrEqual(named.length / 2);
    for (const { make } of pages) expect(make().works.length).toBeGreaterThan(1);
  });

  it('hold each page to its budget of bytes', () => {
    for (const { slug, make } of pages) {
      expect(JSON.stringify(make()).length, slug).toBeLessThanOrEqual(BUDGET.bytesOfName);
    }
  });
});

describe('a library of twice as many entries', () => {
  it('has no kinds of files that the smaller one has not', () => {
    expect(shapeOf(large)).toEqual(shapeOf(small));
  });

  it('has so many more files as its entries may have, and none beside', () => {
    const budget = ({ library }: Site) =>
      [...library.entries.values()].reduce((sum, entry) => {
        const most =
          entry.kind === 'works'
            ? BUDGET.filesOfWork
            : workListOf(library, entry) === undefined
              ? BUDGET.filesOfOther
              : BUDGET.filesOfList;
        return sum + most - PAGE_AND_FRAGMENT;
      }, 0);
    expect(large.files.size - small.files.size).toBeLessThanOrEqual(budget(large) - budget(small));
    const packs = (site: Site) =>
      [...site.files.keys()].filter((name) => name.startsWith('my-list/records/')).length;
    expect(packs(large)).toBeLessThanOrEqual(packsFor(works(large)));
  });

  it('has bytes for each work more within the budget, lists and packs of all included', () => {
    const more = bytesOf(large) - bytesOf(small);
    expect(more / (works(large) - works(small))).toBeLessThanOrEqual(BUDGET.bytesOfWork);
  });
});

describe('the packs of records', () => {
  const keysOf = (count: number) =>
    Array.from({ length: count }, (_, at) => `author${(at * 7919) % 9973}y${1900 + (at % 120)}`);

  it('hold every work of the library once, where its key says', () => {
    const { keys, packs } = JSON.parse(large.files.get('my-list/keys.json') ?? '');
    expect(keys).toHaveLength(works(large));
    const found: string[] = [];
    for (const [name, text] of large.files) {
      const number = /^my-list\/records\/(\d+)\.json$/.exec(name)?.[1];
      if (number === undefined) continue;
      for (const { item } of JSON.parse(text).works) {
        expect(packOf(item.id, packs), item.id).toBe(Number(number));
        found.push(item.id);
      }
    }
    expect(found.toSorted()).toEqual([...keys].toSorted());
  });

  it('are as many as it takes, and about as large as each other', () => {
    expect([0, 1, 16, 17, 32, 33, 1000, 16_000].map(packsFor)).toEqual([
      1, 1, 1, 2, 2, 4, 64, 1024,
    ]);
    const keys = keysOf(2000);
    const sizes = Map.groupBy(keys, (key) => packOf(key, packsFor(keys.length)));
    expect(sizes.size).toBe(packsFor(2000));
    expect(Math.max(...[...sizes.values()].map(({ length }) => length))).toBeLessThan(48);
  });

  it('keep their works when one comes, and half of them where there come to be twice as many', () => {
    const keys = keysOf(1024);
    const stay = (before: number, after: number) =>
      keys.filter((key) => packOf(key, packsFor(before)) === packOf(key, packsFor(after))).length;
    expect(stay(1000, 1001)).toBe(1024);
    expect(stay(1023, 1024)).toBe(1024);
    expect(stay(1024, 1025)).toBeGreaterThan(450);
  });
});

describe('a translation', () => {
  const files = [
    concept('talk', { fields: 'see-from: [Chat]', body: 'It is [@doe].' }),
    work('doe'),
  ];
  const german = {
    path: 'concepts/talk.de.mdx',
    text: '---\nname: Gespräch\n---\nEs ist [@doe].\n',
  };
  const plain = siteOf(soundLibraryOf(files));
  const translated = siteOf(soundLibraryOf([...files, german]));

  it('adds its page and the fragment of that, and no file beside them', () => {
    expect(translated.library.translations.get('talk')).toHaveLength(1);
    expect([...translated.files.keys()]).toEqual([...plain.files.keys()]);
  });

  it('changes nothing beside the site map and what the search knows', () => {
    const changed = [...translated.files].filter(([name, text]) => plain.files.get(name) !== text);
    expect(changed.map(([name]) => name).toSorted()).toEqual([
      'search/entries.json',
      'sitemap.xml',
    ]);
    const more = bytesOf(translated) - bytesOf(plain);
    expect(more).toBeLessThanOrEqual(BUDGET.bytesOfTranslation);
  });
});
