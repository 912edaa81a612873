import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { packOf } from '../../src/site/files/file-paths.ts';
import { openPage, siteOf } from './browser.ts';

/** What the page may make at once, and what a list holds; as the reader sees them. */
const SLICE = 50;
const MOST = 2000;

const keys = (count: number) => Array.from({ length: count }, (_, at) => `nobody${at}none`);

/**
 * Opens the page of lists and notes how many lines it makes at a time: what script does between two
 * turns of the browser reaches an observer as one report.
 */
async function openCounted(hash: string, kept?: string) {
  const opened = await openPage('/about/');
  const { page } = opened;
  await page.addInitScript(() => {
    const counts: number[] = [];
    Object.assign(globalThis, { counts });
    document.addEventListener('DOMContentLoaded', () => {
      const list = document.querySelector('#list-works');
      const observer = new MutationObserver((changes) => {
        const made = changes.reduce((sum, { addedNodes }) => sum + addedNodes.length, 0);
        if (made > 0) counts.push(made);
      });
      if (list) observer.observe(list, { childList: true });
    });
  });
  if (kept !== undefined) {
    await page.evaluate((text) => localStorage.setItem('my-list', text), kept);
  }
  await page.goto(new URL(`my-list/${hash}`, siteOf()).href);
  return opened;
}

const lines = (page: Page) => page.locator('#list-works > li');
const notices = (page: Page) => page.locator('#list-notices');

/** Waits until all lines stand there; gives how many were made at a time. */
async function allDrawn(page: Page): Promise<number[]> {
  await lines(page)
    .nth(MOST - 1)
    .waitFor();
  await page.locator('#list-works:not([aria-busy])').waitFor();
  return page.evaluate(() => (globalThis as unknown as { counts: number[] }).counts);
}

/** True where the page answers a key: a button that is pressed does what it says. */
async function answers(page: Page): Promise<void> {
  await lines(page)
    .nth(1)
    .getByRole('button', { name: /^Remove/ })
    .press('Enter');
  await page
    .locator('#list-said')
    .filter({ hasText: /^Removed/ })
    .waitFor();
}

describe('a shared address with thousands of unknown keys', () => {
  test('is shown in slices, bounded, and says how many were left out', async () => {
    const { page } = await openCounted(`#keys=${keys(6000).join(',')}`);
    const counts = await allDrawn(page);
    expect(Math.max(...counts)).toBeLessThanOrEqual(SLICE);
    expect(await lines(page).count()).toBe(MOST);
    const told = await notices(page).textContent();
    expect(told).toContain('names 6,000 works, and a list can hold 2,000: 4,000 were left out');
    expect(told).toContain('2,000 keys are not in this library');
    // Looking at it changes nothing of the address.
    expect(new URL(page.url()).hash).toContain('nobody5999none');
    await answers(page);
    expect(await lines(page).count()).toBe(MOST - 1);
    // A change of one line makes one anew, not all of them.
    const after = await page.evaluate(() => (globalThis as unknown as { counts: number[] }).counts);
    expect(after.slice(counts.length).reduce((sum, made) => sum + made, 0)).toBeLessThan(10);
  });

  test('moves and sorts without making all of its lines at once', async () => {
    const { page } = await openCounted(`#keys=${keys(MOST).join(',')}`);
    await allDrawn(page);
    await page.getByLabel('in the order of the style').check();
    await page.locator('#list-works:not([aria-busy])').waitFor();
    const counts = await page.evaluate(
      () => (globalThis as unknown as { counts: number[] }).counts,
    );
    expect(Math.max(...counts)).toBeLessThanOrEqual(SLICE);
    expect(await lines(page).count()).toBe(MOST);
  });
});

describe('a long list of works', () => {
  test('is fetched and drawn in slices, and then formatted', async () => {
    const works = keys(250);
    const { page, complaints } = await openCounted('');
    const packs = 16;
    await page.route('**/my-list/keys.json', (route) =>
      route.fulfill({ json: { keys: works, moved: {}, packs } }),
    );
    await page.route('**/my-list/records/*.json', (route) => {
      const pack = Number(/(\d+)\.json/.exec(route.request().url())?.[1]);
      const records = works.flatMap((key, at) => {
        if (packOf(key, packs) !== pack) return [];
        const item = {
          id: key,
          type: 'book',
          title: `Title ${String(at).padStart(3, '0')}`,
          author: [{ family: 'Doe', given: 'Jane' }],
          issued: { 'date-parts': [[at < 2 ? 2001 : 2002 + at]] },
        };
        return [{ item, html: 'Prepared.', short: key, unconfirmed: [], missing: [] }];
      });
      return route.fulfill({ json: { works: records, citing: { records: [], entries: [] } } });
    });
    await page.goto('about:blank');
    await page.goto(new URL(`my-list/#keys=${works.join(',')}`, siteOf()).href);
    // Two works of one author and year have their letters: the engine has made the references.
    await lines(page).first().filter({ hasText: '2001a' }).waitFor();
    await lines(page).nth(249).filter({ hasText: 'Title 249' }).waitFor();
    const counts = await page.evaluate(
      () => (globalThis as unknown as { counts: number[] }).counts,
    );
    expect(Math.max(...counts)).toBeLessThanOrEqual(SLICE);
    expect(await page.locator('#my-list progress').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });
});

describe('a kept list of 60,000', () => {
  const kept = JSON.stringify({ version: 1, keys: keys(60_000) });

  test('is cut to what a list holds, and nothing of it is lost', async () => {
    const { page } = await openCounted('', kept);
    const counts = await allDrawn(page);
    expect(Math.max(...counts)).toBeLessThanOrEqual(SLICE);
    expect(await lines(page).count()).toBe(MOST);
    expect(await notices(page).textContent()).toContain(
      'had 60,000 works, and a list can hold 2,000: 58,000 were left out. We set it aside',
    );
    const stored = await page.evaluate(() => ({
      aside: localStorage.getItem('my-list-damaged'),
      count: JSON.parse(localStorage.getItem('my-list') ?? '{}').keys.length,
    }));
    expect(stored).toEqual({ aside: kept, count: MOST });
    await answers(page);
  });

  test('is counted in the masthead of every page, and takes nothing more', async () => {
    const { page, complaints } = await openCounted('', kept);
    await allDrawn(page);
    await page.goto(new URL('works/', siteOf()).href);
    expect(await page.locator('.mylist .count').textContent()).toBe(String(MOST));
    const add = page.locator('.put').first();
    await add.press('Enter');
    await page.locator('.put-said').filter({ hasText: 'a list can hold 2,000 works' }).waitFor();
    expect(await add.getAttribute('aria-pressed')).toBe('false');
    expect(complaints).toEqual([]);
  });
});

describe('what else a browser kept, and cannot be read', () => {
  test.each([
    ['theme', 'purple'],
    ['citation-style', '<style>'],
    ['search-key', '{"on":'],
  ])('%s is put aside before it is written over', async (name, text) => {
    const { page, complaints } = await openPage('/about/');
    await page.evaluate(([key, value]) => localStorage.setItem(key, value), [name, text] as const);
    // The lamp writes the theme, the page of lists asks for the style, the key for its switch.
    await page.goto(new URL('my-list/', siteOf()).href);
    await page.waitForLoadState('networkidle');
    await page.locator('.lamp').click();
    await page.keyboard.press('/');
    await page.waitForURL((url) => url.pathname.endsWith('/search/'));
    await page.waitForLoadState('networkidle');
    const aside = await page.evaluate((key) => localStorage.getItem(`${key}-damaged`), name);
    expect(aside).toBe(text);
    expect(complaints).toEqual([]);
  });

  test('a draft is put aside, said until it is dropped, and not written over', async () => {
    const { page } = await openPage('/contribute/');
    const text = '{"version":1,"texts":{"title":"Half of a dra';
    await page.evaluate((value) => localStorage.setItem('contribute-work', value), text);
    await page.goto(new URL('contribute/work/', siteOf()).href);
    const notice = page
      .locator('.notice')
      .filter({ hasText: 'saved in this browser could not be read' });
    await notice.waitFor();
    await page.locator('[name=title]').fill('A title');
    await page.locator('#draft-said').filter({ hasText: 'Saved' }).waitFor();
    const aside = () => page.evaluate(() => localStorage.getItem('contribute-work-damaged'));
    expect(await aside()).toBe(text);
    await notice.getByRole('button', { name: 'Delete it' }).click();
    await notice.waitFor({ state: 'detached' });
    expect(await aside()).toBeNull();
  });
});
