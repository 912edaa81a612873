import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axe, type OpenOptions, openPage, siteOf } from './browser.ts';

const KEYS = ['christens2010public', 'sohng1995participatory'] as const;
const search = (page: Page) => page.getByRole('combobox', { name: 'Title of a journal' });
const options = (page: Page) => page.getByRole('dialog').getByRole('option');
const first = (page: Page) => page.locator('.kept .reference').first();

/** Opens the page of a list once its references are there. */
async function openList(style?: string, chosen: OpenOptions = {}) {
  const opened = await openPage('/about/', chosen);
  const list = { version: 1, keys: KEYS, ...(style !== undefined && { style }) };
  await opened.page.evaluate((text) => localStorage.setItem('my-list', text), JSON.stringify(list));
  await opened.page.goto(new URL('my-list/', siteOf(chosen.edition)).href);
  await opened.page.locator('.kept .reference').nth(1).waitFor();
  return opened;
}

async function openSearch(page: Page) {
  await page.getByRole('button', { name: 'Other styles' }).press('Enter');
  await page.getByText('styles. Type part').waitFor();
}

describe.each(['root', 'sub-path'] as const)('other styles, at %s', (edition) => {
  test('are searched and chosen by keyboard, and the list is printed in the one chosen', async () => {
    const { page, complaints, requests } = await openList(undefined, { edition });
    expect(requests.filter((address) => /titles\.json|packs\//.test(address))).toEqual([]);
    await openSearch(page);
    await search(page).pressSequentially('vancou');
    await page.locator('[role=option][aria-selected=true]', { hasText: /^Vancouver / }).waitFor();
    expect(await options(page).count()).toBeLessThanOrEqual(20);
    await page.keyboard.press('ArrowDown');
    const second = await options(page).nth(1).getAttribute('id');
    expect(await search(page).getAttribute('aria-activedescendant')).toBe(second);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.locator('.kept .number', { hasText: '1.' }).first().waitFor();
    expect(await first(page).textContent()).toMatch(/Christens BD\. /);
    expect(await page.locator('#list-style').inputValue()).toBe('vancouver');
    expect(await page.getByRole('link', { name: 'vancouver.csl' }).getAttribute('href')).toMatch(
      /^https:\/\/github\.com\/citation-style-language\/styles\/blob\/\w+\/vancouver\.csl$/,
    );
    expect(requests.filter((address) => /packs\//.test(address))).toHaveLength(1);
    await page.reload();
    await page.locator('.kept .number', { hasText: '1.' }).first().waitFor();
    expect(await page.locator('#list-style option:checked').textContent()).toBe('Vancouver');
    await page.locator('#list-style').selectOption('apa');
    await page.locator('.kept .reference', { hasText: 'Christens, B. D. (2010)' }).waitFor();
    expect(await page.locator('.style-file').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });
});

describe('the search for a style', () => {
  test('is left by Escape, and gives the focus back', async () => {
    const { page } = await openList();
    await openSearch(page);
    await search(page).pressSequentially('xqxq');
    await page.getByText('No style with this title').waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
      'Other styles',
    );
    expect(await page.locator('#list-style').inputValue()).toBe('apa');
  });

  test.each([
    { width: 1280, theme: 'light' },
    { width: 390, theme: 'dark', touch: true },
  ] as const)('has nothing that axe finds at $width px, $theme, and is touched', async (chosen) => {
    const { page } = await openList(undefined, chosen);
    await openSearch(page);
    expect(await axe(page)).toEqual([]);
    await search(page).fill('journal of');
    await options(page).nth(19).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    const heights = await options(page).evaluateAll((all) =>
      all.map((option) => option.getBoundingClientRect().height),
    );
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    expect(await axe(page)).toEqual([]);
    const title = (await options(page).nth(3).textContent()) ?? '';
    await options(page).nth(3).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    const chosenTitle = await page.locator('#list-style option:checked').textContent();
    expect(title.startsWith(chosenTitle ?? 'none')).toBe(true);
    await page.getByRole('link', { name: /\.csl$/ }).waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test('says so where the titles cannot be fetched, and fetches them when it is opened again', async () => {
    const { page } = await openList();
    await page.route('**/styles/titles.json', (route) => route.abort(), { times: 1 });
    await page.getByRole('button', { name: 'Other styles' }).click();
    await page.getByText('titles of the citation styles could not be loaded').waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    await openSearch(page);
  });
});

describe('a style that was searched for, on the page of a work', () => {
  const WORK = 'works/christens2010public/';
  const box = (page: Page) => page.locator('.cite');
  const shown = (page: Page) => page.locator('.cite .out:visible .copied');
  /** Opens the page with Vancouver, which was chosen on another one. */
  async function openWork(chosen: OpenOptions = {}) {
    const opened = await openPage('/about/', chosen);
    await opened.page.evaluate(() => localStorage.setItem('citation-style', 'vancouver Vancouver'));
    await opened.page.goto(new URL(WORK, siteOf()).href);
    return opened;
  }

  test.each([
    { width: 1280, theme: 'dark' },
    { width: 390, theme: 'light', touch: true },
  ] as const)(
    'has the reference in the box beside those of the site, at $width px',
    async (chosen) => {
      const { page, close } = await openWork(chosen);
      const radio = box(page).getByRole('radio', { name: 'Vancouver' });
      await radio.waitFor({ state: 'attached' });
      expect(await radio.isChecked()).toBe(true);
      expect(await shown(page).getAttribute('lang')).not.toBe('');
      expect(await shown(page).textContent()).toMatch(/^Christens BD\. Public relationship/);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
      expect(await axe(page)).toEqual([]);
      await box(page).locator('label', { hasText: 'BibTeX' }).click();
      expect(await page.locator('.cite .out:visible pre').count()).toBe(1);
      await box(page).locator('label', { hasText: 'Vancouver' }).click();
      expect(await shown(page).textContent()).toMatch(/^Christens BD\. Public relationship/);
      await close();
    },
  );

  test('is copied from there, and goes when another style is chosen', async () => {
    const { page, close } = await openWork();
    await shown(page).filter({ hasText: 'Christens BD.' }).waitFor();
    await box(page).locator('.actions').getByRole('button', { name: 'Copy' }).click();
    await box(page).getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^Christens BD\. Pub/,
    );
    await box(page).locator('label', { hasText: 'Chicago 17 notes' }).click();
    await box(page).getByRole('radio', { name: 'Vancouver' }).waitFor({ state: 'detached' });
    expect(await box(page).getByRole('radio', { name: 'Chicago 17 notes' }).isChecked()).toBe(true);
    expect(await shown(page).textContent()).toMatch(/^Christens, Brian D\. “Public/);
    await close();
  });

  test('needs neither engine nor style when the page is seen again', async () => {
    const { page, requests, close } = await openWork();
    await shown(page).filter({ hasText: 'Christens BD.' }).waitFor();
    await page.waitForFunction(async () => {
      const cache = await caches.open('pages-in-style');
      return (await cache.keys()).length === 2;
    });
    const before = requests.length;
    await page.reload();
    await shown(page).filter({ hasText: 'Christens BD.' }).waitFor();
    const asked = requests.slice(before);
    expect(asked.filter((address) => /packs\/|formatting-worker/.test(address))).toEqual([]);
    await close();
  });
});

describe('a style that cannot be had', () => {
  test('is named where the site offers none but its own', async () => {
    const { page } = await openPage('/about/');
    await page.route('**/my-list/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll('style-search', 'left-out');
      await route.fulfill({ response, body });
    });
    await page.goto(new URL(`my-list/#keys=${KEYS.join(',')}&style=vancouver`, siteOf()).href);
    await page
      .locator('.notice', { hasText: 'The citation style “vancouver” does not exist here' })
      .waitFor();
    expect(await first(page).textContent()).toContain('Christens, B. D. (2010)');
  });

  test.each([
    ['whose pack is missing', 'vancouver', 404, /in Vancouver, .* could not be loaded/],
    ['whose pack is damaged', 'vancouver', 200, /in Vancouver, .* is damaged/],
    ['that is none', 'nowhere', 200, /The citation style “nowhere” does not exist here/],
  ])('leaves the list in the style of the site: %s', async (_, style, status, sentence) => {
    const opened = await openPage('/about/');
    await opened.page.route('**/styles/packs/*.json', (route) =>
      route.fulfill({ status, body: '{"parts":[' }),
    );
    const list = { version: 1, keys: KEYS, style };
    await opened.page.evaluate(
      (text) => localStorage.setItem('my-list', text),
      JSON.stringify(list),
    );
    await opened.page.goto(new URL('my-list/', siteOf()).href);
    await opened.page.locator('.notice', { hasText: sentence }).waitFor();
    expect(await first(opened.page).textContent()).toContain('Christens, B. D. (2010)');
    expect(await opened.page.evaluate(() => localStorage.getItem('my-list'))).toContain(style);
  });
});
