import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axe, openPage } from './browser.ts';

const ESSAY = '/essays/one-to-ones/';
const box = (page: Page) => page.locator('.preview:popover-open');

/** Where links of each kind of target stand, and what their preview says. */
const TARGETS = [
  [
    'a work',
    ESSAY,
    '.essay-text a.ref[data-cite=christens2010public]',
    /Christens, Brian D\..*Public relationship building.*Journal of Community Psychology.*Proposes a model.*Abstract, with the first page.*Open card/,
  ],
  ['a person', ESSAY, '.essay-text a.name[href$="/sohng/"]', /Sohng.*Open card/],
  ['an organization', ESSAY, '.essay-text a.name[href$="/pico/"]', /PICO.*Open card/],
  ['a concept', ESSAY, '.essay-text a[href$="/one-to-one/"]', /concept.*one-to-one.*Open card/i],
  [
    'a claim',
    ESSAY,
    '.side-note a[href*="#claim-1"]',
    /Claim 1.*more than one way of making.*Open claim/s,
  ],
  [
    'a paragraph',
    '/works/christens2010public/',
    '.mentions a[href*="/essays/"][href*="#c"]',
    /What do we know.*Open passage/s,
  ],
  [
    'a reading',
    '/works/christens2010public/',
    'a[href$="/readings/first-steps/"]',
    /First steps.*Open card/s,
  ],
] as const;

describe.each(TARGETS)('the preview of %s', (_kind, path, selector, text) => {
  test('opens on hover, out of the page of its target, which is asked for once', async () => {
    const { page, requests, complaints, close } = await openPage(path);
    const link = page.locator(selector).first();
    const target = new URL(await hrefOf(link)).pathname;
    const asked = () => requests.filter((address) => new URL(address).pathname === target);
    await link.scrollIntoViewIfNeeded();
    expect(asked()).toEqual([]);
    await link.hover();
    await box(page).waitFor();
    expect(plain(await box(page).textContent())).toMatch(text);
    await page.mouse.move(2, 2);
    await box(page).waitFor({ state: 'detached' });
    await link.hover();
    await box(page).waitFor();
    expect(asked()).toHaveLength(1);
    expect(await axe(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test.each([360, 390])('opens on the first tap at %i px, inside the screen', async (width) => {
    const { page, close } = await openPage(path, { width, height: 780, touch: true });
    const link = page.locator(selector).first();
    // On a phone, the note of a claim is closed until its mark is tapped.
    const note = await link.evaluate((element) => element.closest('.side-note')?.id);
    const mark = page.locator(`.call-out[href="#${note}"]`);
    if (note !== undefined && !(await link.isVisible())) await mark.tap();
    await link.tap();
    await box(page).waitFor();
    expect(plain(await box(page).textContent())).toMatch(text);
    expect(new URL(page.url()).pathname).toBe(path);
    await expectInside(page, width);
    await close();
  });
});

describe('with the mouse', () => {
  test('a preview can be reached, and stays until it is left', async () => {
    const { page, close } = await openPage(ESSAY);
    const link = page.locator('.essay-text a.ref').first();
    await link.hover();
    await box(page).hover();
    await page.waitForTimeout(900);
    expect(await box(page).count()).toBe(1);
    await page.mouse.move(2, 2);
    await box(page).waitFor({ state: 'detached' });
    await close();
  });

  test('a click follows the link, whatever is on the way', async () => {
    const { page, close } = await openPage(ESSAY);
    await page.route('**/*', (route) =>
      route.request().resourceType() === 'xhr' ? undefined : route.continue(),
    );
    await page.locator('.essay-text a.ref').first().click({ delay: 450 });
    await page.waitForURL(/\/works\/[a-z0-9]+\/$/);
    await close();
  });

  test('Escape closes it, and it stays closed until the link is left', async () => {
    const { page, close } = await openPage(ESSAY);
    const link = page.locator('.essay-text a.ref').first();
    await link.hover();
    await box(page).waitFor();
    await page.keyboard.press('Escape');
    await page.waitForTimeout(700);
    expect(await box(page).count()).toBe(0);
    await page.mouse.move(2, 2);
    await link.hover();
    await box(page).waitFor();
    await close();
  });

  test('the reference of a work is copied in the chosen style, and the work put on the list', async () => {
    const { page, close } = await openPage(ESSAY);
    const link = page.locator('.essay-text a.ref[data-cite=christens2010public]').first();
    await link.hover();
    await box(page).getByRole('button', { name: 'Copy reference in APA' }).click();
    await box(page).getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'Christens, B. D. (2010). Public relationship building in grassroots community organizing: Relational intervention for individual and systems change. Journal of Community Psychology, 38(7), 886–900. https://doi.org/10.1002/jcop.20403',
    );
    await box(page).locator('.put').click();
    expect(await page.evaluate(() => localStorage.getItem('my-list'))).toContain(
      'christens2010public',
    );
    await page.keyboard.press('Escape');
    await page.evaluate(() => localStorage.setItem('citation-style', 'chicago-note-bibliography'));
    await page.mouse.move(2, 2);
    await link.hover();
    await box(page)
      .getByRole('button', { name: /Copy reference in Chicago/ })
      .waitFor();
    await close();
  });
});

describe('with the keyboard', () => {
  test('a preview opens on focus, is reached by Tab, and Escape inside leads back and closes it', async () => {
    const { page, close } = await openPage(ESSAY);
    const link = page.locator('.essay-text a.ref').first();
    await link.focus();
    await box(page).waitFor();
    expect(await link.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Tab');
    expect(await box(page).evaluate((element) => element.contains(document.activeElement))).toBe(
      true,
    );
    await page.waitForTimeout(700);
    expect(await box(page).count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.waitForTimeout(700);
    expect(await box(page).count()).toBe(0);
    expect(await link.getAttribute('aria-expanded')).toBe(null);
    await close();
  });

  test('it closes when the focus goes on', async () => {
    const { page, close } = await openPage(ESSAY);
    await page.locator('.essay-text a.ref').first().focus();
    await box(page).waitFor();
    await page.locator('.masthead .wordmark').focus();
    await box(page).waitFor({ state: 'detached' });
    await close();
  });
});

describe('with touch', () => {
  test('a second tap follows, a tap elsewhere closes', async () => {
    const { page, close } = await openPage(ESSAY, { width: 360, height: 780, touch: true });
    const link = page.locator('.essay-text a.ref').first();
    await link.tap();
    await box(page).waitFor();
    await page.locator('h1').tap();
    await box(page).waitFor({ state: 'detached' });
    await link.tap();
    await box(page).waitFor();
    await link.tap();
    await page.waitForURL(/\/works\/[a-z0-9]+\/$/);
    await close();
  });

  test('every preview of a page fits on the screen', async () => {
    const { page, close } = await openPage(ESSAY, { width: 360, height: 780, touch: true });
    const links = await page.locator('.essay-text a:is(.ref, .name, .subject)').all();
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      await link.tap();
      await box(page).waitFor();
      await expectInside(page, 360);
      await page.keyboard.press('Escape');
    }
    await close();
  });

  test('where a preview does not come within a moment, a tap leads where the link does', async () => {
    const { page, close } = await openPage(ESSAY, { width: 390, touch: true });
    await page.route('**/works/**', (route) =>
      route.request().resourceType() === 'xhr' ? undefined : route.continue(),
    );
    await page.locator('.essay-text a.ref').first().tap();
    await page.waitForURL(/\/works\/[a-z0-9]+\/$/);
    await close();
  });

  test('where the reader saves data, links are links', async () => {
    const { page, requests, close } = await openPage('/about/', { width: 390, touch: true });
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await page.goto(new URL(ESSAY, page.url()).href);
    await page.locator('.essay-text a.ref').first().tap();
    await page.waitForURL(/\/works\/[a-z0-9]+\/$/);
    expect(requests.filter((address) => address.includes('preview-content'))).toEqual([]);
    await close();
  });
});

test('no page carries the previews of others', async () => {
  const { page, requests, close } = await openPage(ESSAY);
  expect(await page.locator('[popover]').count()).toBe(0);
  expect(requests.filter((address) => address.includes('preview-content'))).toEqual([]);
  await close();
});

async function hrefOf(link: Locator): Promise<string> {
  return link.evaluate((element) => (element instanceof HTMLAnchorElement ? element.href : ''));
}

async function expectInside(page: Page, width: number): Promise<void> {
  const at = await box(page).boundingBox();
  expect(at?.x).toBeGreaterThanOrEqual(0);
  expect((at?.x ?? 0) + (at?.width ?? 0)).toBeLessThanOrEqual(width);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
}

function plain(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ');
}
