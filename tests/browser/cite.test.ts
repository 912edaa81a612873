import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axe, openPage, siteOf } from './browser.ts';

const STYLES = {
  root: ['APA', 'Chicago 17 notes', 'BibTeX'],
  'sub-path': ['APA', 'IEEE', 'BibTeX'],
} as const;

describe('the references of a work', () => {
  test.each([
    ['root', 'Chicago 17 notes', /^Chicago, notes and bibliography, \d+(?:st|nd|rd|th) edition$/],
    ['sub-path', 'APA', /^APA, \d+(?:st|nd|rd|th) edition$/],
  ] as const)(
    '%s: show one style at a time, without script, with its edition',
    async (edition, name, label) => {
      const options = { edition, script: false };
      const { page, close } = await openPage('/works/christens2010public/', options);
      const box = page.locator('.cite');
      for (const style of STYLES[edition]) {
        await box.locator('label', { hasText: new RegExp(`^\\s*${style}\\s*$`) }).click();
        const shown = await box
          .locator('.out:visible')
          .evaluateAll((all) => all.map((out) => out.getAttribute('data-name')));
        expect(shown).toEqual([style]);
      }
      expect(await box.locator(`[data-name="${name}"] .label`).textContent()).toMatch(label);
      await close();
    },
  );
});

describe('the reference of our own page', () => {
  test.each([
    '/works/christens2010public/',
    '/concepts/one-to-one/',
    '/essays/one-to-ones/',
    '/readings/first-steps/',
  ])('on %s stands in the style of the page and as BibTeX, and axe finds nothing', async (path) => {
    const { page, close } = await openPage(path, { width: 390 });
    const own = page.locator('.own');
    expect(await own.count()).toBe(1);
    // On a work it is folded: few ask for it.
    const fold = page.getByText('Cite this annotation', { exact: true });
    if ((await fold.count()) > 0) await fold.click();
    await own.getByText('BibTeX', { exact: true }).click();
    expect(await own.getByRole('button', { name: 'Copy' }).count()).toBe(2);
    const before = await own.locator('.reference').textContent();
    await page.locator('.colophon .style-switch select').selectOption('chicago-note-bibliography');
    await page.getByText('Citations are now in Chicago').first().waitFor({ state: 'attached' });
    expect(await own.locator('.reference').textContent()).not.toBe(before);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    expect(await axe(page)).toEqual([]);
    await close();
  });

  test('is copied without the places where this page lets lines break', async () => {
    const { page, close } = await openPage('/concepts/one-to-one/');
    await page.locator('.own').getByRole('button', { name: 'Copy' }).first().click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return item?.types.includes('text/html') ? (await item.getType('text/html')).text() : '';
    });
    expect(html).toMatch(/>https?:\/\/[^<]*\/concepts\/one-to-one\/<\/a>/);
    await close();
  });
});

describe('the ways on from a reference', () => {
  test('lead to the desk, where the work is printed in any style and format', async () => {
    const { page, close } = await openPage('/works/christens2010public/');
    await page.locator('.cite').getByRole('link', { name: 'More formats' }).click();
    await page.locator('#list-works .reference').waitFor();
    expect(new URL(page.url()).hash).toBe('#keys=christens2010public');
    await close();
  });

  test('keep a style that is chosen in the box for the whole site', async () => {
    const { page, close } = await openPage('/works/christens2010public/');
    await page.locator('.cite label', { hasText: 'Chicago 17 notes' }).click();
    await page.getByText('Citations are now in Chicago').first().waitFor({ state: 'attached' });
    await page.goto(new URL('works/', siteOf()).href);
    await page.getByText('Citations are now in Chicago').first().waitFor({ state: 'attached' });
    await close();
  });
});

describe('how a work is cited in the text', () => {
  const WORK = '/works/christens2010public/';
  const forms = (page: Page) => page.locator('.in-text li .copied').allTextContents();
  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test('is shown without script in brackets and in a sentence, with no field and no button', async () => {
    const { page, close } = await openPage(WORK, { script: false });
    expect(await forms(page)).toEqual(['(Christens, 2010)', 'Christens (2010)']);
    expect(await page.locator('.in-text').locator('input:visible, button').count()).toBe(0);
    await close();
  });

  test('has the page that is typed, and is copied with it', async () => {
    const { page, close } = await openPage(WORK, { width: 390 });
    const part = page.locator('.in-text');
    await part.getByLabel('Page').fill('887');
    await part.getByText('(Christens, 2010, p. 887)', { exact: true }).waitFor();
    expect(await forms(page)).toEqual(['(Christens, 2010, p. 887)', 'Christens (2010, p. 887)']);
    await part.getByRole('button', { name: 'Copy' }).first().click();
    await part.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await copied(page)).toBe('(Christens, 2010, p. 887)');
    await part.getByLabel('Page').fill('');
    await part.getByText('(Christens, 2010)', { exact: true }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    await close();
  });

  test('follows the style: of a style with notes, the first note and the later ones', async () => {
    const { page, close } = await openPage(WORK);
    const part = page.locator('.in-text');
    await part.getByLabel('Page').fill('887');
    await page.locator('.cite label', { hasText: 'Chicago 17 notes' }).click();
    await part.getByText('first note', { exact: true }).waitFor();
    expect(await part.locator('li > .label').allTextContents()).toEqual([
      'first note',
      'later notes',
    ]);
    const [first, later] = await forms(page);
    expect(first).toMatch(
      /^Brian D\. Christens, “Public Relationship Building.*Journal of Community Psychology 38.*887/,
    );
    expect(later).toMatch(/^Christens, “Public Relationship Building.*,” 887\.$/);
    await part.getByRole('button', { name: 'Copy' }).last().click();
    await part.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await copied(page)).toBe(later);
    expect(await axe(page)).toEqual([]);
    await close();
  });
});

describe('how a work is cited in the text, on a page that was seen before or in trouble', () => {
  const WORK = '/works/christens2010public/';
  const NOTES = 'chicago-note-bibliography';
  const keepStyle = (page: Page, id: string) =>
    page.evaluate((chosen) => localStorage.setItem('citation-style', chosen), id);

  test('needs neither engine nor style when the page is seen again', async () => {
    const { page, requests, close } = await openPage('/about/');
    await keepStyle(page, NOTES);
    const part = page.locator('.in-text');
    await page.goto(new URL(WORK.slice(1), siteOf()).href);
    await part.getByText('first note', { exact: true }).waitFor();
    const forms = await part.locator('li .copied').allInnerTexts();
    await page.waitForFunction(async () => {
      const cache = await caches.open('pages-in-style');
      return (await cache.keys()).length === 2;
    });
    const before = requests.length;
    await page.reload();
    await page.getByText('Citations are now in Chicago').first().waitFor({ state: 'attached' });
    await part.getByText('first note', { exact: true }).waitFor();
    expect(await part.locator('li .copied').allInnerTexts()).toEqual(forms);
    const asked = requests.slice(before);
    expect(asked.filter((address) => /\/styles\/|formatting-worker/.test(address))).toEqual([]);
    await close();
  });

  test('is in the style of the page where the chosen one is no longer offered', async () => {
    const { page, close } = await openPage('/about/');
    await keepStyle(page, 'no-such-style');
    await page.goto(new URL(WORK.slice(1), siteOf()).href);
    await page.getByText('is no longer offered here').first().waitFor();
    const part = page.locator('.in-text');
    await part.getByLabel('Page').fill('887');
    await part.getByText('(Christens, 2010, p. 887)', { exact: true }).waitFor();
    await close();
  });

  test('is said to be in the style of the site where it cannot be formatted', async () => {
    const { page, close } = await openPage(WORK);
    await page.route('**/formatting-worker*.js', (route) => route.abort());
    const part = page.locator('.in-text');
    await part.getByLabel('Page').fill('887');
    await part.getByText('stands here in the style of the site').waitFor();
    expect(await part.locator('li .copied').first().textContent()).toBe('(Christens, 2010)');
    await close();
  });
});

describe('a work on paper', () => {
  test('has its reference and what it cites, and nothing to press or to fill in', async () => {
    const { page, close } = await openPage('/works/christens2010public/');
    await page.locator('.in-text button').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    const main = page.locator('main');
    expect(await main.locator(':is(button, input, select, textarea):visible').count()).toBe(0);
    expect(await main.locator('.cite .out:visible').count()).toBe(1);
    const cited = await main.locator('#references .reference').count();
    expect(cited).toBeGreaterThan(0);
    expect(await main.locator('#references .reference:visible').count()).toBe(cited);
    expect(await main.getByText('works cited on this page').isVisible()).toBe(false);
    expect(await main.locator('#record-check:visible').count()).toBe(0);
    await close();
  });
});
