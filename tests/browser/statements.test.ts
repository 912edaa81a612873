import { describe, expect, test } from 'vitest';
import { KEPT_NAMES } from '../../src/site/browser/kept-names.ts';
import { axe, openPage, siteOf } from './browser.ts';

describe.each(['/about/privacy/', '/about/accessibility/'])('%s', (path) => {
  test.each([
    [1280, 'light'],
    [320, 'dark'],
  ] as const)('%i px, %s: nothing runs over, and axe finds nothing', async (width, theme) => {
    const { page, complaints, close } = await openPage(path, { width, theme });
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    expect(await axe(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('what the browser keeps', () => {
  const rows = '#kept-things tbody tr';

  test('is told and cleared, all of it and nothing else', async () => {
    const { page, requests } = await openPage('/about/privacy/');
    expect(await page.locator(`${rows} td:last-child`).allTextContents()).toEqual(
      Array.from({ length: KEPT_NAMES.length + 1 }, () => 'Not saved'),
    );
    await page.evaluate(async (names) => {
      for (const name of names) {
        localStorage.setItem(name, name === 'theme' ? 'dark' : '{"odd');
        localStorage.setItem(`${name}-damaged`, 'half');
      }
      localStorage.setItem('of-another-site', 'stays');
      await (await caches.open('pages-in-style')).put('/in-style/a', new Response('{}'));
    }, KEPT_NAMES);
    await page.reload();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.locator(`${rows} td:last-child`).allTextContents()).toEqual(
      Array.from({ length: KEPT_NAMES.length + 1 }, () => 'Saved'),
    );
    await page.getByRole('button', { name: 'Clear all of it' }).focus();
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    await page.getByText('Not saved').first().waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['of-another-site']);
    expect(await page.evaluate(() => caches.has('pages-in-style'))).toBe(false);
    expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
    expect(new Set(requests.map((address) => new URL(address).origin))).toEqual(
      new Set([new URL(siteOf()).origin]),
    );
  });

  test('is listed without script, which says how to clear it in the browser', async () => {
    const { page } = await openPage('/about/privacy/', { script: false });
    expect(await page.locator(rows).count()).toBe(KEPT_NAMES.length + 1);
    expect(await page.getByRole('button', { name: 'Clear' }).count()).toBe(0);
    expect(await page.locator('#clear').textContent()).toContain('in the settings of your browser');
  });
});

describe('the library as data', () => {
  test('is linked from the page about the library, and every file is there', async () => {
    const { page } = await openPage('/about/', { script: false });
    const hrefs = await page
      .locator('#data a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const own = hrefs.filter((address) => address.startsWith(siteOf()));
    expect(own.length).toBeGreaterThan(18);
    for (const address of own) expect((await fetch(address)).status).toBe(200);
    const text = await page.locator('script[type="application/ld+json"]').textContent();
    const { distribution } = JSON.parse(text ?? '{}');
    expect(distribution).toHaveLength(14);
  });
});
