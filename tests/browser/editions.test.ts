import { expect, test } from 'vitest';
import { axe, openPage, siteOf } from './browser.ts';

/** What must hold of any edition before anything else is worth asking. */
const EDITIONS = ['root', 'sub-path'] as const;

test.each(EDITIONS)('%s: the home page loads whole, and asks no other host', async (edition) => {
  const { page, status, complaints, requests } = await openPage('/', { edition });
  expect(status).toBe(200);
  expect(await page.locator('h1').count()).toBe(1);
  expect(complaints).toEqual([]);
  expect(requests.filter((address) => !address.startsWith(siteOf(edition)))).toEqual([]);
});

test.each(EDITIONS)('%s: the home page is there without script', async (edition) => {
  const { page, requests } = await openPage('/', { edition, script: false });
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect(requests.filter((address) => address.endsWith('.js'))).toEqual([]);
});

test.each(EDITIONS)('%s: an address that is not there leads back', async (edition) => {
  const { page, status, complaints } = await openPage('/works/nobody/', { edition });
  expect(status).toBe(404);
  expect(complaints).toEqual([]);
  const home = page.locator(`a[href="${new URL(siteOf(edition)).pathname}"]`);
  expect(await home.count()).toBeGreaterThan(0);
});

test.each([
  ['light', 1280],
  ['dark', 390],
] as const)('axe finds nothing on the home page, %s at %i px', async (theme, width) => {
  const { page } = await openPage('/', { theme, width });
  expect(await axe(page)).toEqual([]);
});

test.each([true, false])(
  'what a policy refuses is told, and fails the test unless it is taken out (script: %s)',
  async (script) => {
    const opened = await openPage('/about/', { script });
    await opened.page.route('**/about/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html>
          <meta http-equiv="Content-Security-Policy" content="frame-src 'none'">
          <iframe src="/works/"></iframe>`,
      }),
    );
    await opened.page.reload();
    await expect.poll(() => opened.refused).toHaveLength(1);
    expect(opened.refused.splice(0)).toEqual([expect.stringMatching(/^policy: .*frame-src/)]);
    expect(opened.complaints).not.toEqual([]);
  },
);
