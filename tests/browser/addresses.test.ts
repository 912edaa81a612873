import { expect, test } from 'vitest';
import { axe, openPage, siteOf } from './browser.ts';

const EDITIONS = ['root', 'sub-path'] as const;

test.each(EDITIONS)(
  '%s: an old address leads on, and takes the fragment along',
  async (edition) => {
    const { page, complaints } = await openPage('/works/sohng1995draft/#annotation', { edition });
    await page.waitForURL(`${siteOf(edition)}works/sohng1995participatory/#annotation`);
    expect(await page.locator('#annotation').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  },
);

test('an old address leads to the page without script', async () => {
  const { page } = await openPage('/works/sohng1995draft/', { script: false });
  await page.waitForURL('**/works/sohng1995participatory/');
  expect(await page.locator('h1').count()).toBe(1);
});

test.each(EDITIONS)('%s: the number of a work leads to it', async (edition) => {
  for (const number of ['doi/10.1002/JCOP.20403', 'doi/10.1002/jcop.20403/']) {
    const { page, complaints } = await openPage(`/${number}`, { edition });
    await page.waitForURL(`${siteOf(edition)}works/christens2010public/`);
    expect(complaints).toEqual([]);
  }
});

test.each(EDITIONS)(
  '%s: an address that leads nowhere proposes what was meant',
  async (edition) => {
    for (const [asked, meant] of [
      ['organizations/oakland-training-institute/', 'organizations/pico/'],
      ['works/christens-2010/', 'works/christens2010public/'],
      ['people/sohgn/', 'people/sohng/'],
    ] as const) {
      const { page, complaints } = await openPage(`/${asked}`, { edition });
      await page.locator('#missing a').first().waitFor();
      const [first] = await page.$$eval('#missing a', (links) =>
        links.map((link) => link.getAttribute('href')),
      );
      expect(first).toBe(`${new URL(siteOf(edition)).pathname}${meant}`);
      expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
    }
  },
);

test('a key in capitals leads on', async () => {
  const { page } = await openPage('/works/Christens2010Public/#annotation');
  await page.waitForURL(`${siteOf()}works/christens2010public/#annotation`);
});

test('nothing is proposed that is wrong, and nothing loaded where no entry can be meant', async () => {
  const { page } = await openPage('/people/nobody-at-all/');
  await page.waitForLoadState('networkidle');
  expect(await page.locator('#missing').textContent()).toMatch(/\/people\/nobody-at-all\/\.$/);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(new URL('old-picture.png', siteOf()).href, { waitUntil: 'networkidle' });
  expect(await page.locator('#missing .bracketed').textContent()).toBe('/old-picture.png');
  expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
});

test('where the entries cannot be loaded, the address is named and the ways on stand', async () => {
  const { page } = await openPage('/about/');
  await page.route('**/search/entries.json', (route) => route.abort());
  await page.goto(new URL('works/christens-2010/', siteOf()).href, { waitUntil: 'networkidle' });
  expect(await page.locator('#missing').textContent()).toMatch(/christens-2010\/\.$/);
  expect(await page.locator('.tracings a').count()).toBe(3);
});

test('a pinned paragraph has an address that stays, which its number gives', async () => {
  const { page } = await openPage('/essays/one-to-ones/#a-talk');
  const number = page.locator('.para').first();
  expect(await number.getAttribute('href')).toBe('#two-people');
  expect((await number.textContent())?.trim()).toBe('1');
  for (const anchor of ['two-people', 'a-talk', 'p1']) {
    const top = await page.evaluate((id) => {
      location.hash = id;
      return document.getElementById(id)?.getBoundingClientRect().top;
    }, anchor);
    expect(top).toBeLessThan(400);
  }
});

test.each([
  ['light', 1280],
  ['dark', 390],
] as const)('a withdrawn entry says so at its address, %s at %i px', async (theme, width) => {
  const { page, complaints } = await openPage('/works/sohng1996dialogue/', { theme, width });
  const text = ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ');
  expect(text).toContain('Withdrawn on 12 November 2026. Two entries were made for one paper.');
  expect(await page.locator('main a[href*="/works/sohng1995participatory/"]').count()).toBe(1);
  expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
  expect(await axe(page)).toEqual([]);
  expect(complaints).toEqual([]);
});
