import { describe, expect, test } from 'vitest';
import { openPage } from './browser.ts';

/** One page of each kind, and those that have several lists beside each other. */
const PAGES = [
  '/',
  '/works/',
  '/works/christens2010public/',
  '/works/lcn2013personal/',
  '/people/sohng/',
  '/organizations/pico/',
  '/concepts/',
  '/concepts/one-to-one/',
  '/essays/one-to-ones/',
  '/readings/first-steps/',
  '/claims/',
  '/evidence/',
  '/needs-a-reader/',
  '/search/',
  '/my-list/',
  '/contribute/work/',
] as const;

describe('landmarks', () => {
  test.each(PAGES)('%s: no two of a kind have the same name', async (path) => {
    const { page, close } = await openPage(path);
    const named = await page.evaluate(() => {
      const roles: Readonly<Record<string, string>> = {
        NAV: 'navigation',
        ASIDE: 'complementary',
        SEARCH: 'search',
        SECTION: 'region',
        FORM: 'form',
      };
      const found: string[] = [];
      for (const landmark of document.querySelectorAll('nav, aside, search, section, form')) {
        // A section or a form without a name is none, and neither is a note.
        const label = landmark.getAttribute('aria-label');
        const heading = landmark.getAttribute('aria-labelledby');
        const name = label ?? (heading && document.getElementById(heading)?.textContent) ?? '';
        const role = landmark.getAttribute('role') ?? roles[landmark.tagName] ?? '';
        if (role === 'note' || (name === '' && ['region', 'form'].includes(role))) continue;
        if (landmark.closest('[popover]') !== null) continue;
        found.push(`${role}: ${name.replace(/\s+/g, ' ').trim()}`);
      }
      return found;
    });
    expect(named.filter((name, at) => named.indexOf(name) !== at)).toEqual([]);
    expect(named.filter((name) => name.endsWith(': '))).toEqual([]);
    await close();
  });
});

describe('counts', () => {
  test('are words apart from what they count', async () => {
    const works = await openPage('/works/');
    const tabs = works.page.getByRole('navigation', { name: 'Library' }).getByRole('link');
    for (const text of await tabs.allTextContents()) {
      expect(text.replace(/\s+/g, ' ').trim()).toMatch(/^\D+ \d+$/);
    }
    const facets = works.page.locator('.facets a:has(.n)');
    expect(await facets.count()).toBeGreaterThan(0);
    for (const text of await facets.allTextContents()) {
      expect(text.replace(/\s+/g, ' ').trim()).toMatch(/ \d+$/);
    }
    await works.close();
    const claims = await openPage('/claims/');
    const statuses = claims.page.locator('.statuses a');
    expect(await statuses.count()).toBeGreaterThan(1);
    for (const text of await statuses.allTextContents()) {
      expect(text.replace(/\s+/g, ' ').trim()).toMatch(/^\D+ \d+$/);
    }
    await claims.close();
  });
});

describe('buttons', () => {
  test('and links have no gap before a colon in their names', async () => {
    const { page, close } = await openPage('/works/christens2010public/');
    await page
      .getByRole('button', { name: /^Add to my list/ })
      .first()
      .click();
    const names: string[] = [];
    for (const path of ['/my-list/', '/contribute/work/', '/needs-a-reader/']) {
      await page.goto(new URL(path, page.url()).href);
      await page.waitForLoadState('networkidle');
      const tree = await page.locator('main').ariaSnapshot();
      names.push(...[...tree.matchAll(/(?:button|link) "([^"]+)"/g)].map(([, name = '']) => name));
    }
    expect(names.some((name) => name.startsWith('Remove Christens'))).toBe(true);
    expect(names.filter((name) => / :/.test(name))).toEqual([]);
    await close();
  });

  test('that add a work are named by the work, and not by its key', async () => {
    const { page, close } = await openPage('/works/');
    await page
      .getByRole('button', { name: 'Add to my list: Christens 2010', exact: true })
      .waitFor();
    expect(await page.getByRole('button', { name: /my list: [a-z]+\d{4}/ }).count()).toBe(0);
    await close();
  });

  test('has a name for the theme before script runs', async () => {
    const { page, close } = await openPage('/', { script: false });
    const name = await page.locator('template#lamp').evaluate((template) => {
      const { content } = template as HTMLTemplateElement;
      return content.querySelector('button')?.getAttribute('aria-label');
    });
    expect(name).toBe('Switch between light and dark');
    await close();
  });
});
