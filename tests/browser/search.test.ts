import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { SearchFile } from '../../src/core/render/search-file.ts';
import { axe, openPage, siteOf } from './browser.ts';
import { addMadeUpResults } from './made-up-works.ts';

const isOfPagefind = (address: string) => address.includes('/pagefind/');
const asked = (page: Page) => new URL(page.url()).searchParams;
const status = (page: Page) => page.locator('#search-status');
const results = (page: Page) => page.locator('#results .hit h3 a');
const box = (page: Page, facet: string, value: string) =>
  page.locator(`label:has(input[name="${facet}"][value="${value}"])`);
const countOf = async (page: Page, facet: string, value: string) =>
  Number((await box(page, facet, value).locator('.n').textContent())?.replace('+', ''));

/** The number of results, once the search has come to rest. */
async function tally(page: Page): Promise<number> {
  await page.waitForFunction(() =>
    /^\d/.test(document.querySelector('#search-status')?.textContent ?? ''),
  );
  return Number.parseInt((await status(page).textContent()) ?? '', 10);
}

/** Types words and waits until they are answered. */
async function type(page: Page, words: string): Promise<number> {
  await page.locator('#field').fill(words);
  await page.waitForURL((url) => url.searchParams.get('q') === words);
  await page.waitForFunction((title) => document.title.startsWith(title), words);
  return tally(page);
}

describe('what is loaded', () => {
  test('nothing of the search on another page, nothing before it is opened on its own', async () => {
    const home = await openPage('/');
    expect(home.requests.filter(isOfPagefind)).toEqual([]);
    const { page, requests, complaints } = await openPage('/search/');
    await page.waitForTimeout(300);
    expect(requests.filter(isOfPagefind)).toEqual([]);
    await page.locator('#field').focus();
    await page.waitForRequest(isOfPagefindRequest);
    expect(complaints).toEqual([]);
  });

  test('no other host is asked', async () => {
    const { page, requests } = await openPage('/search/?q=one-to-one');
    await tally(page);
    expect(requests.filter((address) => !address.startsWith(siteOf()))).toEqual([]);
  });
});

const isOfPagefindRequest = (request: { url(): string }) => isOfPagefind(request.url());

describe('the key', () => {
  test('opens the search from any page, with the field ready', async () => {
    const { page } = await openPage('/works/');
    await page.keyboard.press('/');
    await page.waitForURL((url) => url.pathname === '/search/');
    await page.locator('#field:focus').waitFor();
    await page.keyboard.type('a/b');
    expect(await page.locator('#field').inputValue()).toBe('a/b');
  });

  test('does nothing with other keys held, and on the search page leads to the field', async () => {
    const { page } = await openPage('/search/?q=power');
    await tally(page);
    await page.keyboard.press('Control+/');
    expect(await page.locator('#field:focus').count()).toBe(0);
    await page.keyboard.press('/');
    expect(await page.locator('#field:focus').count()).toBe(1);
    expect(await page.evaluate(() => document.getSelection()?.toString())).toBe('power');
  });

  test('can be switched off, which is remembered', async () => {
    const { page } = await openPage('/search/');
    const sign = page.locator('a.find kbd');
    expect(await sign.count()).toBe(1);
    await page.locator('.key-switch input').uncheck();
    expect(await sign.count()).toBe(0);
    await page.goto(new URL('works/', siteOf()).href);
    await page.keyboard.press('/');
    await page.waitForTimeout(300);
    expect(new URL(page.url()).pathname).toBe('/works/');
    await page.goto(new URL('search/', siteOf()).href);
    expect(await page.locator('.key-switch input').isChecked()).toBe(false);
  });

  test('where storage is refused it works, and the switch says how long it holds', async () => {
    const { page, complaints } = await openPage('/about/');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await page.goto(new URL('search/', siteOf()).href);
    await page.locator('.key-switch input').uncheck();
    expect(await page.locator('.key-switch').textContent()).toContain('this page only');
    await page.locator('h1').click({ force: true });
    await page.keyboard.press('/');
    expect(await page.locator('#field:focus').count()).toBe(0);
    await page.locator('.key-switch input').check();
    await page.locator('.key-switch input').blur();
    await page.keyboard.press('/');
    expect(await page.locator('#field:focus').count()).toBe(1);
    expect(complaints).toEqual([]);
  });
});

describe('results', () => {
  test('stand by kind, with the passage under its heading and the words marked', async () => {
    const { page, complaints } = await openPage('/search/?q=one-to-one');
    const total = await tally(page);
    const heads = await page.locator('#results [data-kind] h2').allTextContents();
    expect(heads.some((head) => /^Works \d+$/.test(head))).toBe(true);
    const counts = heads.map((head) => Number(head.match(/\d+$/)?.[0]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
    // Passages come as they are scrolled to.
    for (const hit of await page.locator('.hit').all()) {
      await hit.scrollIntoViewIfNeeded();
      await hit.locator('.wait').waitFor({ state: 'detached' });
    }
    const marks = await page.locator('#results .best mark').allTextContents();
    expect(marks.length).toBeGreaterThan(5);
    for (const mark of marks) expect(mark.toLowerCase()).toMatch(/one-to-one/);
    expect(await page.locator('#results .best b a[href*="#"]').count()).toBeGreaterThan(3);
    expect(complaints).toEqual([]);
  });

  test('lead to where they say', async () => {
    const { page } = await openPage('/search/?q=one-to-one');
    await tally(page);
    const hrefs = await page
      .locator('#results a[href*="#"]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    for (const href of hrefs.slice(0, 12)) {
      const html = await (await page.request.get(href)).text();
      expect(html).toContain(`id="${new URL(href).hash.slice(1)}"`);
    }
  });

  test.each([
    ['Sun Sil Lee Sohng', '/people/sohng/'],
    ['Pacific Institute for Community Organization', '/organizations/pico/'],
    ['one-on-one', '/concepts/one-to-one/'],
    ['doi:10.1002/jcop.20403', '/works/christens2010public/'],
    ['https://doi.org/10.1002/jcop.20403', '/works/christens2010public/'],
    ['christens2010public', '/works/christens2010public/'],
  ])('%s, as some write it, finds %s', async (words, path) => {
    const { page } = await openPage(`/search/?q=${encodeURIComponent(words)}`);
    expect(await tally(page)).toBeGreaterThan(0);
    const paths = await results(page).evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).pathname),
    );
    expect(paths).toContain(path);
  });

  test('more of a kind are shown when asked for, and the first of them has the focus', async () => {
    const { page } = await openPage('/about/');
    await addMadeUpResults(page, 30);
    await page.goto(new URL('search/?q=one-to-one&kind=Works', siteOf()).href);
    await tally(page);
    const before = await results(page).count();
    await page.locator('[data-more="works"]').click();
    await page.waitForFunction(
      (count) => document.querySelectorAll('#results .hit').length > count,
      before,
    );
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    expect(focused).toBe(await results(page).nth(before).textContent());
  });

  test('text that looks like markup is shown as it was typed', async () => {
    const { page, complaints } = await openPage(
      `/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> zzz')}&kind=${encodeURIComponent('<b>x</b>')}`,
    );
    await tally(page);
    expect(await page.locator('#search img, #results b b, .chip b').count()).toBe(0);
    expect(await page.locator('.chip').textContent()).toContain('<b>x</b>');
    expect(complaints).toEqual([]);
  });
});

describe('filters', () => {
  test('counts stay right while one is chosen', async () => {
    const { page } = await openPage('/search/?q=one-to-one');
    const total = await tally(page);
    const concepts = await countOf(page, 'kind', 'Concepts');
    const works = await countOf(page, 'kind', 'Works');
    await box(page, 'kind', 'Concepts').click();
    await page.waitForFunction(() =>
      / of /.test(document.querySelector('#search-status')?.textContent ?? ''),
    );
    expect(await tally(page)).toBe(concepts);
    expect(await status(page).textContent()).toBe(`${concepts} of ${total} results`);
    expect(await countOf(page, 'kind', 'Works')).toBe(works);
    await box(page, 'kind', 'Works').click();
    await page.waitForFunction(
      (sum) => document.querySelector('#search-status')?.textContent?.startsWith(`${sum} `),
      concepts + works,
    );
    expect(asked(page).getAll('kind')).toEqual(['Concepts', 'Works']);
  });

  test('a group of checkboxes each, under its legend; without a result they are text', async () => {
    const { page } = await openPage('/search/?q=Habermas');
    await tally(page);
    const legends = await page.locator('.facet legend').allTextContents();
    expect(legends).toEqual([
      'Kind',
      'Concept',
      'Author',
      'Person',
      'Published in',
      'Type',
      'Basis',
      'Evidence',
      'Year',
    ]);
    expect(await page.locator('fieldset .none', { hasText: 'Organizations' }).count()).toBe(1);
    expect(await page.locator('input[name="kind"][value="Organizations"]').count()).toBe(0);
  });

  test('are put by keys, and the box keeps the focus', async () => {
    const { page } = await openPage('/search/?q=one-to-one');
    await tally(page);
    await page.locator('input[name="basis"][value="Abstract"]').focus();
    await page.keyboard.press('Space');
    await page.locator('.chip', { hasText: 'Abstract' }).waitFor();
    await page.waitForURL(/basis=Abstract/);
    await page.locator('input[value="Abstract"]:focus:checked').waitFor();
    await page.keyboard.press('Space');
    await page.locator('.chip').waitFor({ state: 'detached' });
    expect(asked(page).has('basis')).toBe(false);
  });

  test('can be taken off by their chips, after which the field has the focus', async () => {
    const { page } = await openPage('/search/?q=one-to-one&basis=Abstract');
    await tally(page);
    await page.getByRole('button', { name: 'Take off basis: Abstract' }).click();
    await page.locator('.chip').waitFor({ state: 'detached' });
    expect(await page.locator('#field:focus').count()).toBe(1);
  });
});

describe('the address', () => {
  test('is replaced while typing and gets an entry on choosing; going back works', async () => {
    const { page } = await openPage('/works/');
    await page.goto(new URL('search/', siteOf()).href);
    await type(page, 'power');
    const wide = await type(page, 'relationship');
    await box(page, 'kind', 'Works').click();
    await page.waitForURL(/kind=Works/);
    await page.goBack();
    await page.waitForURL((url) => !url.searchParams.has('kind'));
    await page.locator('.chip').waitFor({ state: 'detached' });
    expect(await page.locator('#field').inputValue()).toBe('relationship');
    await page.waitForFunction(
      (total) => document.querySelector('#search-status')?.textContent === `${total} results`,
      wide,
    );
    await page.goBack();
    await page.waitForURL((url) => url.pathname === '/works/');
  });

  test('shared, it restores words, filters and title', async () => {
    const path = '/search/?q=one-to-one&person=Sohng%2C+Sung+Sil+Lee&basis=Abstract&basis=Part';
    const { page } = await openPage(path);
    await tally(page);
    expect(await page.locator('#field').inputValue()).toBe('one-to-one');
    expect(await page.locator('.chip').count()).toBe(3);
    expect(await page.locator('.facet :checked').count()).toBe(3);
    expect(await page.title()).toMatch(/^one-to-one · Search · /);
  });
});

describe('at the keyboard', () => {
  test('arrows go through the results and back, Esc to the field, then clears it', async () => {
    const { page } = await openPage('/search/?q=one-to-one');
    await tally(page);
    await page.locator('#field').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe(await results(page).nth(1).textContent());
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('#field:focus').count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await page.locator('#field:focus').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('#field').inputValue()).toBe('');
    await page.waitForURL((url) => url.search === '');
    expect(await page.locator('#search-indexes').isVisible()).toBe(true);
    expect(await results(page).count()).toBe(0);
  });
});

describe('an entry that is named', () => {
  test.each([
    ['Christens 2010', 'works/christens2010public/'],
    ['(Christens, 2010)', 'works/christens2010public/'],
    ['@lcn2013personal', 'works/lcn2013personal/'],
    ['https://doi.org/10.1002/JCOP.20403', 'works/christens2010public/'],
    ['Pacific Institute for Community Organization', 'organizations/pico/'],
  ])('by “%s” stands above all groups, and Enter opens it', async (words, path) => {
    const { page } = await openPage('/search/');
    await type(page, words);
    expect(await results(page).first().getAttribute('href')).toBe(`/${path}`);
    await page.locator('#field').press('Enter');
    await page.waitForURL((url) => url.pathname === `/${path}`);
    await page.goBack();
    expect(asked(page).get('q')).toBe(words);
  });

  test('as another is called is told from it by its id', async () => {
    const { page } = await openPage('/about/');
    await page.route('**/search/entries.json', async (route) => {
      const file: SearchFile = await (await route.fetch()).json();
      const namesake = file.entries
        .filter(({ path }) => path === 'people/sohng/')
        .map((entry) => ({ ...entry, path: 'people/sohng-2/', page: 'sohng-2' }));
      await route.fulfill({ json: { ...file, entries: [...file.entries, ...namesake] } });
    });
    await page.goto(new URL('search/?q=Sung+Sil+Sohng', siteOf()).href);
    await tally(page);
    const told = await page.locator('[aria-labelledby="first"] .hit').allTextContents();
    expect(told.slice(0, 2).sort()).toEqual([
      'Sohng, Sung Sil Leeperson · sohng',
      'Sohng, Sung Sil Leeperson · sohng-2',
    ]);
  });

  test('in part is opened by no Enter', async () => {
    const { page } = await openPage('/search/');
    await type(page, 'Christens');
    await page.locator('#field').press('Enter');
    await page.waitForTimeout(500);
    expect(new URL(page.url()).pathname).toBe('/search/');
  });
});

describe('an index that cannot be loaded', () => {
  test.each([
    ['the script', '**/pagefind/pagefind.js*'],
    ['the index', '**/pagefind/*.pf_meta'],
    ['the WebAssembly', '**/pagefind/wasm.*'],
    ['a part of the index', '**/pagefind/index/*'],
  ])(
    'of texts is told where %s is not there, and what entries are called answers',
    async (_, pattern) => {
      const { page } = await openPage('/search/');
      await page.route(pattern, (route) => route.fulfill({ status: 404, body: 'not here' }));
      await page.locator('#field').fill('Christens 2010');
      await page.waitForFunction(() =>
        /only names and titles were searched/.test(
          document.querySelector('#search-status')?.textContent ?? '',
        ),
      );
      expect(await results(page).first().getAttribute('href')).toBe('/works/christens2010public/');
      // The next question finds what has come in the meantime.
      await page.unroute(pattern);
      await page.locator('#field').fill('Christens 2011');
      await page.waitForFunction(() =>
        /^\d+ results?$/.test(document.querySelector('#search-status')?.textContent ?? ''),
      );
    },
  );
});

describe('nothing found', () => {
  test('together, the words that some entry holds are answered, and what was left out is said', async () => {
    const { page } = await openPage('/search/?q=Sung+Sil+Sohng+xylophone');
    expect(await tally(page)).toBeGreaterThan(0);
    expect(await page.locator('.heard').textContent()).toContain('“xylophone” was left out');
    expect(await results(page).first().textContent()).toBe('Sohng, Sung Sil Lee');
  });

  test('says that there is nothing, and shows the ways on', async () => {
    const { page } = await openPage('/search/?q=xylophone');
    expect(await tally(page)).toBe(0);
    expect(await page.locator('#results').textContent()).toContain('No entry holds “xylophone”');
    expect(await results(page).count()).toBe(0);
    expect(await page.locator('#search-indexes').isVisible()).toBe(true);
  });

  test('a word that is mistyped is put right, and can be searched as it was typed', async () => {
    const { page } = await openPage('/search/?q=Soohng');
    expect(await tally(page)).toBeGreaterThan(0);
    expect(await results(page).first().textContent()).toBe('Sohng, Sung Sil Lee');
    expect(await page.locator('.heard').textContent()).toBe(
      'Showing results for Sohng. Search for Soohng instead.',
    );
    expect(await axe(page)).toEqual([]);
    await page.locator('.heard a').click();
    await page.waitForURL((url) => url.searchParams.get('q') === '"Soohng"');
    await page.waitForFunction(() =>
      document.querySelector('#results')?.textContent?.includes('No entry holds the phrase'),
    );
  });

  test('where the filters leave nothing, they are named and can be taken off', async () => {
    const { page } = await openPage('/search/?q=Habermas&kind=People');
    expect(await tally(page)).toBe(0);
    expect(await page.locator('#results').textContent()).toContain(
      'Nothing is left in kind People',
    );
    expect(await page.locator('.facet :checked').count()).toBe(1);
  });
});

describe('where it cannot search', () => {
  test('without script the indexes stand there, with their counts', async () => {
    const { page, requests } = await openPage('/search/', { script: false });
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.locator('#field').isVisible()).toBe(false);
    expect(await page.locator('.key-switch').count()).toBe(0);
    expect(await page.getByText('needs JavaScript').isVisible()).toBe(true);
    const links = await page.locator('#search-indexes a').allTextContents();
    expect(links.map((link) => link.trim().replace(/\s+/g, ' '))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Works \d+$/)]),
    );
    expect(requests.filter((address) => address.endsWith('.js'))).toEqual([]);
  });

  test('a sentence says so when what is known of the entries is not there, and leads to the indexes', async () => {
    const { page } = await openPage('/search/');
    await page.route('**/search/entries.json', (route) =>
      route.fulfill({ status: 404, body: 'not here' }),
    );
    await page.locator('#field').fill('one-to-one');
    await page.waitForFunction(
      () => document.querySelector('#search-status')?.textContent?.includes('not be loaded'),
      undefined,
      { timeout: 20_000 },
    );
    expect(await page.locator('#search-indexes').isVisible()).toBe(true);
    expect(await page.locator('#search-facets').isVisible()).toBe(false);
  });
});

describe('finish', () => {
  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (theme) => {
    for (const path of [
      '/search/',
      '/search/?q=one-to-one&basis=Abstract',
      '/search/?q=xylophon',
    ]) {
      const { page, close } = await openPage(path, { theme });
      if (path.includes('?')) await tally(page);
      expect(await axe(page)).toEqual([]);
      await close();
    }
  });

  test.each([390, 320])(
    'nothing is wider than a window of %i px; facets are folded',
    async (width) => {
      const path = '/search/?q=one-to-one&person=Sohng%2C+Sung+Sil+Lee';
      const { page } = await openPage(path, { width, height: 844, theme: 'dark' });
      await tally(page);
      const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
      expect(await fits()).toBe(true);
      const fold = page.getByText('Narrow the results');
      expect(await page.locator('.facet').first().isVisible()).toBe(false);
      await fold.click();
      expect(await page.locator('.facet').first().isVisible()).toBe(true);
      expect(await fits()).toBe(true);
      expect(await axe(page)).toEqual([]);
    },
  );

  test('what is pressed is large enough', async () => {
    const { page } = await openPage('/search/?q=one-to-one&basis=Abstract', { width: 390 });
    await tally(page);
    await page.getByText('Narrow the results').click();
    const small = await page
      .locator('.facet label, .chip, #search-clear, .key-switch label, #search-boxes summary')
      .evaluateAll((all) =>
        all
          .map((one) => ({ text: one.textContent, box: one.getBoundingClientRect() }))
          .filter(({ box: { width, height } }) => width > 0 && (width < 24 || height < 24))
          .map(({ text }) => text),
      );
    expect(small).toEqual([]);
  });
});

test('under a sub-path everything is there', async () => {
  const { page, complaints } = await openPage('/search/?q=one-to-one', { edition: 'sub-path' });
  expect(await tally(page)).toBeGreaterThan(0);
  const site = siteOf('sub-path');
  const hrefs = await results(page).evaluateAll((links) =>
    links.map((link) => (link as HTMLAnchorElement).href),
  );
  for (const href of hrefs) expect(href.startsWith(site)).toBe(true);
  expect((await page.request.get(hrefs[0] ?? '')).status()).toBe(200);
  expect(complaints).toEqual([]);
});
