import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../src/core/formats/formats.ts';
import { createLibrary } from '../../src/core/library/check-library.ts';
import type { SearchFile } from '../../src/core/render/search-file.ts';
import { isNumberTable } from '../../src/search/number-address.ts';
import type { Prepared } from '../../src/site/build/prepare.ts';
import { matrixTable } from '../../src/site/files/csv-tables.ts';
import { NUMBER_ADDRESSES_FILE, SEARCH_FILE } from '../../src/site/files/file-paths.ts';
import { openSearchFile } from '../../src/site/files/open-search.ts';
import { redirectsOf } from '../../src/site/files/redirects.ts';
import type { SiteFile } from '../../src/site/files/site-file.ts';
import { siteFileFinder, siteFiles } from '../../src/site/files/site-files.ts';
import { contentType } from '../../src/site/server/content-types.ts';
import { FIXTURE_CONFIG } from '../fixtures/library.ts';
import { render, SETTINGS } from '../render/library.ts';
import { claim, concept, work } from '../render/specimens.ts';

/** What the files of records end in. */
const ENDINGS = EXPORT_FORMATS.map(({ extension }) => extension);

const rendered = render([
  work('abel2010talks', {
    head: 'concepts: [talk]\nevidence: [quantitative]\nformerly: [abel2009talks]\n',
  }),
  claim(1, 'opinion'),
  concept('talk'),
  {
    path: 'leads/berg1900lost.mdx',
    text: '---\ntitle: A lost paper\nbelieved: Berg, 1900.\norigin: A rumour.\nsearched: Everywhere.\nwanted: The paper.\ndate: 2026-11\n---\n',
  },
]);
const prepared: Prepared = {
  library: rendered.library,
  settings: SETTINGS,
  view: rendered.view,
  matrices: new Map([
    ['concepts/talk/matrix', matrixTable(rendered.of('concepts', 'talk').matrix)],
  ]),
  styles: [],
  search: [],
  lists: rendered.lists,
  keepCitations: () => undefined,
  cache: { hits: 0, misses: 0 },
};
const files = new Map(siteFiles(prepared, FIXTURE_CONFIG).map((file) => [file.path, file]));
const text = (path: string) => files.get(path)?.text() ?? '';

describe('the files beside the pages', () => {
  it('hold the evidence map and each matrix, for spreadsheets', () => {
    expect(files.get('evidence.csv')?.contentType).toMatch(/^text\/csv; charset=utf-8/);
    expect(text('evidence.csv')).toContain('\r\ntalk,Quantitative,1,1,abel2010talks,\r\n');
    expect(text('concepts/talk/matrix.csv')).toMatch(/^\uFEFFKey,Names,Year,.*\r\nabel2010talks,/);
  });

  it('hold nothing of a work that is not confirmed, but for what the search tells below its results', () => {
    for (const [path, file] of files) {
      expect(path).not.toContain('berg1900lost');
      if (path === SEARCH_FILE) continue;
      expect(file.text()).not.toMatch(/berg1900lost|A lost paper/);
    }
    const { leads, ...rest }: SearchFile = JSON.parse(text(SEARCH_FILE));
    expect(leads).toMatchObject([{ path: 'leads/berg1900lost/', title: 'A lost paper' }]);
    expect(JSON.stringify(rest)).not.toMatch(/berg1900lost|A lost paper/);
  });
});

describe('the dates of an entry', () => {
  const dated = render([
    work('abel2010talks', {
      head: 'created: 2026-10-05\nchanges: [{ date: 2026-10-20, what: The basis is another. }]\n',
    }),
    work('bo2011talks', { author: 'Bo' }),
  ]);
  const dates = new Map(
    siteFiles({ ...prepared, library: dated.library, view: dated.view }, FIXTURE_CONFIG).map(
      (file) => [file.path, file],
    ),
  );

  it('are those of its making and its last change in the feed and the site map', () => {
    expect(dates.get('sitemap.xml')?.text()).toContain(
      '/works/abel2010talks/</loc><lastmod>2026-10-20</lastmod>',
    );
    expect(dates.get('feed.xml')?.text()).toContain(
      '<published>2026-10-05T00:00:00Z</published><updated>2026-10-20T00:00:00Z</updated>',
    );
  });

  it('are not that of its reading: without another, the feed leaves it out', () => {
    expect(dates.get('sitemap.xml')?.text()).toContain('/works/bo2011talks/</loc></url>');
    expect(dates.get('feed.xml')?.text()).not.toContain('bo2011talks');
  });
});

describe('the feeds', () => {
  const dated = render([
    work('abel2010talks', {
      head: 'created: 2026-10-05\nconcepts: [talk]\nchanges: [{ date: 2026-10-20, what: The basis is another. }]\n',
    }),
    work('bo2011talks', { author: 'Bo', head: 'created: 2026-10-21\nconcepts: [quiet]\n' }),
    work('cole2012runs', { author: 'Cole', head: 'concepts: [talk]\n' }),
    concept('talk'),
    concept('quiet', 'created: 2026-10-01\n'),
    concept('empty'),
  ]);
  const fed = siteFiles({ ...prepared, library: dated.library, view: dated.view }, FIXTURE_CONFIG);
  const feeds = new Map(
    fed
      .filter(({ contentType }) => contentType.startsWith('application/atom+xml'))
      .map((file) => [file.path, file.text()]),
  );
  const told = (path: string) =>
    [...(feeds.get(path) ?? '').matchAll(/<entry>.*?<id>[^<]*\/tracings\/([^<]*)<\/id>/g)].map(
      ([, entry]) => entry,
    );

  it('and all other files have an address each: no format ends in what another file ends in', () => {
    const paths = fed.map(({ path }) => path);
    expect(paths.filter((path, at) => paths.indexOf(path) !== at)).toEqual([]);
  });

  it('are one of the library, and one of each kind and concept in which an entry gives a date', () => {
    expect([...feeds.keys()]).toEqual([
      'feed.xml',
      'works.atom',
      'concepts.atom',
      'concepts/quiet.atom',
      'concepts/talk.atom',
    ]);
    expect(told('works.atom')).toEqual(['works/bo2011talks/', 'works/abel2010talks/']);
    expect(told('concepts/talk.atom')).toEqual(['works/abel2010talks/']);
  });

  it('each name themselves, their page and the day of their last change', () => {
    const feed = feeds.get('concepts/talk.atom');
    expect(feed).toContain('<id>https://library.example/tracings/concepts/talk/</id>');
    expect(feed).toContain(
      'rel="self" type="application/atom+xml" href="https://library.example/tracings/concepts/talk.atom"',
    );
    expect(feed).toContain('</author>\n<entry>');
    expect(feed).toContain('<updated>2026-10-20T00:00:00Z</updated>\n<author>');
  });

  it('say what changed in an entry, where its date is that of a change', () => {
    expect(feeds.get('works.atom')).toContain('<summary>Changed: The basis is another.');
    expect(feeds.get('concepts/quiet.atom')).not.toContain('Changed:');
  });

  it('say of an entry without a summary what its index says', () => {
    expect(feeds.get('concepts.atom')).toContain('<summary>What it means.</summary>');
  });

  it('say of a claim what it claims, and its status', () => {
    const judged = render([
      work('abel2010talks'),
      claim(1, 'not-found', {
        text: 'Abel, in @abel2010talks, says so.',
        head: 'created: 2026-10-05\n',
      }),
    ]);
    const file = siteFiles(
      { ...prepared, library: judged.library, view: judged.view },
      FIXTURE_CONFIG,
    ).find(({ path }) => path === 'claims.atom');
    expect(file?.text()).toMatch(
      /<title>Claim 1<\/title>.*<summary>Abel, in [^<@]*2010\)?, says so\. Status: not found\.<\/summary>/,
    );
  });

  it('are named by the pages that they belong to', () => {
    expect(dated.view.feeds.works?.path).toBe('works.atom');
    expect(dated.view.feeds.claims).toBeUndefined();
    expect(dated.of('concepts', 'talk').feed?.path).toBe('concepts/talk.atom');
    expect(dated.of('concepts', 'empty').feed).toBeUndefined();
    expect(dated.of('works', 'abel2010talks').feed).toBeUndefined();
  });
});

it('where DOIs and ISBNs lead is a file of its own, each number in one form', () => {
  const library = createLibrary([
    work('abel2010talks', { head: 'DOI: 10.5555/ABC\nISBN: 0-306-40615-2\n' }),
  ]);
  const file = siteFiles({ ...prepared, library }, FIXTURE_CONFIG).find(
    ({ path }) => path === NUMBER_ADDRESSES_FILE,
  );
  const table: unknown = JSON.parse(file?.text() ?? '');
  expect(isNumberTable(table)).toBe(true);
  expect(table).toEqual([
    ['doi/10.5555/abc', 'works/abel2010talks/'],
    ['isbn/9780306406157', 'works/abel2010talks/'],
  ]);
});

describe('the description of the search for browsers', () => {
  const home = 'https://library.example/tracings/';

  it('names the search page under the base, with the type that servers send', () => {
    const file = openSearchFile({ ...FIXTURE_CONFIG, title: 'Bread & roses' }, home);
    expect(file.contentType).toBe(contentType(file.path));
    expect(file.contentType).toMatch(/^application\/opensearchdescription\+xml/);
    expect(file.text()).toContain(`template="${home}search/?q={searchTerms}"`);
    expect(file.text()).toContain('<ShortName>Bread &amp; roses</ShortName>');
  });

  it.each([
    ['A library of libraries', 'A library of'],
    ['Bibliographieverzeichnis', 'Bibliographiever'],
    ['Sixteen letters.', 'Sixteen letters.'],
  ])('has a short name of sixteen letters at most: %s', (title, short) => {
    const text = openSearchFile({ ...FIXTURE_CONFIG, title }, home).text();
    expect(text).toContain(`<ShortName>${short}</ShortName>`);
  });
});

describe('the site map', () => {
  const paths = [...text('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) =>
    address?.replace(/^.*?\/tracings\//, ''),
  );

  it('names each page once, under the base', () => {
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual(
      expect.arrayContaining([
        '',
        'works/',
        'works/abel2010talks/',
        'works/by-author/',
        'concepts/talk/matrix/',
        'evidence/',
        'literature-map/',
        'claims/',
        'claims/not-checkable/',
        'corrections/',
        'needs-a-reader/',
      ]),
    );
  });

  it('leaves out claims, which have no page of their own, and what is not confirmed', () => {
    expect(paths.filter((path) => /claim-1|leads|^people$/.test(path ?? ''))).toEqual([]);
  });
});

describe('what was renamed', () => {
  it('leads on from its old address, without script, and says so to search engines', () => {
    const page = text('works/abel2009talks/index.html');
    expect(page).toContain('content="0; url=/tracings/works/abel2010talks/"');
    expect(page).toContain(
      '<link rel="canonical" href="https://library.example/tracings/works/abel2010talks/">',
    );
    expect(page).toContain('<a href="/tracings/works/abel2010talks/">');
    expect(text('sitemap.xml')).not.toContain('abel2009talks');
  });

  it('takes the fragment along by a script of the site, and answers with its files too', () => {
    const page = text('works/abel2009talks/index.html');
    // Without script only: both would go two ways.
    expect(page).toMatch(/<noscript><meta http-equiv="refresh"[^>]*><\/noscript>/);
    expect(page).toContain('<script src="/tracings/redirect.js" defer></script>');
    expect(page).toContain("script-src 'self'");
    expect(files.get('redirect.js')?.contentType).toMatch(/^text\/javascript/);
    for (const ending of ENDINGS) {
      expect(text(`works/abel2009talks.${ending}`)).toBe(text(`works/abel2010talks.${ending}`));
      expect(text(`works/abel2009talks.${ending}`)).not.toBe('');
    }
    expect(redirectsOf(prepared.library).map(({ from, to }) => `${from} ${to}`)).toEqual([
      'works/abel2009talks/ works/abel2010talks/',
      ...ENDINGS.map((ending) => `works/abel2009talks.${ending} works/abel2010talks.${ending}`),
    ]);
  });

  it('is followed by lists that readers keep', () => {
    expect(JSON.parse(text('my-list/keys.json'))).toEqual({
      keys: ['abel2010talks'],
      moved: { abel2009talks: 'abel2010talks' },
      packs: 1,
    });
  });
});

describe('a withdrawn work', () => {
  const withdrawn = render([
    work('abel2010talks'),
    work('berg2011false', {
      head: 'withdrawn: { date: 2026-11, why: It does not exist., instead: abel2010talks }\n',
    }),
  ]);
  const left = new Map(
    siteFiles({ ...prepared, ...withdrawn }, FIXTURE_CONFIG).map((file) => [file.path, file]),
  );

  it('keeps its files, which say so and name what to read instead', () => {
    for (const ending of ENDINGS) {
      const record = left.get(`works/berg2011false.${ending}`)?.text() ?? '';
      expect(record).toContain('berg2011false');
      expect(record).toContain('Withdrawn in November 2026. It does not exist.');
      expect(record).toContain('https://library.example/tracings/works/abel2010talks/');
    }
  });

  it('is in no other file', () => {
    for (const [path, file] of left) {
      if (path.startsWith('works/berg2011false.')) continue;
      expect(`${path} ${file.text().includes('berg2011false')}`).toBe(`${path} false`);
    }
  });

  it('is told of at its own address', () => {
    expect(withdrawn.view.withdrawn).toMatchObject([
      {
        id: 'berg2011false',
        since: 'Withdrawn in November 2026.',
        why: 'It does not exist.',
        instead: { href: '/tracings/works/abel2010talks/' },
      },
    ]);
  });
});

describe('the record of a work for a list', () => {
  it('holds what every export needs', () => {
    const [record] = JSON.parse(text('my-list/records/0.json')).works;
    expect(record).toMatchObject({
      item: { id: 'abel2010talks' },
      unconfirmed: [],
      missing: expect.any(Array),
    });
    expect(record.html).toContain('<a class="work" href="/tracings/works/abel2010talks/">');
    expect(record.annotation.signature).toContain('the editors of Specimens');
  });
});

describe('finding a file', () => {
  const file = (path: string): SiteFile => ({ path, contentType: 'text/plain', text: () => path });
  const lists: string[][] = [];
  const find = siteFileFinder((paths: string[]) => {
    lists.push(paths);
    return paths.map(file);
  });

  it('lists the files of a library once, however often it is asked', () => {
    const before = ['works/a.bib', 'works/old/index.html'];
    const after = ['works/b.bib'];
    const asked: readonly (readonly [string[], string, string | undefined])[] = [
      [before, 'works/a.bib', 'works/a.bib'],
      [before, 'works/old/', 'works/old/index.html'],
      [before, 'works/none.bib', undefined],
      [before, '', undefined],
      [after, 'works/a.bib', undefined],
      [after, 'works/b.bib', 'works/b.bib'],
    ];
    for (const [library, path, found] of asked) expect(find(library, path)?.path).toBe(found);
    expect(lists).toEqual([before, after]);
  });
});
