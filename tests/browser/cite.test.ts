import { describe, expect, test } from 'vitest';
import { axe, openPage, siteOf } from './browser.ts';

const STYLES = {
  root: ['APA', 'Chicago 17 notes', 'BibTeX'],
  'sub-path': ['APA', 'IEEE', 'BibTeX'],
} as const;

describe('the references of a work', () => {
  test.each([
    ['root', 'Chicago 17 notes', /^Chicago, notes and bibliography, \d+(?:st|nd|rd|th) edition$/],
    ['sub-path', 'APA', /^APA, \d+(?:st|nd|rd|th) edition$/],
  ] as const)(
    '%s: show one style at a time, without script, with its edition',
    async (edition, name, label) => {
      const options = { edition, script: false };
      const { page, close } = await openPage('/works/christens2010public/', options);
      const box = page.locator('.cite');
      for (const style of STYLES[edition]) {
        await box.locator('label', { hasText: new RegExp(`^\\s*${style}\\s*$`) }).click();
        const shown = await box
          .locator('.out:visible')
          .evaluateAll((all) => all.map((out) => out.getAttribute('data-name')));
        expect(shown).toEqual([style]);
      }
      expect(await box.locator(`[data-name="${name}"] .label`).textContent()).toMatch(label);
      await close();
    },
  );
});

describe('the reference of our own page', () => {
  test.each([
    '/works/christens2010public/',
    '/concepts/one-to-one/',
    '/essays/one-to-ones/',
    '/readings/first-steps/',
  ])('on %s stands in the style of the page and as BibTeX, and axe finds nothing', async (path) => {
    const { page, close } = await openPage(path, { width: 390 });
    const own = page.locator('.own');
    expect(await own.count()).toBe(1);
    await own.getByText('BibTeX', { exact: true }).click();
    expect(await own.getByRole('button', { name: 'Copy' }).count()).toBe(2);
    const before = await own.locator('.reference').textContent();
    await page.locator('.colophon .style-switch select').selectOption('chicago-note-bibliography');
    await page.getByText('Citations are now in Chicago').first().waitFor({ state: 'attached' });
    expect(await own.locator('.reference').textContent()).not.toBe(before);
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

describe('the ways on from a reference', () => {
  test('lead to the desk, where the work is printed in any style and format', async () => {
    const { page, close } = await openPage('/works/christens2010public/');
    await page.locator('.cite').getByRole('link', { name: 'More formats' }).click();
    await page.locator('#list-works .reference').waitFor();
    expect(new URL(page.url()).hash).toBe('#keys=christens2010public');
    await close();
  });

  test('keep a style that is chosen in the box for the whole site', async () => {
    const { page, close } = await openPage('/works/christens2010public/');
    await page.locator('.cite label', { hasText: 'Chicago 17 notes' }).click();
    await page.getByText('Citations are now in Chicago').first().waitFor({ state: 'attached' });
    await page.goto(new URL('works/', siteOf()).href);
    await page.getByText('Citations are now in Chicago').first().waitFor({ state: 'attached' });
    await close();
  });
});
