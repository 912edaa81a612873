import { describe, expect, test } from 'vitest';
import { axe, openPage } from './browser.ts';

const STYLES = ['APA', 'MLA', 'Chicago', 'Chicago notes', 'Harvard', 'Vancouver', 'IEEE', 'BibTeX'];

describe('the references of a work', () => {
  test('show one style at a time, without script, with its edition', async () => {
    const { page, close } = await openPage('/works/christens2010public/', { script: false });
    const box = page.locator('.cite');
    for (const style of STYLES) {
      await box.locator('label', { hasText: new RegExp(`^\\s*${style}\\s*$`) }).click();
      const shown = await box
        .locator('.out:visible')
        .evaluateAll((all) => all.map((out) => out.getAttribute('data-name')));
      expect(shown).toEqual([style]);
    }
    expect(await box.locator('[data-name="MLA"] .label').textContent()).toMatch(
      /^MLA, \d+(?:st|nd|rd|th) edition$/,
    );
    await close();
  });
});

describe('the reference of our own page', () => {
  test.each([
    '/works/christens2010public/',
    '/concepts/one-to-one/',
    '/essays/one-to-ones/',
    '/readings/first-steps/',
  ])('on %s opens in every style, and axe finds nothing', async (path) => {
    const { page, close } = await openPage(path, { width: 390 });
    const own = page.locator('.own');
    expect(await own.count()).toBe(1);
    await own.getByText('Other styles').click();
    const names = await own
      .locator('.out')
      .evaluateAll((all) => all.map((out) => out.getAttribute('data-name')));
    expect(names).toEqual(STYLES);
    expect(await own.getByRole('button', { name: 'Copy' }).count()).toBe(STYLES.length);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    expect(await axe(page)).toEqual([]);
    await close();
  });

  test('is copied without the places where this page lets lines break', async () => {
    const { page, close } = await openPage('/concepts/one-to-one/');
    await page.locator('.own').getByRole('button', { name: 'Copy' }).first().click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return item?.types.includes('text/html') ? (await item.getType('text/html')).text() : '';
    });
    expect(html).toMatch(/>https?:\/\/[^<]*\/concepts\/one-to-one\/<\/a>/);
    await close();
  });
});
