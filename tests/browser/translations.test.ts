import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axe, openPage, siteOf } from './browser.ts';

const PAGES = [
  '/works/christens2010public/de/',
  '/concepts/one-to-one/de/',
  '/essays/one-to-ones/de/',
] as const;

const switchOf = (page: Page) => page.locator('.languages nav a');

describe.each(PAGES)('%s', (path) => {
  test.each([
    [1280, 'light'],
    [390, 'dark'],
  ] as const)('%i px, %s: nothing runs over, and axe finds nothing', async (width, theme) => {
    const { page, complaints, close } = await openPage(path, { width, theme });
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    expect(await axe(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test('and the page of its entry lead to each other, without script', async () => {
    const original = path.replace(/de\/$/, '');
    const { page } = await openPage(path, { script: false });
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    const links = await switchOf(page).evaluateAll((all) =>
      all.map((link) => [
        link.textContent?.trim(),
        link.getAttribute('lang'),
        link.getAttribute('hreflang'),
      ]),
    );
    expect(links).toEqual([
      ['English', 'en', 'en'],
      ['Deutsch', 'de', 'de'],
    ]);
    expect(await page.locator('.languages [aria-current=page]').textContent()).toContain('Deutsch');
    await switchOf(page).getByText('English').click();
    expect(new URL(page.url()).pathname).toBe(original);
    await switchOf(page).getByText('Deutsch').click();
    expect(new URL(page.url()).pathname).toBe(path);
  });

  test('tells machines of both, and has an address of its own', async () => {
    const { page } = await openPage(path, { script: false });
    const addresses = await page
      .locator('head link[hreflang]')
      .evaluateAll((links) =>
        links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
      );
    const canonical = await page.locator('head link[rel=canonical]').getAttribute('href');
    expect(new URL(canonical ?? '').pathname).toBe(path);
    expect(addresses).toEqual([
      ['en', canonical?.replace(/de\/$/, '')],
      ['de', canonical],
    ]);
    const siteMap = await (await fetch(new URL('sitemap.xml', siteOf()))).text();
    expect(siteMap).toContain(`<loc>${canonical}</loc>`);
  });
});

test('a translated page says the language of each text that it translates, and of no other', async () => {
  const { page } = await openPage('/concepts/one-to-one/de/', { script: false });
  const languageOf = (text: string) =>
    page
      .getByText(text)
      .first()
      .evaluate((element) => element.closest('[lang]')?.getAttribute('lang'));
  expect(await languageOf('Das Einzelgespräch')).toBe('de');
  expect(await languageOf('Zwei Menschen treffen sich')).toBe('de');
  expect(await languageOf('Vier-Augen-Gespräch')).toBe('de');
  expect(await languageOf('liefert ein Modell')).toBe('de');
  expect(await languageOf('The sources do not agree')).toBe('en');
  expect(await languageOf('What this rests on')).toBe('en');
});

test('a translated page names in a sentence what it leaves in the language of the library', async () => {
  const note = async (path: string) => {
    const { page, close } = await openPage(path, { script: false });
    const told = await page.locator('.languages p').allTextContents();
    await close();
    return told.map((text) => text.trim());
  };
  expect(await note('/essays/one-to-ones/de/')).toEqual([
    'Not translated, and shown in English: introduction.',
  ]);
  expect(await note('/essays/one-to-ones/')).toEqual([]);
});

test('links and citations of a translated page lead on within its language', async () => {
  const { page } = await openPage('/works/christens2010public/de/', { script: false });
  const hrefs = await page
    .locator('.prose p[lang] a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(hrefs).toEqual([
    '/concepts/one-to-one/de/',
    '/works/lcn2013personal/',
    '/concepts/one-to-one/de/',
    '/essays/one-to-ones/de/',
    '/works/sohng1995participatory/',
  ]);
  expect(await page.locator('.prose a', { hasText: 'Das Einzelgespräch' }).count()).toBe(1);
});

test('machines learn of a translated essay in which language it is', async () => {
  const { page } = await openPage('/essays/one-to-ones/de/', { script: false });
  const content = (property: string) =>
    page.locator(`head meta[property="${property}"]`).getAttribute('content');
  expect(await content('og:title')).toBe('Was wissen wir über Einzelgespräche?');
  expect(await content('og:locale')).toBe('de_DE');
});

test('a page without a translation has no switch', async () => {
  const { page } = await openPage('/works/lcn2013personal/', { script: false });
  expect(await page.locator('.languages').count()).toBe(0);
  expect(await page.locator('head link[hreflang]').count()).toBe(0);
});

test('another style is shown on a translated page, whose links stay in its language', async () => {
  const { page } = await openPage('/essays/one-to-ones/de/');
  const cited = page.locator('.essay-text .citation', { hasText: 'Christens' }).first();
  expect(await cited.textContent()).toContain('Christens, 2010');
  await page.getByLabel('Cite in').selectOption('chicago-note-bibliography');
  await page.locator('.note-mark').first().waitFor();
  const notes = page.locator('.citation-notes a[href*="christens2010public"]').first();
  expect(await notes.getAttribute('href')).toBe('/works/christens2010public/de/');
});

describe('the search', () => {
  const ask = async (words: string) => {
    const opened = await openPage(`/search/?${new URLSearchParams({ q: words })}`);
    const { page } = opened;
    await page.locator('#search-status').filter({ hasText: /^\d/ }).waitFor();
    return opened;
  };

  test('finds a word of a translation, once an entry, and says the language', async () => {
    const { page } = await ask('Dreiviertelstunde');
    const hits = page.locator('#results [data-kind] .hit');
    expect(await hits.count()).toBe(1);
    expect(await hits.locator('h3').textContent()).toBe('Das Einzelgespräch Deutsch');
    expect(await hits.locator('h3 a').getAttribute('href')).toBe('/concepts/one-to-one/de/');
    expect(await hits.locator('h3 small').getAttribute('lang')).toBe('de');
    await hits.locator('.best mark').waitFor();
    expect(await hits.locator('.best').getAttribute('lang')).toBe('de');
  });

  test('leads to the entry where its own text answers, and asks for no more', async () => {
    const { page, requests } = await ask('face to face');
    const links = page.locator('#results [data-kind] .hit h3 a[href="/concepts/one-to-one/"]');
    expect(await links.count()).toBe(1);
    expect(requests.filter((address) => /\/works\/|\/concepts\//.test(address))).toEqual([]);
  });
});
