import { describe, expect, test } from 'vitest';
import { axe, openPage } from './browser.ts';

const PAGES = [
  '/evidence/',
  '/claims/',
  '/claims/opinion/',
  '/needs-a-reader/',
  '/leads/',
] as const;

describe.each(PAGES)('%s', (path) => {
  test.each([
    [1280, 'light'],
    [390, 'dark'],
  ] as const)('%i px, %s: nothing runs over, and axe finds nothing', async (width, theme) => {
    const { page, complaints } = await openPage(path, { width, theme });
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    expect(await axe(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('the evidence map', () => {
  const filled = 'table.map td:not(.sum) a:not([href^="#"])';

  test('without script its places lead to the concept', async () => {
    const { page } = await openPage('/evidence/', { script: false });
    const href = await page.locator(filled).first().getAttribute('href');
    expect(href).toMatch(/^\/concepts\/[\w-]+\/$/);
  });

  test('with script its places lead to the works themselves, as many as it has leaves', async () => {
    const { page } = await openPage('/evidence/');
    const place = page.locator(filled).first();
    const leaves = await place.locator('xpath=..').locator('.leaf').count();
    await place.click();
    await page.locator('.hit').first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/search/');
    const works = page.locator('#results .apparatus', { hasText: 'Works' }).locator('.hit');
    expect(await works.count()).toBe(leaves);
  });
});

describe('the claims', () => {
  test('can be gone through by how they stand without script', async () => {
    const { page } = await openPage('/claims/', { script: false });
    const all = page.locator('.ledger > li');
    const total = await all.count();
    const counts = await page.locator('.statuses a .n').allInnerTexts();
    expect(counts[0]).toBe(String(total));
    expect(counts.slice(1).reduce((sum, count) => sum + Number(count), 0)).toBe(total);
    await page.locator('.statuses a', { hasText: 'Partly' }).click();
    expect(new URL(page.url()).pathname).toBe('/claims/partly/');
    const words = await page.locator('.ledger .status').allInnerTexts();
    expect(new Set(words)).toEqual(new Set(['Partly']));
    const places = await page.locator('.statuses a').evaluateAll((links) =>
      links.map((link) => ({
        href: link.getAttribute('href') ?? '',
        count: Number(link.querySelector('.n')?.textContent),
      })),
    );
    expect(places.length).toBeGreaterThan(2);
    for (const { href, count } of places) {
      await page.goto(new URL(href, page.url()).href);
      expect([href, await page.locator('.ledger > li').count()]).toEqual([href, count]);
    }
  });

  test('have one lasting address each', async () => {
    const { page } = await openPage('/claims/');
    const ids = await page.locator('.ledger > li').evaluateAll((rows) => rows.map(({ id }) => id));
    const links = await page
      .locator('.register a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.map((href) => href?.replace('/claims/#', '')).sort()).toEqual(ids.sort());
  });
});

describe('a synthesis matrix', () => {
  const path = '/concepts/one-to-one/matrix/';

  test('stands in the order of years without script, and has no buttons', async () => {
    const { page } = await openPage(path, { script: false });
    const years = (await page.locator('td.year').allInnerTexts()).filter((year) =>
      /^\d/.test(year),
    );
    expect(years).toEqual(years.toSorted());
    expect(await page.locator('table button').count()).toBe(0);
  });

  test.each([1280, 390])('%i px: sorts by a press on a head, and says so', async (width) => {
    const { page } = await openPage(path, { width });
    const works = () =>
      page.locator('tbody th').evaluateAll((all) => all.map((th) => th.dataset.order ?? ''));
    const head = page.locator('thead th', { hasText: 'Work' });
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    const up = await works();
    expect(up).toEqual(up.toSorted(new Intl.Collator('en').compare));
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect(await page.locator('[aria-sort]').count()).toBe(1);
    expect((await works()).at(-1)).toBe(up[0]);
    expect(await axe(page)).toEqual([]);
  });
});

test('a work of which nothing was seen says nothing to machines', async () => {
  const { page } = await openPage('/leads/sohng1996participatory/');
  const metas = await page
    .locator('meta[name]')
    .evaluateAll((all) => all.map((meta) => meta.getAttribute('name')));
  expect(metas.filter((name) => /citation|^DC|^z:|author/i.test(name ?? ''))).toEqual([]);
  expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
  expect(await page.locator('#cite, link[rel="alternate"][type*="bib"]').count()).toBe(0);
  expect(await axe(page)).toEqual([]);
});

test('a wrong form finds the work that is meant, and says why', async () => {
  const { page } = await openPage('/search/?q=%22Public+Relationships+in+Grassroots%22');
  const hit = page.locator('.hit:has(.best)').first();
  await hit.waitFor();
  expect(await hit.locator('h3').textContent()).toMatch(/^Public relationship building/);
  expect(await hit.locator('.best b').first().textContent()).toBe('How others cite it');
});
