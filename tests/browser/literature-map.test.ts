import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axe, openPage } from './browser.ts';

const PATH = '/literature-map/';

/** The texts of the picture that can be seen, each with its box. */
function texts(page: Page) {
  return page.locator('.literature-picture > svg :is(.year, tspan)').evaluateAll((all) =>
    all.flatMap((element) => {
      const { left, right, top, bottom, width } = element.getBoundingClientRect();
      return width === 0 ? [] : [{ text: element.textContent, left, right, top, bottom }];
    }),
  );
}

describe.each([
  [1280, 'light'],
  [1280, 'dark'],
  [390, 'dark'],
  [320, 'light'],
] as const)('%i px, %s', (width, theme) => {
  test('the literature map runs over nowhere, and axe finds nothing', async () => {
    const { page, complaints } = await openPage(PATH, { width, theme });
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    expect(await axe(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('none of its texts covers another, and none runs out of the window', async () => {
    const { page } = await openPage(PATH, { width, theme });
    await page.evaluate('document.fonts.ready');
    const all = await texts(page);
    expect(all.length).toBeGreaterThan(5);
    for (const [at, one] of all.entries()) {
      expect(one.right).toBeLessThanOrEqual(width);
      const covered = all.slice(at + 1).filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          // Boxes of lines are higher than their letters.
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 3,
      );
      expect([one.text, covered]).toEqual([one.text, []]);
    }
  });
});

describe('the literature map', () => {
  test('names every work once by key, shows where the focus is, and leads to the work', async () => {
    const { page } = await openPage(PATH, { script: false });
    const links = page.locator('.literature-picture svg a');
    const names = await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute('aria-label')),
    );
    expect(names).toEqual(['Sohng 1995', 'Christens 2010', expect.stringContaining('2013')]);
    await page.locator('#picture').focus();
    for (const name of names) {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      expect(await focused.getAttribute('aria-label')).toBe(name);
      const ring = focused.locator('.target');
      expect(await ring.evaluate((rect) => getComputedStyle(rect).strokeWidth)).toBe('3px');
      expect((await ring.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    }
    await page.keyboard.press('Enter');
    await page.waitForURL('**/works/lcn2013personal/');
  });

  test('tells its lines apart without colour, and says the same in words', async () => {
    const { page } = await openPage(PATH);
    const widths = await page
      .locator('.literature-picture > svg path:is(.builds, .cites):not(.head)')
      .evaluateAll((all) => all.map((path) => getComputedStyle(path).strokeWidth));
    expect(new Set(widths).size).toBe(2);
    const said = (await page.locator('.literature-list').textContent()) ?? '';
    expect(said.replace(/\s+/g, ' ').trim()).toMatch(
      /2013 cites Christens 2010 and Sohng 1995; takes wording from Sohng 1995\.$/,
    );
    expect(await page.locator('main').textContent()).toContain('Two works without a line between');
  });

  test('has its lines, its works and its words for those who hear the page once each', async () => {
    const { page } = await openPage(PATH);
    const tree = await page.locator('.literature-picture').ariaSnapshot();
    expect(tree.match(/Christens/g)).toHaveLength(2);
    expect(tree).toContain('link "Christens 2010"');
  });
});

describe('the literature map of a concept', () => {
  const path = '/concepts/one-to-one/';

  test('is folded, opens without script, and stays out of the search', async () => {
    const { page } = await openPage(path, { script: false, width: 390 });
    const picture = page.locator('.literature-picture');
    expect(await picture.isVisible()).toBe(false);
    await page.locator('.literature-fold > summary').press('Enter');
    expect(await picture.isVisible()).toBe(true);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    expect(await picture.locator('xpath=ancestor::*[@data-pagefind-ignore]').count()).toBe(1);
  });

  test('axe finds nothing in it when it is open', async () => {
    const { page } = await openPage(path, { theme: 'dark' });
    await page.locator('.literature-fold > summary').click();
    expect(await axe(page)).toEqual([]);
  });
});
