import { afterAll, describe, expect, test } from 'vitest';
import { siteOf } from './browser.ts';
import { type Firefox, type FirefoxTab, findFirefox, startFirefox } from './firefox.ts';

/* What must hold in another engine than Chromium’s, where a Firefox ESR is installed. */

const path = await findFirefox();
const name = path
  ? 'in Firefox'
  : 'in Firefox: skipped, there is no firefox-esr here. Install it, or name one: FIREFOX_PATH=…';
if (!path) process.stderr.write(`${name}\n`);

let running: Promise<Firefox> | undefined;

afterAll(async () => (await running)?.close());

/** Opens a page in a new profile and waits until it has loaded. */
async function openInFirefox(address: string): Promise<{ tab: FirefoxTab; status: number }> {
  running ??= startFirefox(path ?? '');
  const tab = await (await running).openTab();
  return { tab, status: await tab.open(address) };
}

const textOf = (selector: string) => `document.querySelector('${selector}').textContent`;

describe.skipIf(path === undefined)(name, () => {
  test('the home page loads whole, without a complaint, and asks no other host', async () => {
    const { tab, status } = await openInFirefox(siteOf());
    expect(status).toBe(200);
    expect(await tab.ask(`document.querySelectorAll('h1').length`)).toBe(1);
    expect(await tab.ask(`document.fonts.ready.then((fonts) => fonts.size > 0)`)).toBe(true);
    expect(tab.requests).toContain(siteOf());
    // Its own style sheets have a font in a data address, which is none of the page’s.
    const isOther = (address: string) => !/^data:/.test(address) && !address.startsWith(siteOf());
    expect(tab.requests.filter(isOther)).toEqual([]);
    expect(tab.complaints).toEqual([]);
  });

  test('the search finds an entry while one types', async () => {
    const { tab } = await openInFirefox(new URL('search/', siteOf()).href);
    await tab.click('#field');
    await tab.type('Sun Sil Lee Sohng');
    await tab.until(`[...document.querySelectorAll('#results .hit h3 a')]
      .some((link) => link.pathname === '/people/sohng/')`);
    expect(await tab.ask(textOf('#search-status'))).toMatch(/^[1-9]\d* result/);
    expect(tab.complaints).toEqual([]);
  });

  test('a style is chosen, and its reference copied', async () => {
    const site = siteOf('sub-path');
    const { tab } = await openInFirefox(new URL('essays/one-to-ones/', site).href);
    await tab.ask(`document.querySelector('.colophon .style-switch select').focus()`);
    await tab.type('I');
    await tab.until(`/^\\[1\\]$/.test(${textOf('.essay-text .citation')})`);
    await tab.open(new URL('works/christens2010public/', site).href);
    await tab.until(`document.querySelector('.cite input[value=ieee]').checked`);
    await tab.click('.cite .actions .loud');
    await tab.until(`${textOf('.cite .actions .loud')} === 'Copied'`);
    await tab.open(new URL('contribute/work/', site).href);
    await tab.until(`document.querySelector('#pasted')?.checkVisibility() === true`);
    await tab.click('#pasted');
    await tab.pressControl('v');
    await tab.until(`document.querySelector('#pasted').value !== ''`);
    expect(await tab.ask(`document.querySelector('#pasted').value`)).toMatch(
      /^B\. D\. Christens, “Public relationship building .* 2010, doi: 10\.1002\/jcop\.20403\.$/,
    );
    expect(tab.complaints).toEqual([]);
  });

  test('my list keeps a work, and shares it by its address', async () => {
    const { tab } = await openInFirefox(new URL('works/christens2010public/', siteOf()).href);
    await tab.click('.cite .put');
    await tab.until(`document.querySelector('.cite .put[aria-pressed=true]') !== null`);
    await tab.open(new URL('my-list/', siteOf()).href);
    await tab.until(`document.querySelectorAll('.kept .reference').length === 1`);
    expect(await tab.ask(textOf('.kept .reference'))).toMatch(/^Christens, B\. D\. \(2010\)/);
    expect(tab.complaints).toEqual([]);
    const shared = new URL('my-list/#keys=lcn2013personal,christens2010public', siteOf()).href;
    const { tab: other } = await openInFirefox(shared);
    await other.until(`document.querySelectorAll('.kept .reference').length === 2`);
    expect(await other.ask(textOf('#list-heading'))).toBe('A shared list 2');
    expect(await other.ask(`localStorage.getItem('my-list')`)).toBeNull();
    expect(other.complaints).toEqual([]);
  });

  test('an address that is not there names the entry that is nearest', async () => {
    const { tab, status } = await openInFirefox(new URL('works/cristens2010pubic/', siteOf()).href);
    expect(status).toBe(404);
    await tab.until(`document.querySelector('#missing a') !== null`);
    expect(await tab.ask(`document.querySelector('#missing a').pathname`)).toBe(
      '/works/christens2010public/',
    );
    expect(tab.complaints).toEqual([]);
  });
});
