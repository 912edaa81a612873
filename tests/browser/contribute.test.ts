import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { createLibrary } from '../../src/core/library/check-library.ts';
import { axe, openPage, siteOf } from './browser.ts';

const RECORD =
  '@article{x, author={Sohng, Sung Sil Lee and {Residents of a house}}, title={Talks at the kitchen table}, journal={Journal of Talks}, year={2009}, pages={1--9}}';

const state = (page: Page) => page.locator('#form-state');
const card = (page: Page) => page.locator('.preview-card');

/** Opens the form for a work. */
async function openForm(options = {}) {
  const opened = await openPage('/contribute/work/', options);
  await opened.page.locator('#propose').waitFor();
  return opened;
}

/** Fills the form so far that ready to send. */
async function fill(page: Page): Promise<void> {
  await page.fill('#pasted', RECORD);
  await page.getByRole('button', { name: 'Fill in the form' }).click();
  await page.locator('#pasted-said').filter({ hasText: 'Filled' }).waitFor();
  await page.fill('#f-source-name', 'title page of the article');
  await page.fill('#f-concepts', 'One-to-one conversation');
  await page.press('#f-concepts', 'Enter');
  await state(page).filter({ hasText: 'ready to send' }).waitFor();
}

/** The library of these tests with one more file. */
function problemsWith(name: string, text: string) {
  const root = join(import.meta.dirname, 'library', 'content');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => ({
      path: path.replaceAll('\\', '/'),
      text: readFileSync(join(root, path), 'utf8'),
    }));
  const path = `works/${name}`;
  return createLibrary([...files, { path, text }]).problems.filter(
    (problem) => problem.path === path,
  );
}

describe('a proposal', () => {
  test('is filled by keyboard, shown as a card, and goes out as a file that the check takes', async () => {
    const { page, complaints } = await openForm();
    await page.locator('#pasted').focus();
    await page.keyboard.insertText(RECORD);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await card(page).waitFor();
    expect(await page.locator('#f-title').inputValue()).toBe('Talks at the kitchen table');
    expect(await page.locator('.name-row').count()).toBe(2);
    await page.locator('#f-names-0 [data-do="name-down"]').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#f-names-1-family').inputValue()).toBe('Sohng');
    expect(await page.locator(':focus').textContent()).toContain('Move up');
    await page.keyboard.press('Enter');
    await page.locator('#f-source-name').focus();
    await page.keyboard.type('title page of the article');
    await page.locator('#f-concepts').focus();
    await page.keyboard.type('One-to-one conversation');
    await page.keyboard.press('Enter');
    await page.locator('[name="basis.grade"]:checked').focus();
    await page.keyboard.press('ArrowDown');
    await page.locator('#f-section-0').focus();
    await page.keyboard.type(
      'It asks what [[one-to-one|such conversations]] do, and for whom; a review tells of it {so}, as it does of [@christens2010public], and gives neither number nor place of what it found there, nor who took part.',
    );
    await card(page).filter({ hasText: 'such conversations do' }).waitFor();
    await page.locator('#preview-reference').filter({ hasText: 'Sohng, S. S. L.' }).waitFor();
    expect(await page.locator('#preview-reference i').first().textContent()).toBe(
      'Journal of Talks',
    );
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download' }).press('Enter'),
    ]);
    const name = download.suggestedFilename();
    expect(name).toBe('sohng2009talks.mdx');
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
    const text = Buffer.concat(chunks).toString('utf8');
    expect(text).toContain('person: sohng');
    expect(text).toContain('grade: second-hand');
    expect(problemsWith(name, text)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('that lacks something says what, and leads there', async () => {
    const { page } = await openForm();
    await page.fill('#f-title', 'Talks');
    await page.fill('#f-DOI', 'no DOI');
    await page.getByRole('button', { name: 'Copy the text' }).click();
    await page.locator('#faults:focus').waitFor();
    const faults = page.locator('#faults li');
    expect(await faults.allTextContents()).toEqual([
      expect.stringContaining('Source: Say where'),
      expect.stringContaining('DOI: “DOI” is not a DOI'),
    ]);
    expect(await page.locator('#f-DOI').getAttribute('aria-invalid')).toBe('true');
    expect(await axe(page)).toEqual([]);
    await faults.getByRole('link', { name: 'DOI' }).press('Enter');
    expect(await page.locator(':focus').getAttribute('id')).toBe('f-DOI');
    await page.fill('#f-DOI', 'https://doi.org/10.1000/abc');
    await page.fill('#f-source-name', 'title page');
    await page.locator('#faults').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Copy the text' }).click();
    await page.locator('#send-said').filter({ hasText: 'Copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('DOI: "10.1000/abc"');
  });

  test('says where a field is wrong once it was left, and what it may be a double of', async () => {
    const { page } = await openForm();
    await page.fill('#f-issued', '2010-13');
    await page.locator('#f-issued').blur();
    await page.locator('#f-issued-fault').filter({ hasText: 'no month 13' }).waitFor();
    await page.fill('#f-issued', '2010');
    await page.fill('#f-title', 'Public relationship building in grassroots community organizing');
    const near = page.locator('#near a');
    await near.waitFor();
    expect(await near.getAttribute('href')).toBe('/works/christens2010public/');
    expect(await page.locator('#f-issued-fault').isVisible()).toBe(false);
  });

  test('survives a reload; emptied, it can be had back', async () => {
    const { page } = await openForm();
    await fill(page);
    await page.fill('#f-section-3', 'What is left open.');
    await page.reload();
    await card(page).filter({ hasText: 'What is left open.' }).waitFor();
    expect(await page.locator('#f-section-3').inputValue()).toBe('What is left open.');
    await page.locator('.chosen-subjects li', { hasText: 'One-to-one conversation' }).waitFor();
    await page.locator('#empty-form').press('Enter');
    expect(await page.locator('#f-title').inputValue()).toBe('');
    expect(await page.evaluate(() => localStorage.getItem('contribute-work'))).toBeNull();
    await page.keyboard.press('Enter');
    expect(await page.locator('#f-title').inputValue()).toBe('Talks at the kitchen table');
    expect(await page.locator('.chosen-subjects li').count()).toBe(1);
  });

  test('is made all the same where nothing can be kept, and that is said', async () => {
    for (const [name, words] of [
      ['SecurityError', /does not let the site save anything/],
      ['QuotaExceededError', /has no room left/],
    ] as const) {
      const { page, close } = await openPage('/about/');
      await page.addInitScript((error) => {
        Storage.prototype.setItem = () => {
          throw new DOMException('refused', error);
        };
      }, name);
      await page.goto(new URL('contribute/work/', siteOf()).href);
      await page.fill('#f-title', 'Talks');
      await page.locator('#draft-said').filter({ hasText: words }).waitFor();
      await card(page).waitFor();
      await close();
    }
  });

  test('begins anew where what was kept is no draft', async () => {
    const { page } = await openPage('/about/');
    await page.evaluate(() => localStorage.setItem('contribute-work', '{"version":1,"texts":7'));
    await page.goto(new URL('contribute/work/', siteOf()).href);
    await page.locator('#propose').waitFor();
    expect(await page.locator('#f-title').inputValue()).toBe('');
    expect(await page.locator('.name-row').count()).toBe(1);
  });

  test('runs nothing of what was typed', async () => {
    const { page, complaints } = await openForm();
    const evil = '<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script>';
    await fill(page);
    for (const field of ['title', 'container-title', 'publisher', 'section-1', 'basis-seen']) {
      await page.fill(`#f-${field}`, `Talks ${evil}`);
    }
    await page.fill('#f-names-0-family', evil);
    await page.fill('#f-people', evil);
    await page.press('#f-people', 'Enter');
    await card(page).filter({ hasText: 'onerror' }).waitFor();
    await page.locator('#preview-reference').filter({ hasText: 'onerror' }).waitFor();
    expect(await page.locator('.beside img, .beside script, #propose .fault img').count()).toBe(0);
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
    expect(complaints).toEqual([]);
  });

  test('is told of in plain words where its check cannot be loaded, and kept', async () => {
    const { page } = await openForm();
    await page.route('**/contribute/library.json', (route) => route.abort());
    await page.fill('#f-title', 'Talks');
    await state(page).filter({ hasText: 'did not load' }).waitFor();
    await page.unroute('**/contribute/library.json');
    await page.fill('#f-title', 'Talks at home');
    await card(page).filter({ hasText: 'Talks at home' }).waitFor();
  });
});

describe('the ways out', () => {
  test('lead to GitHub only where there is a repository', async () => {
    const { page } = await openForm();
    expect(await page.locator('a[href*="github"]').count()).toBe(0);
    expect(await page.getByText('GitHub').count()).toBe(0);
  });

  test('carry the file to the repository that is set', async () => {
    const { page } = await openPage('/about/');
    await page.route('**/contribute/work/', async (route) => {
      const response = await route.fetch();
      const html = (await response.text())
        .replace(
          '&quot;contact&quot;',
          '&quot;repository&quot;:&quot;https://github.com/a/b&quot;,&quot;contact&quot;',
        )
        .replace(
          /(<button[^>]*data-do="copy")/,
          '<a data-do="github" href="https://github.com/a/b">Open it</a>$1',
        );
      await route.fulfill({ response, body: html });
    });
    await page.goto(new URL('contribute/work/', siteOf()).href);
    await page.locator('#propose').waitFor();
    await page.evaluate(() => {
      globalThis.open = (href) => {
        document.body.dataset['opened'] = String(href);
        return null;
      };
    });
    await fill(page);
    await page.locator('[data-do="github"]').click();
    await page.locator('#send-said').filter({ hasText: 'Opened on GitHub' }).waitFor();
    const url = new URL(await page.evaluate(() => document.body.dataset['opened'] ?? ''));
    expect(url.origin + url.pathname).toBe('https://github.com/a/b/new/main/content/works');
    const name = url.searchParams.get('filename') ?? '';
    expect(problemsWith(name, url.searchParams.get('value') ?? '')).toEqual([]);
  });

  test('are told in a sentence where there is no script', async () => {
    for (const path of ['/contribute/work/', '/contribute/correct/']) {
      const { page } = await openPage(path, { script: false });
      expect(await page.locator('form.contribute').isVisible()).toBe(false);
      expect(await page.locator('#without-script').textContent()).toContain('needs JavaScript');
    }
    const { page } = await openPage('/contribute/', { script: false });
    expect(await page.getByRole('link', { name: 'Needs a reader' }).count()).toBeGreaterThan(0);
  });
});

describe('a correction', () => {
  test('begins at the foot of an entry, and names old value, new value and source', async () => {
    const { page, complaints } = await openPage('/works/christens2010public/');
    await page.getByRole('link', { name: 'Correct this record' }).click();
    const rows = page.locator('.field-row');
    await rows.first().waitFor();
    expect(await page.locator('#entry-said').textContent()).toContain('Christens 2010');
    await rows.filter({ hasText: 'Pages' }).locator('summary').press('Enter');
    await page.getByLabel('Pages, correct value').fill('886-901');
    await page.getByLabel('Pages, where you found it').fill('last page of the article');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Copy the text' }).click();
    await page.locator('#send-said').filter({ hasText: 'Copied' }).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('Correction: christens2010public');
    expect(text).toContain('/works/christens2010public/');
    for (const part of ['886-900', '886-901', 'last page of the article']) {
      expect(text).toContain(part);
    }
    expect(complaints).toEqual([]);
  });

  test('of another kind of entry is told in words', async () => {
    const { page } = await openPage('/people/sohng/');
    await page.getByRole('link', { name: 'Correct this entry' }).click();
    await page.locator('#words').waitFor();
    expect(await page.locator('#fields').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Copy the text' }).click();
    await page.locator('#faults:focus').waitFor();
  });

  test('asks which entry, where the address names none that is here', async () => {
    const { page } = await openPage('/contribute/correct/?entry=%3Cb%3Enothing');
    await page.locator('#entry-said').filter({ hasText: '<b>nothing' }).waitFor();
    await page.fill('#entry', 'christens2010public');
    await page.press('#entry', 'Enter');
    await page.locator('.field-row').first().waitFor();
    expect(page.url()).toContain('?entry=christens2010public');
  });

  test('is where works that need a reader lead', async () => {
    const { page } = await openPage('/needs-a-reader/');
    const links = await page
      .locator('.give a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link).toMatch(/^\/contribute\/correct\/\?entry=[a-z0-9-]+$/);
  });
});

describe('the forms', () => {
  test.each([
    [1280, 'light'],
    [390, 'dark'],
  ] as const)('are well made at %i px, %s, empty and filled', async (width, theme) => {
    const { page } = await openForm({ width, theme });
    expect(await axe(page)).toEqual([]);
    await fill(page);
    await page.locator('[data-do="add-further"]').click();
    expect(await axe(page)).toEqual([]);
    await page.locator('summary', { hasText: 'The text that you will send' }).click();
    const overflow = () =>
      document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await page.evaluate(overflow)).toBe(0);
    const other = await openPage('/contribute/', { width, theme });
    expect(await axe(other.page)).toEqual([]);
    expect(await other.page.evaluate(overflow)).toBe(0);
  });

  test('weigh nothing on other pages, and load the check when one types', async () => {
    const { requests } = await openPage('/works/christens2010public/');
    expect(requests.filter((address) => /contribute|work-page|check-form/.test(address))).toEqual(
      [],
    );
    const form = await openForm();
    const late = /library\.json|check-form|fill-from-record|format-list/;
    expect(form.requests.filter((address) => late.test(address))).toEqual([]);
    await form.page.fill('#f-title', 'Talks');
    await card(form.page).waitFor();
    expect(form.requests.filter((address) => /library\.json/.test(address))).toHaveLength(1);
    expect(form.requests.filter((address) => /fill-from-record/.test(address))).toEqual([]);
  });
});
