import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { EVERY_WORD_LIST } from '../../src/core/citing/every-word-list.ts';
import { createFormatter } from '../../src/core/citing/formatter.ts';
import { styledPage } from '../../src/core/render/citations/styled-page.ts';
import { htmlToText } from '../../src/core/render/text/html.ts';
import { loadLocale, loadStyle } from '../../src/disk/style-files.ts';
import { readCitingData } from '../../src/site/browser/citing-page.ts';
import { localeOfStyle } from '../../src/site/pages/style-labels.ts';
import { REPOSITORY } from '../project.ts';
import { axe, openPage, siteOf } from './browser.ts';
import { EDITIONS } from './library/settings.ts';

const ESSAY = '/essays/one-to-ones/';
const NOTES = 'chicago-note-bibliography';

/** The pages of entries that bring data for other styles along. */
function pagesWithCitations(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^[a-z]+\/[^/]+\/index\.html$/.test(path))
    .filter((path) => readFileSync(join(folder, path), 'utf8').includes(' id="citing">'))
    .sort();
}

/** HTML as the text of an element has it. */
const textOf = htmlToText;

describe('another citation style', () => {
  it('is chosen once for the whole site, by keyboard, and put back', async () => {
    const { page, complaints } = await openPage(ESSAY, { edition: 'sub-path' });
    const first = page.locator('.essay-text .citation').first();
    const before = await first.innerHTML();
    const order = () =>
      page
        .locator('#references ol > li [id^="ref-"]')
        .evaluateAll((items) => items.map(({ id }) => id));
    const orderBefore = await order();
    const select = page.locator('.colophon .style-switch select');
    await select.focus();
    await select.selectOption('ieee');
    await page.getByText('Citations are now in IEEE.').waitFor({ state: 'attached' });
    expect(await first.textContent()).toMatch(/^\[\d+\]$/);
    expect(await page.locator('#references .csl-left-margin').first().textContent()).toBe('[1]');
    expect(await order()).not.toEqual(orderBefore);
    expect(await axe(page)).toEqual([]);

    await page.goto(new URL('works/', siteOf('sub-path')).href);
    await page.getByText('Citations are now in IEEE.').first().waitFor({ state: 'attached' });
    expect(await page.locator('.switches select').inputValue()).toBe('ieee');
    await page.goto(new URL('works/christens2010public/', siteOf('sub-path')).href);
    await page.getByText('Citations are now in IEEE.').first().waitFor({ state: 'attached' });
    expect(await page.locator('.cite input[value=ieee]').isChecked()).toBe(true);

    await page.goto(new URL(ESSAY.slice(1), siteOf('sub-path')).href);
    await page.getByText('Citations are now in IEEE.').waitFor({ state: 'attached' });
    await page.locator('.colophon .style-switch select').selectOption('apa');
    await page.getByText('back in the style of this site').waitFor({ state: 'attached' });
    expect(await first.innerHTML()).toBe(before);
    expect(await order()).toEqual(orderBefore);
    expect(complaints).toEqual([]);
  });

  it('sets the marks of notes behind the punctuation, and takes them out again', async () => {
    const { page } = await openPage(ESSAY);
    const paragraph = page.locator('.essay-text').first();
    const before = await paragraph.textContent();
    const select = page.locator('.colophon .style-switch select');
    await select.selectOption('chicago-note-bibliography');
    await page.locator('#notes').waitFor();
    expect(await paragraph.textContent()).toMatch(/\w\.1 /);
    const textBehind = await page
      .locator('.essay-text .citation:has(> .note-mark:only-child)')
      .evaluateAll((marks) =>
        marks
          .map((mark) => mark.nextSibling?.textContent ?? '')
          .filter((text) => /^[.,;:]/.test(text)),
      );
    expect(textBehind).toEqual([]);
    expect(await page.locator('#notes li').count()).toBe(await page.locator('.note-mark').count());
    await page.locator('.essay-text .note-mark a').first().click();
    expect(new URL(page.url()).hash).toBe('#note-1');
    expect(await axe(page)).toEqual([]);
    await select.selectOption('apa');
    await page.locator('#notes').waitFor({ state: 'detached' });
    expect(await paragraph.textContent()).toBe(before);
  });

  it('says so where it cannot be fetched, and leaves the page as it came', async () => {
    const { page } = await openPage(ESSAY);
    const first = page.locator('.essay-text .citation').first();
    const before = await first.innerHTML();
    await page.route('**/styles/**', (route) => route.abort());
    const select = page.locator('.colophon .style-switch select');
    await select.selectOption('chicago-note-bibliography');
    const said = page.locator('.colophon .style-switch [role=status]');
    await said.filter({ hasText: 'stays in the style of this site' }).waitFor();
    expect((await said.boundingBox())?.width).toBeGreaterThan(50);
    expect(await first.innerHTML()).toBe(before);
  });

  it('is kept with the page: seen again it needs neither engine nor style', async () => {
    const { page, requests } = await openPage(ESSAY);
    await page.locator('.colophon .style-switch select').selectOption(NOTES);
    await page.locator('#notes').waitFor();
    const first = await page.locator('main').textContent();
    await page.waitForFunction(async () => {
      const cache = await caches.open('pages-in-style');
      return (await cache.keys()).length === 1;
    });
    await page.route('**/styles/**', (route) => route.abort());
    const before = requests.length;
    await page.reload();
    await page.locator('#notes').waitFor();
    expect(await page.locator('main').textContent()).toBe(first);
    expect(requests.slice(before).filter((address) => /\/styles\//.test(address))).toEqual([]);
  });

  it('leaves the line at the top of the window where it is', async () => {
    const { page } = await openPage(ESSAY, { height: 500 });
    const paragraph = page.locator('.essay-text p').last();
    await paragraph.evaluate((element) => {
      element.scrollIntoView({ block: 'start', behavior: 'instant' });
    });
    const top = () => paragraph.evaluate((element) => element.getBoundingClientRect().top);
    const before = await top();
    await page.locator('.colophon .style-switch select').selectOption(NOTES);
    await page.getByText('Citations are now in Chicago').waitFor({ state: 'attached' });
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(4);
  });

  it('leaves the reference at the top of a list where it is, on a phone', async () => {
    const { page } = await openPage('/bibliography/', { width: 390, height: 260 });
    const first = page.locator('#references > li').first();
    await first.evaluate((element) => {
      scrollBy({ top: element.getBoundingClientRect().top + 20, behavior: 'instant' });
    });
    const top = () => first.evaluate((element) => element.getBoundingClientRect().top);
    const before = await top();
    expect(before).toBeLessThan(0);
    await page.locator('.colophon .style-switch select').selectOption(NOTES);
    await page.getByText('Citations are now in Chicago').first().waitFor({ state: 'attached' });
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(4);
  });

  it.each(['root', 'sub-path'] as const)(
    'prints every page as the build prints it, in the edition %s',
    async (edition) => {
      const { folder } = inject('editions')[edition];
      const [id = ''] = EDITIONS[edition].config.styles;
      const style = loadStyle(id, REPOSITORY);
      const locale = loadLocale(localeOfStyle(style, 'en'), REPOSITORY);
      const formatter = createFormatter(style, locale, { words: EVERY_WORD_LIST });
      const { base } = EDITIONS[edition];
      const { page } = await openPage('/about/', { edition });
      await page.evaluate((chosen) => localStorage.setItem('citation-style', chosen), id);
      let seen = 0;
      for (const path of pagesWithCitations(folder)) {
        const html = readFileSync(join(folder, path), 'utf8');
        const data = readCitingData(/ id="citing">(.*?)<\/script>/s.exec(html)?.[1] ?? '');
        const shown = {
          borrowed: [...html.matchAll(/ data-of="([^"]*\.\d+)"/g)].map(([, name = '']) => name),
          works: [...html.matchAll(/<span data-work="([^"]*)"/g)].map(([, key = '']) => key),
        };
        const printed = styledPage(data, shown, formatter, base);
        await page.goto(new URL(path.replace('index.html', ''), siteOf(edition)).href);
        await page.getByText('Citations are now in').first().waitFor({ state: 'attached' });
        const onPage = await page.evaluate(() => ({
          citations: [...document.querySelectorAll<HTMLElement>('.citation')].map(
            ({ id, dataset, textContent }) => [dataset['of'] ?? id, textContent],
          ),
          list: [...document.querySelectorAll('#references ol.references [data-work]')].map(
            ({ textContent }) => textContent,
          ),
          notes: [...document.querySelectorAll('#notes li')].map(({ textContent }) => textContent),
        }));
        expect([path, onPage.citations]).toEqual([
          path,
          onPage.citations.map(([name = '']) => [
            name,
            textOf(printed.citations[name ?? ''] ?? ''),
          ]),
        ]);
        expect([path, onPage.list]).toEqual([path, printed.list.map(({ html }) => textOf(html))]);
        expect([path, onPage.notes]).toEqual([
          path,
          printed.notes.map(({ html }) => `${textOf(html)}\u00A0↩`),
        ]);
        seen += onPage.citations.length;
      }
      expect(seen).toBeGreaterThan(10);
    },
  );

  it('is made by the page itself in a browser without threads', async () => {
    const { page, complaints } = await openPage('/about/');
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
    await page.goto(new URL(ESSAY.slice(1), siteOf()).href);
    await page.locator('.colophon .style-switch select').selectOption(NOTES);
    await page.locator('#notes').waitFor();
    await page.getByText('Citations are now in Chicago').waitFor({ state: 'attached' });
    expect(complaints).toEqual([]);
  });

  it('holds for the page alone where the browser keeps nothing', async () => {
    const { page } = await openPage('/about/');
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'caches']) {
        Object.defineProperty(globalThis, name, {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      }
    });
    await page.goto(new URL(ESSAY.slice(1), siteOf()).href);
    await page.locator('.colophon .style-switch select').selectOption(NOTES);
    await page.locator('#notes').waitFor();
    await page.getByText('The style applies to this page only').waitFor();
  });

  it('is any of thousands, found by its title, and stays chosen', async () => {
    const { page } = await openPage(ESSAY);
    await page.locator('.colophon .style-search [data-open]').click();
    await page.getByRole('combobox', { name: /style/i }).fill('american medical association 11');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Citations are now in American Medical').waitFor({ state: 'attached' });
    const first = page.locator('.essay-text .citation').first();
    expect(await first.innerHTML()).toMatch(/<sup>/);
    await page.locator('.colophon .style-file a').waitFor();
    await page.goto(new URL('works/', siteOf()).href);
    await page
      .getByText('Citations are now in American Medical')
      .first()
      .waitFor({ state: 'attached' });
    await page.locator('.colophon .style-file a').waitFor();
    await page.locator('.colophon .style-switch select').selectOption('apa');
    await page.locator('.colophon .style-file').waitFor({ state: 'hidden' });
  });

  it('leads where the address says, also to what only the style brings or puts elsewhere', async () => {
    const { page } = await openPage('/about/', { height: 300 });
    await page.evaluate((id) => localStorage.setItem('citation-style', id), NOTES);
    const last = await page
      .context()
      .request.get(new URL(ESSAY.slice(1), siteOf()).href)
      .then(async (response) => [...(await response.text()).matchAll(/<li id="(ref-[^"]*)"/g)]);
    for (const id of ['note-2', ...last.map(([, name = '']) => name)]) {
      await page.goto('about:blank');
      await page.goto(`${new URL(ESSAY.slice(1), siteOf()).href}#${id}`);
      await page.getByText('Citations are now in Chicago').waitFor({ state: 'attached' });
      const top = await page
        .locator(`[id="${id}"]`)
        .evaluate((element) => element.getBoundingClientRect().top);
      expect([id, top >= 0 && top < 300]).toEqual([id, true]);
    }
  });

  it('stands once where the thread dies in the middle and begins anew', async () => {
    const { page } = await openPage('/about/');
    await page.addInitScript(() => {
      const Thread = Worker;
      let count = 0;
      globalThis.Worker = class extends Thread {
        constructor(address: string | URL, options?: WorkerOptions) {
          super(address, options);
          count += 1;
          if (count > 1) return;
          const die = () => this.dispatchEvent(new Event('error', { cancelable: true }));
          this.addEventListener('message', () => setTimeout(die), { once: true });
        }
      };
    });
    await page.goto(new URL(ESSAY.slice(1), siteOf()).href);
    await page.locator('.colophon .style-switch select').selectOption(NOTES);
    await page.getByText('Citations are now in Chicago').waitFor({ state: 'attached' });
    const marks = await page.locator('main .note-mark').count();
    expect(await page.locator('#notes li').count()).toBe(marks);
    expect(await page.locator('[id=notes]').count()).toBe(1);
  });

  it('sets its notes in the place of those of the page, and puts them back', async () => {
    const { page } = await openPage('/about/');
    await page.route(new RegExp(`${ESSAY}$`), async (route) => {
      const response = await route.fetch();
      const own = '<section id="notes"><ol><li id="note-1">Own note</li></ol></section>';
      const body = (await response.text()).replace(/<section[^>]* id="references"/, `${own}$&`);
      await route.fulfill({ response, body });
    });
    await page.goto(new URL(ESSAY.slice(1), siteOf()).href);
    await page.getByText('Own note').waitFor();
    const select = page.locator('.colophon .style-switch select');
    await select.selectOption(NOTES);
    await page.getByText('Citations are now in Chicago').waitFor({ state: 'attached' });
    expect(await page.locator('[id=note-1]').allTextContents()).toEqual([
      expect.not.stringContaining('Own note'),
    ]);
    await select.selectOption('apa');
    await page.getByText('Own note').waitFor();
    expect(await page.locator('#notes li').count()).toBe(1);
  });

  it('is given up in a browser without threads, too, when another is chosen', async () => {
    const { page } = await openPage('/about/');
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
    await page.goto(new URL(ESSAY.slice(1), siteOf()).href);
    const before = await page.locator('main').innerHTML();
    let arrives = (): void => {};
    const arrived = new Promise<void>((resolve) => {
      arrives = resolve;
    });
    await page.route('**/format-request*.js', async (route) => {
      await arrived;
      await route.continue();
    });
    const asked = page.waitForRequest('**/format-request*.js');
    const select = page.locator('.colophon .style-switch select');
    await select.selectOption(NOTES);
    await asked;
    await select.selectOption('apa');
    await page.getByText('back in the style of this site').waitFor({ state: 'attached' });
    const loaded = page.waitForEvent('requestfinished');
    arrives();
    await loaded;
    await page.waitForTimeout(500);
    expect(await page.locator('main').innerHTML()).toBe(before);
  });

  it('is followed by a page that the browser kept for the way back', async () => {
    const { page } = await openPage(ESSAY);
    await page.evaluate((id) => {
      localStorage.setItem('citation-style', id);
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    }, NOTES);
    await page.getByText('Citations are now in Chicago').waitFor({ state: 'attached' });
    expect(await page.locator('.colophon .style-switch select').inputValue()).toBe(NOTES);
  });

  it('is the one that the box of references shows and copies', async () => {
    const { page } = await openPage('/works/christens2010public/');
    await page.locator('.colophon .style-switch select').selectOption(NOTES);
    await page.getByText('Citations are now in Chicago').waitFor({ state: 'attached' });
    expect(await page.locator('.cite input:checked').inputValue()).toBe(NOTES);
  });

  it('says so where what sets it in cannot be loaded', async () => {
    const { page } = await openPage(ESSAY);
    await page.route('**/apply-style*.js', (route) => route.abort());
    await page.locator('.colophon .style-switch select').selectOption(NOTES);
    await page.getByText('did not load. Load the page again').waitFor();
  });

  it('that the site has no longer is named, and the page stays as it came', async () => {
    const { page, complaints } = await openPage('/about/');
    await page.evaluate(() => localStorage.setItem('citation-style', 'no-such-style'));
    await page.goto(new URL(ESSAY.slice(1), siteOf()).href);
    await page.getByText('“no-such-style” that you chose is no longer offered').first().waitFor();
    expect(await page.locator('.colophon .style-switch select').inputValue()).toBe('apa');
    expect(complaints).toEqual([]);
  });

  it('needs script, and leaves no trace without', async () => {
    const { page } = await openPage(ESSAY, { script: false });
    expect(await page.locator('.style-switch').isVisible()).toBe(false);
  });
});
