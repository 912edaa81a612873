import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { EXPORT_FORMATS } from '../../src/core/formats/formats.ts';
import { FORMATTED_FORMATS } from '../../src/core/formats/list/formatted-list.ts';
import { axe, type OpenOptions, openPage, siteOf } from './browser.ts';
import { addMadeUpResults, addMadeUpWorks } from './made-up-works.ts';

const WORKS = ['christens2010public', 'sohng1995participatory', 'lcn2013personal'] as const;
const [FIRST, SECOND, THIRD] = WORKS;

const put = (page: Page) => page.locator('.cite .put');
const rows = (page: Page) =>
  page
    .locator('#list-works > li')
    .evaluateAll((all) => all.map((row) => row.getAttribute('data-key')));
const said = (page: Page) => page.locator('#list-said');
const kept = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('my-list') ?? '{}').keys);

/** Waits until the status of the page says something. */
async function says(page: Page, words: RegExp): Promise<void> {
  await said(page).filter({ hasText: words }).waitFor();
}

/** Opens the page of the list in a browser that keeps this text as its list. */
async function openKept(text: string, path = '/my-list/', options: OpenOptions = {}) {
  const opened = await openPage('/about/', options);
  await opened.page.evaluate((value) => localStorage.setItem('my-list', value), text);
  await opened.page.goto(new URL(path.slice(1), siteOf(options.edition)).href);
  return opened;
}

const listOf = (...keys: string[]) => JSON.stringify({ version: 1, keys });

/** Opens the page of the list once all its references are there. */
async function openList(keys: readonly string[], options: OpenOptions = {}) {
  const opened = await openKept(listOf(...keys), '/my-list/', options);
  await opened.page
    .locator('.kept .reference')
    .nth(keys.length - 1)
    .waitFor();
  return opened;
}

/** What a press of the button saves. */
async function downloaded(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download', exact: true }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
}

/** What is on the clipboard, as a word processor and as a text editor would take it. */
async function clipboard(page: Page): Promise<{ html: string; text: string }> {
  const [html = '', text = ''] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return [await read('text/html'), await read('text/plain')];
  });
  return { html, text };
}

describe('putting works on the list', () => {
  test('by keyboard, and the masthead shows it on every page', async () => {
    const { page, complaints } = await openPage(`/works/${FIRST}/`);
    expect(await page.locator('.mylist').isVisible()).toBe(true);
    await put(page).focus();
    await page.keyboard.press('Enter');
    await page.locator('.cite .put[aria-pressed=true]').waitFor();
    expect(await put(page).textContent()).toContain('On my list');
    expect(await page.locator('.mylist').isVisible()).toBe(true);
    await page.goto(new URL('people/', siteOf()).href);
    expect(await page.locator('.mylist .count').textContent()).toBe('1');
    await page.goto(new URL(`works/${FIRST}/`, siteOf()).href);
    expect(await put(page).getAttribute('aria-pressed')).toBe('true');
    await put(page).click();
    await page.locator('.cite .put[aria-pressed=false]').waitFor();
    expect(await kept(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('from lists, previews and search results; nothing is loaded before', async () => {
    const { page, requests } = await openPage('/works/');
    const button = page.locator('.entries .put').first();
    expect(requests.filter((address) => /\/report-toggled\./.test(address))).toEqual([]);
    await button.click();
    await page.locator('.entries .put[aria-pressed=true]').waitFor();
    await page.goto(new URL('search/?q=knowledge', siteOf()).href);
    await page.locator('.hit .put').first().click();
    await page.waitForFunction(() => document.documentElement.dataset['list'] === '2');
    expect(await kept(page)).toHaveLength(2);
  });

  test('is kept at once, also where nothing else comes and the reader goes on', async () => {
    const { page, close } = await openPage(`/works/${FIRST}/`);
    await page.route(/report-toggled/, () => undefined);
    await put(page).click();
    expect(await kept(page)).toEqual([FIRST]);
    expect(await put(page).getAttribute('aria-pressed')).toBe('true');
    await page.goto(new URL('people/', siteOf()).href);
    expect(await page.locator('.mylist .count').textContent()).toBe('1');
    await close();
  });

  test('is in the head of every page, also with nothing on it', async () => {
    for (const width of [1280, 360]) {
      const { page, close } = await openPage('/about/', { width });
      const link = page.getByRole('link', { name: 'My list, works on it: 0' });
      expect(await link.isVisible()).toBe(true);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
      await close();
    }
  });

  test('is followed by other tabs', async () => {
    const { page } = await openPage(`/works/${FIRST}/`);
    const other = await page.context().newPage();
    await other.goto(new URL('my-list/', siteOf()).href);
    await put(page).click();
    await other.locator('.kept .reference').waitFor();
    expect(await rows(other)).toEqual([FIRST]);
    await other.getByRole('button', { name: 'Clear the list' }).click();
    await page.locator('.cite .put[aria-pressed=false]').waitFor();
  });

  test('shows on the way back, where the browser kept the page of the list', async () => {
    const { page } = await openList([FIRST]);
    await page.evaluate(
      (text) => {
        localStorage.setItem('my-list', text);
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      },
      listOf(FIRST, SECOND),
    );
    await page.locator('.kept .reference').nth(1).waitFor();
    expect(await rows(page)).toEqual([FIRST, SECOND]);
  });

  test('is not there without script, and nothing else is missing', async () => {
    const { page } = await openPage(`/works/${FIRST}/`, { script: false });
    expect(await page.locator('.put').count()).toBe(0);
    expect(await page.locator('.mylist').isVisible()).toBe(false);
    const list = await openPage('/my-list/', { script: false });
    expect(await list.page.locator('#list-lead').textContent()).toContain('needs JavaScript');
    expect(await list.page.locator('#list-panel').isVisible()).toBe(false);
  });

  test('is refused in a plain sentence where nothing can be kept, or the store is full', async () => {
    for (const [name, words] of [
      ['SecurityError', /does not let the site save anything/],
      ['QuotaExceededError', /this browser has no room left/],
    ] as const) {
      const { page, close } = await openPage('/about/');
      await page.addInitScript((error) => {
        Storage.prototype.setItem = () => {
          throw new DOMException('refused', error);
        };
      }, name);
      await page.goto(new URL(`works/${FIRST}/`, siteOf()).href);
      await put(page).click();
      await page.locator('.put-said').filter({ hasText: words }).waitFor();
      expect(await put(page).getAttribute('aria-pressed')).toBe('false');
      await close();
    }
  });
});

describe('the page of the list', () => {
  test('says how works come on an empty one', async () => {
    const { page } = await openPage('/my-list/');
    await page.locator('#list-lead').filter({ hasText: 'Your list is empty' }).waitFor();
    expect(await page.getByRole('link', { name: 'Browse the works' }).count()).toBe(1);
    expect(await axe(page)).toEqual([]);
  });

  test('orders, removes and undoes by keyboard, and keeps the focus where it is', async () => {
    const { page } = await openList(WORKS);
    await page.locator(`[data-focus="down ${FIRST}"]`).focus();
    await page.keyboard.press('Enter');
    expect(await rows(page)).toEqual([SECOND, FIRST, THIRD]);
    await page.keyboard.press('Enter');
    expect(await rows(page)).toEqual([SECOND, THIRD, FIRST]);
    expect(await page.locator(':focus').getAttribute('data-focus')).toBe(`up ${FIRST}`);
    await says(page, /3 of 3/);
    await page.locator(`[data-focus="remove ${SECOND}"]`).focus();
    await page.keyboard.press('Enter');
    expect(await kept(page)).toEqual([THIRD, FIRST]);
    expect(await page.locator(':focus').getAttribute('data-focus')).toBe(`remove ${THIRD}`);
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    expect(await kept(page)).toEqual([SECOND, THIRD, FIRST]);
    await page.getByRole('button', { name: 'Clear the list' }).press('Enter');
    expect(await kept(page)).toEqual([]);
    await page.keyboard.press('Enter');
    expect(await kept(page)).toEqual([SECOND, THIRD, FIRST]);
  });

  test('is printed in any style, sorted, with annotations', async () => {
    const { page, complaints, requests } = await openPage('/about/');
    const keys = [...WORKS, ...(await addMadeUpWorks(page, 2))];
    await page.evaluate((value) => localStorage.setItem('my-list', value), listOf(...keys));
    await page.goto(new URL('my-list/', siteOf()).href);
    await page.locator('.kept .reference').nth(4).waitFor();
    expect(requests.filter((address) => /format-list\.|\.csl$/.test(address))).toEqual([]);
    await page.locator('#list-style').selectOption('chicago-note-bibliography');
    await page.getByLabel('in the order of the style').check();
    await page.locator('.kept .reference', { hasText: '———. ' }).waitFor();
    expect((await rows(page)).at(-1)).toBe(SECOND);
    await page.getByLabel('with our annotations').check();
    await page.locator('.annotation .signature').nth(2).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#list-panel').isVisible()).toBe(false);
    expect(await page.locator('.row-tools:visible').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.emulateMedia({ media: 'screen' });
    await page.reload();
    await page.locator('.annotation .signature').nth(2).waitFor();
    expect(await page.locator('#list-style').inputValue()).toBe('chicago-note-bibliography');
  });

  test('is printed in a style that numbers it, and numbered anew in another order', async () => {
    const { page, complaints } = await openList(WORKS, { edition: 'sub-path' });
    await page.locator('#list-style').selectOption('ieee');
    await page.locator('.kept .number', { hasText: '[3]' }).waitFor();
    await page.locator(`[data-focus="down ${FIRST}"]`).click();
    await page.locator(`[data-key="${SECOND}"] .number`, { hasText: '[1]' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('goes out in every format, by the names of its files', async () => {
    const { page } = await openList([SECOND, FIRST]);
    const formats = await page
      .locator('#list-format option')
      .evaluateAll((all) => all.map((option) => option.getAttribute('value') ?? ''));
    expect(formats.sort()).toEqual(
      [...EXPORT_FORMATS, ...FORMATTED_FORMATS].map(({ id }) => id).sort(),
    );
    for (const format of formats) {
      await page.locator('#list-format').selectOption(format);
      const { name, text } = await downloaded(page);
      expect(name).toBe(`my-list.${format}`);
      expect(text.indexOf('Sohng')).toBeGreaterThan(-1);
      expect(text.indexOf('Christens')).toBeGreaterThan(text.indexOf('Sohng'));
    }
  });

  test('gives the records that the library gives', async () => {
    const { page } = await openList([FIRST]);
    for (const format of ['bib', 'ris', 'json']) {
      await page.locator('#list-format').selectOption(format);
      const { text } = await downloaded(page);
      const file = await page.request.get(new URL(`works/${FIRST}.${format}`, siteOf()).href);
      expect(text).toBe(await file.text());
      await page.getByRole('button', { name: 'Copy file' }).click();
      await says(page, /^Copied: the text/);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    }
  });

  test('is copied as rich text where the file is one for Word', async () => {
    const { page } = await openList([FIRST, SECOND]);
    await page.locator('#list-format').selectOption('rtf');
    await page.getByRole('button', { name: 'Copy file' }).click();
    await says(page, /^Copied: the text/);
    const { html, text } = await clipboard(page);
    expect(html).toMatch(/^<h1>My list<\/h1><p>APA, 7th edition/);
    expect(html).toContain('<i>Journal of Community Psychology</i>');
    expect(text).toMatch(/^My list\nAPA, 7th edition/);
    expect(`${html}${text}`).not.toContain('rtf1');
  });

  test('is copied with its italics and as plain text', async () => {
    const { page } = await openList([FIRST, SECOND]);
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await says(page, /^Copied: 2 references, APA, 7th edition\.$/);
    const { html, text } = await clipboard(page);
    expect(html).toContain('<i>Journal of Community Psychology</i>');
    expect(html).not.toContain(`/works/${FIRST}/`);
    expect(text?.split('\n\n')).toHaveLength(2);
  });

  test('says what it did where the clipboard is refused', async () => {
    const { page } = await openList([FIRST]);
    await page.evaluate(() => {
      const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', {
        value: { write: refuse, writeText: refuse },
      });
      document.execCommand = () => false;
    });
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await says(page, /^Not copied: .* The list is selected/);
    expect(await page.evaluate(() => String(getSelection()))).toContain('Christens');
    await page.getByRole('button', { name: 'Copy address' }).click();
    await says(page, /^Not copied: .* The address is selected/);
    expect(await page.evaluate(() => String(getSelection()))).toContain('#keys=');
  });

  test('says so where a style cannot be loaded, and shows the list in the library’s own', async () => {
    const { page } = await openList([FIRST, SECOND]);
    await page.route('**/styles/chicago-note-bibliography.csl', (route) => route.abort());
    await page.locator('#list-style').selectOption('chicago-note-bibliography');
    await page.locator('.notice', { hasText: 'could not be formatted in Chicago' }).waitFor();
    expect(await rows(page)).toEqual([FIRST, SECOND]);
    expect(await page.locator('.kept .reference').first().textContent()).toContain('(2010)');
  });

  test.each([
    { width: 1280, theme: 'light' },
    { width: 390, theme: 'dark' },
    { width: 320, theme: 'light' },
  ] as const)('has nothing that axe finds at $width px, $theme', async (options) => {
    const { page } = await openList([...WORKS, 'gone2001x'].slice(0, 3), options);
    await page.getByLabel('with our annotations').check();
    await page.locator('.annotation').first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    const smallest = await page
      .locator('.row-tools button, .take-away button:visible, .take-away select')
      .evaluateAll((all) => Math.min(...all.map((one) => one.getBoundingClientRect().height)));
    expect(smallest).toBeGreaterThanOrEqual(24);
    expect(await axe(page)).toEqual([]);
  });
});

describe('a kept list that cannot be read', () => {
  test('is put aside whole, said, and put back as far as the library knows it', async () => {
    const cut = `{"version":1,"keys":["${SECOND}","gone2001x","${FIRST}`;
    const { page } = await openKept(cut);
    await page.locator('.notice', { hasText: 'saved in this browser could not be read' }).waitFor();
    expect(await page.evaluate(() => localStorage.getItem('my-list-damaged'))).toBe(cut);
    await page.getByRole('button', { name: 'Put the 2 works back' }).click();
    await page.locator('.kept .reference').nth(1).waitFor();
    expect(await kept(page)).toEqual([SECOND, FIRST]);
    await page.getByRole('button', { name: 'Delete it' }).click();
    await page.waitForFunction(() => localStorage.getItem('my-list-damaged') === null);
    expect(
      await page.locator('.notice', { hasText: 'saved in this browser could not be read' }).count(),
    ).toBe(0);
  });

  test('harms no other page', async () => {
    const { page, complaints } = await openKept('{"keys":7', `/works/${FIRST}/`);
    await put(page).click();
    await page.locator('.cite .put[aria-pressed=true]').waitFor();
    expect(await kept(page)).toEqual([FIRST]);
    expect(complaints).toEqual([]);
  });
});

describe('a list with keys that are gone', () => {
  test('names them, keeps them in their place, and puts them into no file', async () => {
    const { page } = await openKept(listOf(FIRST, 'gone2001x', SECOND));
    await page.locator('.notice', { hasText: '“gone2001x”' }).waitFor();
    await page.locator('.kept .reference').nth(1).waitFor();
    expect(await rows(page)).toEqual([FIRST, 'gone2001x', SECOND]);
    expect(await page.locator('#list-heading').textContent()).toBe('My list 2');
    await page.locator('#list-format').selectOption('txt');
    expect((await downloaded(page)).text).not.toContain('gone2001x');
    expect(await kept(page)).toEqual([FIRST, 'gone2001x', SECOND]);
  });
});

describe('a list with a key that has moved', () => {
  test('follows it, and says so', async () => {
    const { page } = await openPage('/about/');
    await page.route('**/my-list/keys.json', async (route) => {
      const file = await (await route.fetch()).json();
      await route.fulfill({ json: { ...file, moved: { 'christens-old': FIRST } } });
    });
    await page.evaluate((text) => localStorage.setItem('my-list', text), listOf('christens-old'));
    await page.goto(new URL('my-list/', siteOf()).href);
    await page.locator('.kept .reference').waitFor();
    await page.locator('.notice', { hasText: `“christens-old” is now “${FIRST}”` }).waitFor();
    expect(await kept(page)).toEqual([FIRST]);
    await page.goto(new URL(`my-list/#keys=${SECOND},christens-old`, siteOf()).href);
    await page.waitForURL((url) => url.hash === `#keys=${SECOND},${FIRST}`);
  });
});

describe('a list of the library', () => {
  const heading = (page: Page) => page.locator('#list-heading');

  /** Opens the list of an essay, with more choices in its address. */
  async function openNamed(more = '', options: OpenOptions = {}) {
    const opened = await openPage(`/my-list/#list=essays/one-to-ones${more}`, options);
    await opened.page.locator('.kept .reference').first().waitFor();
    return opened;
  }

  test('stays open where a link leads to a place on the page', async () => {
    const { page } = await openNamed('', { width: 390 });
    const title = await heading(page).textContent();
    const before = page.url();
    for (const link of ['.leads-on a', '.skip']) {
      await page.locator(link).press('Enter');
      await page.waitForURL(before);
      expect(await heading(page).textContent()).toBe(title);
    }
    await page.reload();
    await heading(page)
      .filter({ hasText: title ?? '' })
      .waitFor();
  });

  test('keeps each choice in its address, that of the format and of the whole site among them', async () => {
    const { page } = await openNamed('&format=ris');
    await page.getByLabel('with our annotations').check();
    await page.waitForURL(/annotated=yes&format=ris$/);
    const notes = page.locator('.annotation');
    await notes.nth(1).waitFor();
    const all = await notes.count();
    await page.getByLabel('only on works that we have read').check();
    await page.waitForURL(/annotated=read&format=ris$/);
    await page.waitForFunction(
      (count) => document.querySelectorAll('.annotation').length < count,
      all,
    );
    await page.reload();
    await notes.first().waitFor();
    expect(await notes.count()).toBeLessThan(all);
    expect(await page.getByLabel('only on works that we have read').isChecked()).toBe(true);
    await page.getByLabel('only on works that we have read').uncheck();
    await page.waitForURL(/annotated=yes&format=ris$/);
    await page.locator('#list-format').selectOption('html');
    await page.waitForURL(/annotated=yes&format=html$/);
    await page.evaluate(() => localStorage.setItem('citation-style', 'chicago-note-bibliography'));
    await page.reload();
    await page.locator('.annotation').first().waitFor();
    expect(await page.locator('#list-format').inputValue()).toBe('html');
    expect(await page.locator('#list-address').inputValue()).toMatch(
      /&style=chicago-note-bibliography&.*&format=html$/,
    );
  });

  test('is copied with annotations, without the ways to pages of the site', async () => {
    const { page } = await openPage('/my-list/#list=library&annotated=yes');
    await page.locator('.annotation .signature').nth(2).waitFor();
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await says(page, /^Copied/);
    const { html } = await clipboard(page);
    const links = [...html.matchAll(/<a [^>]*>/g)].map(([link]) => link);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !/href="https?:/.test(link))).toEqual([]);
  });

  test('stays as it is where the reader’s own list changes in another tab', async () => {
    const { page } = await openNamed();
    const line = page.locator('.kept').first();
    await line.evaluate((element) => element.setAttribute('data-seen', ''));
    const other = await page.context().newPage();
    await other.goto(new URL(`works/${FIRST}/`, siteOf()).href);
    await put(other).click();
    await page.locator('.mylist .count').filter({ hasText: '1' }).waitFor({ state: 'attached' });
    await page.waitForTimeout(300);
    expect(await line.getAttribute('data-seen')).toBe('');
  });

  test('has what its annotations cite in the style of the site where another fails', async () => {
    const { page } = await openPage('/about/');
    await page.route('**/styles/chicago*', (route) => route.abort());
    const address = 'my-list/#list=library&annotated=yes&style=chicago-note-bibliography';
    await page.goto(new URL(address, siteOf()).href);
    await page.getByText('could not be formatted in').waitFor();
    const texts = (await page.locator('.annotation').allTextContents()).join(' ');
    expect(texts).toMatch(/\(.*\d{4}\)/);
    expect(texts).not.toContain('[@');
  });
});

describe('an annotated bibliography', () => {
  test('cites in its own style, in every format of text', async () => {
    const address = '/my-list/#list=library&annotated=yes&style=chicago-note-bibliography';
    const { page } = await openPage(address);
    await page.getByRole('button', { name: 'Copy', exact: true }).waitFor();
    await page.waitForFunction(
      () => !/\([^()]*\d{4}\)/.test(document.querySelector('.annotation')?.textContent ?? '('),
    );
    for (const { id } of FORMATTED_FORMATS) {
      await page.locator('#list-format').selectOption(id);
      const { name, text } = await downloaded(page);
      expect(name).toBe(`library.annotated.${id}`);
      // As APA would have it: “(Christens, 2010)”.
      expect(text.match(/\(\p{Lu}[\p{L}. &]+, \d{4}[a-z]?(?:, p+\. [^)]*)?\)/gu)).toBeNull();
    }
  });
});

describe('a shared address', () => {
  test('opens a list on a phone and leaves the reader’s own as it is', async () => {
    const path = `/my-list/#keys=${SECOND},gone2001x,${FIRST}`;
    const { page } = await openKept(listOf(THIRD), path, { width: 390, touch: true });
    await page.locator('.kept .reference').nth(1).waitFor();
    expect(await page.locator('#list-heading').textContent()).toBe('A shared list 2');
    await page.locator('.notice', { hasText: '“gone2001x”' }).waitFor();
    await page.locator(`[data-focus="remove gone2001x"]`).tap();
    expect(new URL(page.url()).hash).not.toContain('gone2001x');
    expect(await kept(page)).toEqual([THIRD]);
    await page.getByRole('button', { name: 'Add both to my list' }).tap();
    await says(page, /^Added to your list/);
    expect(await kept(page)).toEqual([THIRD, SECOND, FIRST]);
    expect(new URL(page.url()).hash).toBe('');
  });

  test('is what the page gives, and holds keys only', async () => {
    const { page } = await openList([SECOND, FIRST]);
    await page.getByRole('button', { name: 'Copy address' }).click();
    await says(page, /^Copied: the address/);
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(address).toBe(new URL(`my-list/#keys=${SECOND},${FIRST}`, siteOf()).href);
  });

  test('shows nothing but words of whatever it names', async () => {
    const { page, complaints } = await openPage(
      '/my-list/#keys=%3Cimg%20src=x%20onerror=alert(1)%3E',
    );
    await page.locator('.notice').waitFor();
    expect(await page.locator('#my-list img').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('works where nothing can be kept', async () => {
    const { page } = await openPage('/about/');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await page.goto(new URL(`my-list/#keys=${SECOND},${FIRST}`, siteOf()).href);
    await page.locator('.kept .reference').nth(1).waitFor();
    await page.locator(`[data-focus="down ${SECOND}"]`).click();
    await page.waitForURL((url) => url.hash === `#keys=${FIRST},${SECOND}`);
  });
});

describe('a search result', () => {
  test('is taken away whole, those works too that are not shown', async () => {
    const { page } = await openPage('/about/');
    await addMadeUpWorks(page, 30);
    await addMadeUpResults(page, 30);
    await page.goto(new URL('search/?kind=Works', siteOf()).href);
    const button = page.locator('[data-take]');
    await button.waitFor();
    const count = Number(/\d+/.exec((await button.textContent()) ?? '')?.[0]);
    expect(count).toBeGreaterThan(await page.locator('.hit').count());
    await button.click();
    await page.waitForURL((url) => url.pathname === '/my-list/');
    await page
      .locator('.kept .reference')
      .nth(count - 1)
      .waitFor();
    expect(await page.locator('#list-heading').textContent()).toBe(`A shared list ${count}`);
  });
});
