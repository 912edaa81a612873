import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { SearchFile } from '../../src/core/render/search-file.ts';
import { axe, openPage, siteOf } from './browser.ts';
import { addMadeUpResults } from './made-up-works.ts';

const status = (page: Page) => page.locator('#search-status');
/** The titles in the groups, without those that stand above them. */
const titles = (page: Page) => page.locator('#results [data-kind] .hit h3 a').allTextContents();
const works = (page: Page) => page.locator('[data-kind="works"] .hit h3 a').allTextContents();

/** Waits until the number of results is told, which is when they are drawn. */
async function answered(page: Page): Promise<string> {
  await status(page).filter({ hasText: /^\d/ }).waitFor();
  return (await status(page).textContent()) ?? '';
}

async function ask(words: string): Promise<Page> {
  const { page } = await openPage(`/search/?${new URLSearchParams({ q: words })}`);
  await answered(page);
  return page;
}

test.each([
  ['its author', 'Sohng'],
  ['its title', 'participatory research and community organizing'],
  ['a word that no entry holds', '1996 Sohng'],
])('a work that is only said to exist is told below all results: by %s', async (_by, words) => {
  const page = await ask(words);
  const sections = await page
    .locator('#results section')
    .evaluateAll((all) => all.map((section) => section.getAttribute('aria-labelledby')));
  expect(sections.length).toBeGreaterThan(1);
  expect(sections.at(-1)).toBe('leads');
  const link = page.locator('#results section').last().locator('.hit h3 a');
  expect(await link.textContent()).toMatch(/^\[.+\?\]$/);
  const counted = await page.locator('[data-kind] h2 small').allTextContents();
  const total = counted.reduce((sum, one) => sum + Number(one), 0);
  expect(Number.parseInt((await status(page).textContent()) ?? '', 10)).toBe(total);
  expect(await axe(page)).toEqual([]);
  await link.click();
  await page.waitForURL('**/leads/sohng1996participatory/');
});

describe('operators', () => {
  test('author, title and year are answered from what is known of the entries', async () => {
    const page = await ask('author:sohng');
    const named = await page.locator('.hit .who').allTextContents();
    expect(named).not.toEqual([]);
    for (const who of named) expect(who).toContain('Sohng');
    const dated = await ask('author:sohng year:1990..1999');
    expect(await dated.locator('.hit .who').allTextContents()).toEqual([
      expect.stringContaining('1995'),
    ]);
    expect(await titles(await ask('title:participatory'))).toEqual([
      expect.stringMatching(/^Participatory/),
    ]);
  });

  test('a minus leaves out what it stands before', async () => {
    const all = await titles(await ask('one-to-one'));
    const fewer = await titles(await ask('one-to-one -author:sohng'));
    expect(fewer.length).toBe(all.length - 1);
    expect(all).toEqual(expect.arrayContaining(fewer));
  });

  test('several keys list their works in that order', async () => {
    const page = await ask('sohng1995participatory christens2010public');
    const paths = await page
      .locator('.hit h3 a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(paths).toEqual(['/works/sohng1995participatory/', '/works/christens2010public/']);
  });

  test.each([
    ['one-to-one year:2010..x', '“year:2010..x” names no year'],
    ['one-to-one "', 'A quotation mark lacks its second'],
    ['"one-to-one', 'The quotation mark before “one-to-one” lacks its second'],
    ['one-to-one author:', 'Nothing stands behind “author:”'],
  ])('%s: the fault is told in the status, and the rest is searched', async (words, said) => {
    const page = await ask(words);
    expect(await status(page).textContent()).toMatch(/^7 results\. /);
    expect(await status(page).textContent()).toContain(said);
  });

  test('ten thousand characters are cut, and it is said', async () => {
    const { page } = await openPage('/search/');
    await page.locator('#field').fill('one-to-one '.repeat(1000));
    expect(await answered(page)).toContain('Only the first 200 characters were searched.');
    expect(page.url().length).toBeLessThan(3000);
  });

  test('text that runs from right to left is searched like any other', async () => {
    const page = await ask('\u202Bشبكة\u202C');
    expect(await page.locator('#results').textContent()).toContain('No entry holds “شبكة”');
  });
});

describe('the help', () => {
  test('opens by its button and by the key, and Esc closes it', async () => {
    const { page, complaints } = await openPage('/search/');
    const panel = page.locator('#search-help');
    await page.getByRole('button', { name: 'How to search' }).focus();
    await page.keyboard.press('Enter');
    expect(await panel.isVisible()).toBe(true);
    expect(await page.locator('#search-help button:focus').count()).toBe(1);
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await panel.isVisible()).toBe(false);
    expect(await page.locator('.help:focus').count()).toBe(1);
    await page.keyboard.press('?');
    expect(await panel.isVisible()).toBe(true);
    await page.keyboard.press('?');
    expect(await panel.isVisible()).toBe(false);
    await page.locator('#field').focus();
    await page.keyboard.type('?');
    expect(await panel.isVisible()).toBe(false);
    expect(await page.locator('#field').inputValue()).toBe('?');
    expect(complaints).toEqual([]);
  });

  test('does nothing by the key where that is switched off, and fits a phone', async () => {
    const { page } = await openPage('/search/', { width: 320, height: 640 });
    await page.locator('.key-switch input').uncheck();
    await page.locator('.key-switch input').blur();
    await page.keyboard.press('?');
    const panel = page.locator('#search-help');
    expect(await panel.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'How to search' }).click();
    expect(await panel.isVisible()).toBe(true);
    expect(await panel.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
  });
});

test('the order is chosen, stands in the address, and is there again when it is shared', async () => {
  const page = await ask('one-to-one');
  const bare = (title: string) => title.replace(/^(?:The|An?) /, '');
  const sorted = (await works(page)).toSorted((a, b) => bare(a).localeCompare(bare(b)));
  await page.getByLabel('Sort by').selectOption('title');
  await page.waitForURL((url) => url.searchParams.get('sort') === 'title');
  await page.waitForFunction(
    (first) => document.querySelector('[data-kind="works"] .hit h3 a')?.textContent === first,
    sorted[0],
  );
  expect(await works(page)).toEqual(sorted);
  const { page: shared } = await openPage('/search/?q=one-to-one&sort=year');
  await answered(shared);
  expect(await shared.getByLabel('Sort by').inputValue()).toBe('year');
  const lines = await shared.locator('[data-kind="works"] .who').allTextContents();
  const years = lines.map((who) => Number(/\d{4}/.exec(who)?.[0]));
  expect(years).toHaveLength(3);
  expect(years).toEqual(years.toSorted((a, b) => b - a));
});

test('each order goes by what it says, and relevance is the first again', async () => {
  const page = await ask('one-to-one');
  const relevant = await works(page);
  const file: SearchFile = await (
    await fetch(new URL('search/entries.json', siteOf()).href)
  ).json();
  const known = new Map(file.entries.map((entry) => [entry.title, entry]));
  const authors = file.values.author;
  const keys: Readonly<Record<string, (title: string) => string | number>> = {
    year: (title: string) => -(known.get(title)?.year ?? 0),
    author: (title: string) => authors[known.get(title)?.filters.author?.[0] ?? -1] ?? '~',
    newest: (title: string) => -Number((known.get(title)?.changed ?? '').replaceAll('-', '')),
  };
  for (const [sort, key] of Object.entries(keys)) {
    await page.getByLabel('Sort by').selectOption(sort);
    await page.waitForURL((url) => url.searchParams.get('sort') === sort);
    await answered(page);
    // The list is drawn again after the address has changed.
    await page.waitForTimeout(300);
    const order = (await works(page)).map(key);
    expect(order).toHaveLength(relevant.length);
    expect([sort, ...order]).toEqual([sort, ...order.toSorted((a, b) => (a < b ? -1 : 1))]);
  }
  await page.getByLabel('Sort by').selectOption('relevance');
  await page.waitForURL((url) => !url.searchParams.has('sort'));
  await page.waitForTimeout(300);
  expect(await works(page)).toEqual(relevant);
});

test('by keys alone a word is typed, a result opened, a facet chosen and an order set', async () => {
  const { page } = await openPage('/about/');
  await page.keyboard.press('/');
  await page.waitForURL((url) => url.pathname === '/search/');
  await page.locator('#field:focus').waitFor();
  await page.keyboard.type('one-to-one');
  await answered(page);
  const reach = async (selector: string) => {
    for (let step = 0; step < 80; step += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((one) => document.activeElement?.matches(one), selector)) return;
    }
    throw new Error(`No Tab leads to ${selector}.`);
  };
  await reach('#search-sort');
  await page.keyboard.press('ArrowDown');
  await page.waitForURL((url) => url.searchParams.get('sort') === 'year');
  await reach('#search-boxes input[name="kind"]');
  await page.keyboard.press('Space');
  await page.waitForURL((url) => url.searchParams.has('kind'));
  await answered(page);
  await page.locator('#field').focus();
  await page.keyboard.press('ArrowDown');
  const link = page.locator('.hit h3 a:focus');
  await link.waitFor();
  const href = await link.getAttribute('href');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === new URL(href ?? '', url).pathname);
});

describe('facets', () => {
  test('of authors, venues and types of publication narrow the results', async () => {
    const page = await ask('one-to-one');
    for (const facet of ['author', 'venue', 'type'] as const) {
      const label = page.locator(`#search-boxes label:has([name="${facet}"])`).first();
      const count = Number(await label.locator('.n').textContent());
      await label.click();
      await page.waitForURL((url) => url.searchParams.has(facet));
      await status(page)
        .filter({ hasText: `${count} of 7 results` })
        .waitFor();
      expect(await titles(page)).toHaveLength(count);
      await page.locator('.chip').click();
      await status(page)
        .filter({ hasText: /^7 results$/ })
        .waitFor();
    }
  });

  test('long ones show eight, fold the rest with its number, and draw no thousands', async () => {
    const { page } = await openPage('/about/');
    await page.route('**/search/entries.json', async (route) => {
      const file: SearchFile = await (await route.fetch()).json();
      const author = Array.from({ length: 3000 }, (_, at) => `Nobody, No. ${at}`);
      const entries = file.entries.map((entry) => ({
        ...entry,
        filters: { ...entry.filters, author: author.map((_, at) => at) },
      }));
      await route.fulfill({ json: { ...file, values: { ...file.values, author }, entries } });
    });
    await page.goto(new URL('search/?q=one-to-one', siteOf()).href);
    await answered(page);
    const boxes = page.locator('input[name="author"]');
    expect(await boxes.count()).toBe(8);
    await page.getByText('2,992 more').click();
    await boxes.nth(207).waitFor({ state: 'attached' });
    expect(await boxes.count()).toBe(208);
    expect(await page.locator('[data-fold="author"] .nought').textContent()).toContain('2,792');
    expect(await page.locator('[data-fold="author"] input:focus').count()).toBe(1);
  });
});

test('going back leads to the same results at the same place', async () => {
  const { page } = await openPage('/about/');
  await addMadeUpResults(page, 60);
  await page.goto(new URL('search/?q=one-to-one&kind=Works', siteOf()).href);
  await answered(page);
  await page.locator('[data-more="works"]').click();
  const hits = page.locator('.hit');
  await hits.nth(31).waitFor();
  const hit = hits.nth(25);
  await hit.evaluate((one) => one.scrollIntoView({ block: 'start' }));
  await hit.locator('.wait').waitFor({ state: 'detached' });
  const place = () => hit.evaluate((one) => one.getBoundingClientRect().top);
  await page.waitForTimeout(500);
  await hit.evaluate((one) => one.scrollIntoView({ block: 'start' }));
  await page.waitForTimeout(500);
  const before = await place();
  await page.goto(new URL('about/', siteOf()).href);
  await page.goBack();
  await hits.nth(31).waitFor();
  await page.waitForFunction(() => scrollY > 500);
  await page.waitForTimeout(500);
  expect(Math.abs((await place()) - before)).toBeLessThan(60);
  expect(await page.locator('#field').inputValue()).toBe('one-to-one');
});

/** How far things moved without anything being pressed; to be called before the page opens. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (Reflect.get(entry, 'hadRecentInput') !== true) {
          shifts.push(Number(Reflect.get(entry, 'value')));
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () =>
    page.evaluate(() => {
      const shifts: number[] = Reflect.get(globalThis, 'shifts');
      return shifts.reduce((sum, one) => sum + one, 0);
    });
}

describe.each([
  [1280, 800],
  [390, 844],
])('in a window of %i by %i', (width, height) => {
  test('nothing moves while results come, from the first to the last', async () => {
    const { page } = await openPage('/about/', { width, height });
    const moved = await watchShifts(page);
    // As on a slow connection, every answer comes long after the key.
    await page.route(/entries\.json|pagefind/, async (route) => {
      await new Promise((go) => setTimeout(go, 150));
      await route.continue();
    });
    await page.goto(new URL('search/', siteOf()).href);
    await page.locator('#field').fill('one-to-one');
    await answered(page);
    await page.waitForTimeout(300);
    expect(await moved()).toBeLessThanOrEqual(0.02);
    await page.goto(new URL('search/?q=one-to-one&basis=Abstract', siteOf()).href);
    await answered(page);
    await page.waitForTimeout(300);
    expect(await moved()).toBeLessThanOrEqual(0.02);
  });

  test('the first word takes no more than twelve requests', async () => {
    const { page, requests } = await openPage('/search/', { width, height });
    await page.waitForLoadState('networkidle');
    const before = requests.length;
    await page.locator('#field').fill('one-to-one');
    await answered(page);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
    const asked = requests.slice(before).map((address) => new URL(address).pathname);
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(12);
  });
});

test('a passage out of the window is loaded when it comes into view', async () => {
  const { page } = await openPage('/search/?q=one-to-one', { width: 390, height: 500 });
  await answered(page);
  expect(await page.locator('.hit .wait').count()).toBeGreaterThan(0);
  const last = page.locator('.hit').last();
  await last.scrollIntoViewIfNeeded();
  await last.locator('.wait').waitFor({ state: 'detached' });
  expect(await last.locator('.best').textContent()).not.toBe('');
});

test('a screen reader is told one number of results, and counts apart from names', async () => {
  const page = await ask('one-to-one');
  const tree = await page.locator('#search').ariaSnapshot();
  expect(tree).toContain('- status: 7 results');
  expect(tree).toContain('heading "Works 3"');
  expect(tree).toContain('checkbox "Works 3"');
});
