import { describe, expect, test } from 'vitest';
import { EXPORT_FORMATS } from '../../src/core/formats/formats.ts';
import { axe, openPage, siteOf } from './browser.ts';

const PAGES = [
  '/works/',
  '/works/christens2010public/',
  '/works/lcn2013personal/',
  '/works/sohng1995participatory/',
  '/people/sohng/',
  '/organizations/pico/',
  '/concepts/one-to-one/',
  '/essays/one-to-ones/',
  '/readings/first-steps/',
  '/bibliography/',
  '/about/',
] as const;

describe.each(PAGES)('%s', (path) => {
  test.each([
    [1280, 'light'],
    [390, 'dark'],
  ] as const)('%i px, %s: nothing runs over, and axe finds nothing', async (width, theme) => {
    const { page, complaints, close } = await openPage(path, { width, theme });
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    expect(await axe(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('a work, without script', () => {
  test('shows its reference in APA, and its BibTeX when that is chosen', async () => {
    const { page } = await openPage('/works/christens2010public/', { script: false });
    const box = page.locator('.cite');
    expect(await box.locator('.out[data-name="APA"]').textContent()).toContain(
      'Christens, B. D. (2010). Public relationship building in grassroots community organizing',
    );
    expect(await box.locator('.out[data-name="BibTeX"]').isVisible()).toBe(false);
    await box.getByText('BibTeX', { exact: true }).click();
    expect(await box.locator('.out[data-name="BibTeX"]').textContent()).toContain(
      '@article{christens2010public,',
    );
    expect(await page.getByRole('button', { name: /copy/i }).count()).toBe(0);
  });

  test('can be taken away as BibTeX and RIS in its box, and names its file in every format', async () => {
    const { page } = await openPage('/works/christens2010public/', { script: false });
    const hrefsOf = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const inBox = await hrefsOf('.cite a[download]');
    expect(inBox.map((href) => href.replace(/^.*public\./, ''))).toEqual(['bib', 'ris']);
    const named = await hrefsOf('head link[rel=alternate]');
    const hrefs = named.filter((href) => href.includes('works/christens2010public.'));
    expect(hrefs.map((href) => href.replace(/^.*public\./, ''))).toEqual(
      EXPORT_FORMATS.map(({ extension }) => extension),
    );
    for (const href of hrefs) {
      const answer = await fetch(new URL(href, siteOf()));
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('Public relationship building');
    }
  });
});

describe('a work, with script', () => {
  test('copies the reference with its italics, and as plain text', async () => {
    const { page } = await openPage('/works/christens2010public/');
    await page.getByRole('button', { name: 'Copy' }).first().click();
    await page.getByRole('button', { name: 'Copied' }).first().waitFor();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) =>
        item?.types.includes(type) ? (await item.getType(type)).text() : '';
      return { plain: await read('text/plain'), html: await read('text/html') };
    });
    expect(copied.plain).toBe(
      'Christens, B. D. (2010). Public relationship building in grassroots community organizing: Relational intervention for individual and systems change. Journal of Community Psychology, 38(7), 886–900. https://doi.org/10.1002/jcop.20403',
    );
    expect(copied.html).toContain('<i>Journal of Community Psychology</i>');
  });

  test('leads from a mention to the very sentence', async () => {
    const { page } = await openPage('/works/christens2010public/');
    const mention = page.locator('.mentions li').filter({ hasText: '¶' }).first();
    const words = await mention.locator('mark').textContent();
    await mention.locator('a').click();
    await page.waitForURL(/#c\d+$/);
    const place = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
    expect(await place.textContent()).toBe(words);
  });
});

describe('an essay', () => {
  test('leads from a citation to the card, and from the reference back to the citation', async () => {
    const { page } = await openPage('/essays/one-to-ones/', { script: false });
    const backlink = page
      .locator('#references .back a, #references .doors a, #references a[href^="#c"]')
      .first();
    const href = await backlink.getAttribute('href');
    expect(await page.locator(`[id="${href?.slice(1)}"] a.ref`).count()).toBeGreaterThan(0);
    await page.locator('a.ref').first().click();
    await page.waitForURL(/\/works\//);
    expect(new URL(page.url()).pathname).toMatch(/^\/works\/[a-z0-9]+\/$/);
  });

  test('opens the card of a citation on focus and closes it with Esc', async () => {
    const { page } = await openPage('/essays/one-to-ones/');
    const citation = page.locator('.essay-text a.ref').first();
    await citation.focus();
    const card = page.locator('[popover]:popover-open');
    await card.waitFor();
    expect(await card.textContent()).toContain('Open card');
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' }).catch(() => undefined);
    expect(await page.locator('[popover]:popover-open').count()).toBe(0);
  });
});

describe('keyboard', () => {
  test('the first stop of a page leads past its head', async () => {
    const { page } = await openPage('/works/christens2010public/');
    await page.keyboard.press('Tab');
    const target = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    expect(target).toBe('#annotation');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#annotation$/);
  });
});

describe('an essay on paper', () => {
  test('has every paragraph, heading and reference, and none runs beyond the page', async () => {
    // The width of A4 without the margins of the page.
    const { page, close } = await openPage('/essays/one-to-ones/', { width: 665, height: 960 });
    const parts = '.essay-text > :not(.para, button), .essay-flow h2, #references .reference';
    const texts = (found: readonly { readonly text: string }[]) => found.map(({ text }) => text);
    const all = await page
      .locator(parts)
      .evaluateAll((elements) => elements.map(({ textContent }) => ({ text: textContent ?? '' })));
    expect(all.length).toBeGreaterThan(10);
    await page.emulateMedia({ media: 'print' });
    const printed = await page.locator(parts).evaluateAll((elements) =>
      elements
        .filter((element) =>
          element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
        )
        .map((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          return { text: element.textContent ?? '', left, right, top, bottom };
        }),
    );
    expect(texts(printed)).toEqual(texts(all));
    const outside = printed.filter(
      ({ left, right, top, bottom }) => left < -1 || right > 666 || bottom - top < 6,
    );
    expect(texts(outside)).toEqual([]);
    await close();
  });
});

describe('the references on paper', () => {
  test('stand without the links that only a screen can open', async () => {
    const { page, close } = await openPage('/essays/one-to-ones/');
    for (const summary of await page.locator('#references > ol > li > details > summary').all()) {
      await summary.click();
    }
    expect(await page.locator('#references .elsewhere:visible').count()).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#references .reference:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('#references :is(.elsewhere, .back):visible').count()).toBe(0);
    await close();
  });
});
