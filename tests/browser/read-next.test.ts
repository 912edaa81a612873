import { expect, test } from 'vitest';
import { axe, openPage } from './browser.ts';

const PATH = '/works/christens2010public/';

test('what to read next comes right after the annotation, before all evidence', async () => {
  const { page } = await openPage(PATH);
  const heads = await page.locator('main h2').allInnerTexts();
  const parts = heads.filter((head) =>
    /^(Read next|What others|Mentioned|Related|Evidence)/.test(head),
  );
  expect(parts[0]).toBe('Read next');
  expect(parts.length).toBeGreaterThan(2);
  const rows = await page.locator('#part_read-next .rows > li').allInnerTexts();
  expect(rows.map((row) => row.replace(/\s+/g, ' '))).toEqual([
    expect.stringMatching(/^Step 3 of 4 in First steps; next: /),
    expect.stringMatching(/^is cited by /),
    expect.stringMatching(/^(same concept|cited together) /),
    expect.stringMatching(/^discussed in .* ¶ \d+$/),
  ]);
});

test('it leads on without script, to the path and to the very paragraph', async () => {
  const { page } = await openPage(PATH, { script: false });
  await page.locator('#part_read-next').getByRole('link', { name: /¶/ }).last().click();
  await page.waitForURL(/\/essays\/one-to-ones\/#p\d+$/);
  const anchor = new URL(page.url()).hash;
  expect(await page.locator(anchor).count()).toBe(1);
  await page.goBack();
  await page.getByRole('link', { name: 'First steps' }).first().click();
  await page.waitForURL('**/readings/first-steps/');
});

test.each([320, 390, 1280])('%i px: it runs over nowhere, and axe finds nothing', async (width) => {
  const { page } = await openPage(PATH, { width });
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  expect(await axe(page)).toEqual([]);
});
