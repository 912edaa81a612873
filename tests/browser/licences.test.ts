import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { licenceProblems } from '../../src/core/licences/shipped-package.ts';
import { htmlToText } from '../../src/core/render/text/html.ts';
import { readShippedPackages } from '../../src/disk/shipped-packages.ts';
import { REDIRECT_SCRIPT, REDIRECT_SCRIPT_FILE } from '../../src/site/browser/redirect-script.ts';
import { openPage } from './browser.ts';
import { EDITIONS } from './library/settings.ts';

/* What the built site says of the code and the files of others that it holds. */
const LIST = 'licences/third-party.txt';
const packages = readShippedPackages(dirname(inject('editions').root.folder)) ?? [];

describe('the packages in the site', () => {
  it('have each a text of its licence, and one that is allowed', () => {
    expect(licenceProblems(packages)).toEqual([]);
    const names = packages.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['citeproc', 'yaml', 'zod', 'pagefind', 'vite']));
    expect(names.filter((name) => name.startsWith('@fontsource'))).toHaveLength(3);
  });
});

describe.each(['root', 'sub-path'] as const)('%s', (name) => {
  const { base } = EDITIONS[name];
  const { folder } = inject('editions')[name];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.split(sep).join('/'),
  );
  const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
  const scripts = files.filter((file) => /^_astro\/.*\.js$/.test(file));
  // Other files of that ending are lists of references, to be taken away. A page that leads on to
  // a new address holds nothing of others.
  const pages = files.filter(
    (file) =>
      /(?:^|\/)(?:index|404)\.html$/.test(file) && !textOf(file).includes('http-equiv="refresh"'),
  );

  it('holds the text of every licence', () => {
    const list = textOf(LIST);
    const missing = packages.filter(
      ({ name, version, texts }) =>
        !list.includes(`\n${name} ${version}: `) || texts.some((text) => !list.includes(text)),
    );
    expect(missing).toEqual([]);
  });

  it('has nothing of the engine without its licence, its notice and what is changed in it', () => {
    const list = textOf(LIST);
    for (const words of [
      'citeproc 2.4.63: CPAL-1.0 OR AGPL-1.0, taken under CPAL-1.0',
      'Common Public Attribution License Version 1.0 (CPAL-1.0)',
      'Attribution Phrase (not exceeding 10 words): citeproc-js implements the Citation Style',
      'export function quickenEngines(): void {',
      'export function takeTextsLiterally(): void {',
    ]) {
      expect(list).toContain(words);
    }
  });

  it('names the makers of every style that it serves, or where they are named', () => {
    const list = textOf(LIST);
    const styles = files.filter((file) => /^styles\/.*\.(?:csl|xml)$/.test(file));
    const lost = styles.filter((file) => {
      const xml = textOf(file);
      const title = /<title>(.*?)<\/title>/.exec(xml)?.[1];
      const lang = /xml:lang="(.*?)"/.exec(xml)?.[1];
      const shown = file.endsWith('.csl') ? htmlToText(title ?? '') : `Locale ${lang}`;
      return !new RegExp(
        `\\n${RegExp.escape(shown)}\\n {4}(?:by \\S|its authors are named in \\S)`,
      ).test(list);
    });
    expect(lost).toEqual([]);
    expect(styles.length).toBeGreaterThan(1);
    expect(files.filter((file) => file.startsWith('styles/packs/'))).not.toEqual([]);
    expect(list).toContain('by the authors of the Citation Style Language styles');
  });

  it('leads to the list from every page', () => {
    const without = pages.filter((file) => !textOf(file).includes(`href="${base}${LIST}"`));
    expect(without).toEqual([]);
  });

  it('leads to the list from each script that holds code of others', () => {
    // Words that stand in the engine, in yaml, in zod and in Vite’s own lines.
    const signs = ['PROCESSOR_VERSION', 'UNEXPECTED_TOKEN', 'invalid_union', 'modulepreload'];
    for (const sign of signs) {
      const holding = scripts.filter((file) => textOf(file).includes(sign));
      expect(holding, sign).not.toEqual([]);
      for (const file of holding) {
        expect(textOf(file).split('\n')[0], file).toContain(`../${LIST}`);
      }
    }
  });

  it('has programs and type faces only where the list accounts for them', () => {
    const programs = files.filter((file) => /\.(?:[cm]?js|wasm|woff2?|ttf|otf)$/.test(file));
    const elsewhere = programs.filter(
      (file) => !/^_astro\/[^/]+\.js$|^_astro\/[^/]+\.woff2$|^pagefind\/[^/]+\.js$/.test(file),
    );
    // The one script beside them holds nothing of others.
    expect(elsewhere).toEqual([REDIRECT_SCRIPT_FILE]);
    expect(textOf(REDIRECT_SCRIPT_FILE)).toBe(REDIRECT_SCRIPT);
  });

  it('shows the attribution of the engine on each page from which it is loaded', () => {
    const reached = new Set(scripts.filter((file) => textOf(file).includes('PROCESSOR_VERSION')));
    expect(reached.size).toBeGreaterThan(0);
    const names = (text: string) =>
      [...reached].some((file) => text.includes(file.slice('_astro/'.length)));
    for (let before = 0; before !== reached.size; ) {
      before = reached.size;
      for (const file of scripts) if (names(textOf(file))) reached.add(file);
    }
    const running = pages.filter((file) => names(textOf(file)));
    expect(running).toContain('my-list/index.html');
    const without = running.filter((file) => {
      const text = htmlToText(textOf(file)).replace(/\s+/g, ' ');
      return !text.includes(
        'citeproc-js implements the Citation Style Language, (c) Frank Bennett, https://citationstyles.org/',
      );
    });
    expect(without).toEqual([]);
  });
});

it.each(['root', 'sub-path'] as const)(
  'is found from the foot of a page in %s',
  async (edition) => {
    const { page, close } = await openPage('/about/', { edition });
    const link = page.locator('.colophon').getByRole('link', { name: 'Third-party licences' });
    const [response] = await Promise.all([
      page.waitForResponse((answer) => answer.url().endsWith(LIST)),
      link.click(),
    ]);
    await page.waitForURL(`**/${LIST}`);
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8');
    expect(await page.locator('body').textContent()).toContain('zod');
    await close();
  },
);

it('shows the attribution to who uses the form', async () => {
  const { page, close } = await openPage('/contribute/work/');
  const credit = page.getByText('citeproc-js implements the Citation Style Language');
  await credit.waitFor();
  expect(await credit.isVisible()).toBe(true);
  await close();
});
