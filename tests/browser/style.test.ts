import { describe, expect, it } from 'vitest';
import { axe, openPage, siteOf } from './browser.ts';

const ESSAY = '/essays/one-to-ones/';

describe('another citation style', () => {
  it('is chosen once for the whole site, by keyboard, and put back', async () => {
    const { page, complaints } = await openPage(ESSAY, { edition: 'sub-path' });
    const first = page.locator('.essay-text .citation').first();
    const before = await first.innerHTML();
    const order = () =>
      page.locator('#references ol > li').evaluateAll((items) => items.map(({ id }) => id));
    const orderBefore = await order();
    const select = page.locator('.colophon .style-switch select');
    await select.focus();
    await select.selectOption('ieee');
    await page.getByText('Citations are in IEEE.').waitFor({ state: 'attached' });
    expect(await first.textContent()).toMatch(/^\[\d+\]$/);
    expect(await page.locator('#references .csl-left-margin').first().textContent()).toBe('[1]');
    expect(await order()).not.toEqual(orderBefore);
    expect(await axe(page)).toEqual([]);

    await page.goto(new URL('works/', siteOf('sub-path')).href);
    await page.getByText('Citations are in IEEE.').first().waitFor({ state: 'attached' });
    expect(await page.locator('.switches select').inputValue()).toBe('ieee');
    await page.goto(new URL('works/christens2010public/', siteOf('sub-path')).href);
    await page.getByText('Citations are in IEEE.').first().waitFor({ state: 'attached' });
    expect(await page.locator('.cite input[value=ieee]').isChecked()).toBe(true);

    await page.goto(new URL(ESSAY.slice(1), siteOf('sub-path')).href);
    await page.getByText('Citations are in IEEE.').waitFor({ state: 'attached' });
    await page.locator('.colophon .style-switch select').selectOption('apa');
    await page.getByText('style of this site again').waitFor({ state: 'attached' });
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

  it('needs script, and leaves no trace without', async () => {
    const { page } = await openPage(ESSAY, { script: false });
    expect(await page.locator('.style-switch').isVisible()).toBe(false);
  });
});
