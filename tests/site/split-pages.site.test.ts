import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { htmlToText } from '../../src/core/render/text/html.ts';
import { numberedPaths } from '../../src/core/text/numbered-pages.ts';
import { makePages } from '../../src/site/build/make-pages.ts';
import { runAlone } from '../cli/commands.ts';
import { FIXTURE_CONFIG } from '../fixtures/library.ts';
import { makeProject } from '../project.ts';
import { claim, concept, essay, work } from '../render/specimens.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { searchedAddresses } from './searched-addresses.ts';

/* A library of more works and claims than a page holds, as it is built. */
const WORKS = 230;
const CLAIMS = 130;

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);
const letter = (at: number) => String.fromCharCode(65 + (at % 26));
const keyOf = (at: number) => `${letter(at).toLowerCase()}author${at}`;
const KEYS = numbers(WORKS).map(keyOf).sort();
const CITED = keyOf(0);

const root = temporaryFolder();
const pages = new Map<string, string>();

beforeAll(async () => {
  makeProject(root, {
    content: [
      ...numbers(WORKS).map((at) =>
        work(keyOf(at), {
          author: `${letter(at)}author`,
          title: `Talks ${at}`,
          year: String(2024 - Math.floor(at / 10)),
          basis: 'second-hand',
          head: 'concepts: [talk]\n',
          body: at === 0 ? '' : `As others say [@${CITED}].`,
        }),
      ),
      concept('talk'),
      essay('on-talks', `So it is [@${keyOf(1)}].\n\n<Claim of="claim-130" />`),
      ...numbers(CLAIMS).map((at) =>
        claim(at + 1, at % 4 === 0 ? 'opinion' : 'supported', { about: keyOf(at), by: CITED }),
      ),
    ],
    config: {
      ...FIXTURE_CONFIG,
      styles: [],
      home: { question: 'What?', lede: 'This.', drawer: [] },
    },
  });
  const build = await runAlone({ file: join(root, 'src/cli/build.ts'), args: [], cwd: root });
  if (build.status !== 0) throw new Error(`${build.stdout}${build.stderr}`);
  const dist = join(root, 'dist');
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('index.html')) continue;
    const path = file
      .split(sep)
      .join('/')
      .replace(/index\.html$/, '');
    pages.set(path, readFileSync(join(dist, file), 'utf8'));
  }
});

const html = (path: string) => pages.get(path) ?? '';
const found = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, value = '']) => htmlToText(value));
const main = (path: string) => html(path).replace(/^[\s\S]*<main/, '');
const offered = (path: string) => found(html(path), /class="Z3988" title="([^"]*)"/g);
const titled = (path: string) =>
  found(main(path), /href="\/works\/([a-z]author\d+)\/"/g).filter(
    (key, at, all) => all.indexOf(key) === at,
  );

describe('an index of more works than a page holds', () => {
  it.each(['works/', 'works/by-author/', 'bibliography/'])(
    '%s holds each work once, a hundred on a page, and offers no more',
    (index) => {
      const paths = numberedPaths(index, WORKS);
      expect(paths.map((path) => found(main(path), /data-work="([^"]*)"/g).length)).toEqual([
        100, 100, 30,
      ]);
      expect(paths.flatMap((path) => found(main(path), /data-work="([^"]*)"/g)).sort()).toEqual(
        KEYS,
      );
      expect(paths.map((path) => new Set(offered(path)).size)).toEqual([100, 100, 30]);
      expect(pages.has(`${index}page/1/`) || pages.has(`${index}page/4/`)).toBe(false);
    },
  );

  it('names its neighbours and itself in the head', () => {
    const head = (path: string) =>
      found(html(path), /<link rel="(?:canonical|prev|next)" href="([^"]*)"/g);
    expect(head('works/')).toEqual(['https://library.example/works/', '/works/page/2/']);
    expect(head('works/page/2/')).toEqual([
      'https://library.example/works/page/2/',
      '/works/',
      '/works/page/3/',
    ]);
    expect(head('works/page/3/')).toEqual([
      'https://library.example/works/page/3/',
      '/works/page/2/',
    ]);
    const titles = ['works/', 'works/page/2/'].flatMap((path) =>
      found(html(path), /<title>([^<]*)</g),
    );
    expect(titles).toEqual(['Works · Specimens', 'Works, page 2 of 3 · Specimens']);
  });

  it('leads to decades and letters on the pages where they begin', () => {
    const links = (path: string, text: string) =>
      found(main(path), new RegExp(`<a href="([^"]*)"[^>]*>(?:<span>)?${text}<`, 'g'));
    expect(new Set(links('works/page/2/', '2020s'))).toEqual(new Set(['/works/#from-2020s']));
    expect(new Set(links('works/', '2020s'))).toEqual(new Set(['#from-2020s']));
    expect(links('works/by-author/', 'Z')).toEqual(['/works/by-author/page/3/#from-z']);
  });
});

describe('claims of more than a page', () => {
  it('stand each once at its lasting address, a hundred on a page', () => {
    const ids = numberedPaths('claims/', CLAIMS).map((path) =>
      found(main(path), /<li id="(claim-\d+)"/g),
    );
    expect(ids.map(({ length }) => length)).toEqual([100, 30]);
    expect(new Set(ids.flat()).size).toBe(CLAIMS);
    expect(ids[1]).toContain('claim-130');
    expect(main('essays/on-talks/')).toContain('href="/claims/page/2/#claim-130"');
  });
});

describe('a concept with more works than a page holds', () => {
  it('goes on where each stands once, and search engines list the first page alone', () => {
    const paths = numberedPaths('concepts/talk/', WORKS);
    expect(paths.flatMap(titled).sort()).toEqual(KEYS);
    for (const path of paths) expect([path, offered(path).length <= 100]).toEqual([path, true]);
    expect(paths.map((path) => html(path).includes('content="noindex"'))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('has a matrix on as many pages, which does not pretend to be sorted as a whole', () => {
    const paths = numberedPaths('concepts/talk/matrix/', WORKS);
    expect(paths.map((path) => found(main(path), /<th scope="row"( )/g).length)).toEqual([
      100, 100, 30,
    ]);
    expect(paths.filter((path) => main(path).includes('data-sortable'))).toEqual([]);
  });
});

describe('the whole site', () => {
  it('offers at most a hundred works on any page', () => {
    expect([...pages.keys()].filter((path) => offered(path).length > 100)).toEqual([]);
  });

  it('has no link that leads nowhere', () => {
    const ids = new Map(
      [...pages].map(([path, text]) => [path, new Set(found(text, /\sid="([^"]*)"/g))] as const),
    );
    const broken = [...pages].flatMap(([path, text]) =>
      found(text, /<a [^>]*href="([^"]*)"/g).filter((target) => {
        const { host, pathname, hash } = new URL(target, `http://site/${path}`);
        const there = ids.get(pathname.slice(1));
        if (host !== 'site' || (!there && !pathname.endsWith('/'))) return false;
        // What has a sign of equality is a choice that script reads.
        const isAnchor = hash !== '' && !hash.includes('=');
        return !there || (isAnchor && !there.has(decodeURIComponent(hash.slice(1))));
      }),
    );
    expect([...new Set(broken)]).toEqual([]);
  });

  it('has its pages in the site map, and its entries and names alone in the search', () => {
    const map = readFileSync(join(root, 'dist/sitemap.xml'), 'utf8');
    const listed = found(map, /<loc>https:\/\/library\.example\/([^<]*)</g);
    const wanted = [...pages]
      .filter(([, text]) => !text.includes('content="noindex'))
      .map(([path]) => path);
    expect(listed.sort()).toEqual(wanted.sort());
    expect(listed).toContain('needs-a-reader/page/3/');
    const searched = searchedAddresses(join(root, 'dist'));
    // The works of a letter have one name, which has a page.
    const names = wanted.filter((path) => /^names\/[^/]+\/$/.test(path));
    expect(names).toHaveLength(26);
    expect(searched).toHaveLength(WORKS + 2 + names.length);
  });
});

describe('the foot of an entry', () => {
  it('shows three places and folds the rest under their number', () => {
    const section =
      /<section[^>]* id="mentioned-in"[\s\S]*?<\/section>/.exec(main(`works/${CITED}/`))?.[0] ?? '';
    const [shown = '', rest = ''] = section.split('<details class="fold">');
    expect(found(shown, /<p class="from"(>)/g)).toHaveLength(3);
    expect(found(rest, /<summary>([^<]*)</g)).toEqual(['97 more places']);
    expect(found(rest, /<p class="from"(>)/g)).toHaveLength(97);
  });

  it('shows five pages that cite a reference too, and says how many more there are', () => {
    const [, text = ''] =
      /<div class="elsewhere">([\s\S]*?)<\/details>/.exec(main(`works/${keyOf(1)}/`)) ?? [];
    const [shown = '', rest = ''] = text.split('<details class="fold">');
    expect(found(shown, /<li(>)/g)).toHaveLength(5);
    expect(found(rest, /<summary>([^<]*)</g)).toEqual([`${WORKS - 2 - 5} more`]);
    expect(rest).toContain(`href="/works/${CITED}/#mentioned-in"`);
  });
});

describe('two processes', () => {
  const make = async (areMany: boolean, site = temporaryFolder()) => {
    const [started, counts]: [Set<number>, number[]] = [new Set(), []];
    const made = await makePages(
      { root, site, address: FIXTURE_CONFIG.site, madeFrom: 'this test' },
      {
        areMany,
        onStart: (pid) => started.add(pid),
        onFile: (count) => counts.push(count),
      },
    );
    return { ...made, site, processes: started.size, counted: Math.max(...counts) };
  };

  it('make the pages that one makes, and keep each for the next build', async () => {
    const two = await make(true);
    expect(two).toMatchObject({ pages: pages.size + 1, kept: 0, processes: 2, warnings: [] });
    expect(two.counted).toBeGreaterThan(1);
    expect(two.counted).toBeLessThanOrEqual(two.files);
    const different = [...pages].filter(
      ([path, text]) => readFileSync(join(two.site, path, 'index.html'), 'utf8') !== text,
    );
    expect(different).toEqual([]);
    const one = await make(false);
    expect(one).toMatchObject({ pages: two.pages, files: two.files, processes: 1 });
    expect(one.kept).toBeGreaterThan(WORKS);
  });

  it('both end where a page cannot be made', async () => {
    const site = temporaryFolder();
    writeFileSync(join(site, 'works'), 'a file in the place of a folder');
    await expect(make(true, site)).rejects.toThrow(join(site, 'works'));
  });
});
