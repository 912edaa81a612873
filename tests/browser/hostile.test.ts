import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { BibLatexParser } from 'biblatex-csl-converter';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import {
  documentPolicy,
  policyText,
  redirectPolicy,
} from '../../src/core/formats/content-security-policy.ts';
import { LIST_STYLES } from '../../src/core/formats/list/list-styles.ts';
import { FIRST_SCRIPT } from '../../src/site/browser/first-script.ts';
import { PAGE_POLICY } from '../../src/site/pages/page-policy.ts';
import { type PreviewServer, startPreviewServer } from '../../src/site/server/preview-server.ts';
import { faultsOfFile } from '../fuzz/file-faults.ts';
import {
  configOf,
  HARMLESS,
  HOSTILE,
  libraryOf,
  PAYLOADS,
  styleOf,
  type Texts,
} from '../fuzz/hostile-library.ts';
import { makeProject } from '../project.ts';

/*
 * The site of a library in which a stranger has written into every field: read by a parser and
 * beside the site of the same library with harmless texts, and walked in the browser, with the
 * Content-Security-Policy and without it, since escaping alone has to hold.
 */
const folders: string[] = [];

/** Builds the site of the library with such texts; gives its folder. */
async function build(texts: Texts): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'hostile-'));
  folders.push(root);
  makeProject(root, { content: libraryOf(texts), config: configOf(texts) });
  const file = texts === HOSTILE ? `"><img src=x onerror=alert(1)>'.txt` : 'plain.txt';
  writeFileSync(join(root, 'public', file), texts.plain);
  writeFileSync(join(root, 'public', 'picture.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  mkdirSync(join(root, 'csl'), { recursive: true });
  writeFileSync(join(root, 'csl', 'hostile.csl'), styleOf(texts));
  const env = { ...process.env, NODE_ENV: '', VITEST: '' };
  const child = spawn(process.execPath, ['src/cli/build.ts'], { cwd: root, env, stdio: 'pipe' });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  child.stderr.on('data', (chunk) => (said += chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`The site could not be built.\n${said}`);
  return join(root, 'dist');
}

let hostile = '';
let harmless = '';
let server: PreviewServer;
let browser: Browser;

beforeAll(async () => {
  [hostile, harmless] = await Promise.all([build(HOSTILE), build(HARMLESS)]);
  server = await startPreviewServer({ folder: hostile, base: '/', port: 0, host: '127.0.0.1' });
  browser = await chromium.connect(inject('browserEndpoint'));
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'));
}

const pagesOf = (folder: string) => filesOf(folder).filter((path) => path.endsWith('.html'));
const textOf = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

type Element = DefaultTreeAdapterTypes.Element;

/** Every element of an HTML file as a browser reads it, those in templates too. */
function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node) => {
    if ('tagName' in node) found.push(node);
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}

const attribute = (element: Element, name: string) =>
  element.attrs.find((each) => each.name === name)?.value;

/** The element with the names of its attributes: `a[class][href]`. */
function shapeOf({ tagName, attrs }: Element): string {
  return `${tagName}${attrs
    .map(({ name }) => `[${name}]`)
    .sort()
    .join('')}`;
}

/** Attributes that lead somewhere. */
const LEADING = ['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'poster', 'srcset'];

/** Where an element leads, as far as a stranger could choose it. */
function leadsOf(element: Element): string[] {
  return LEADING.flatMap((name) => {
    const value = attribute(element, name);
    if (value === undefined) return [];
    const address = new URL(value, 'https://library.example/');
    const isOwn = address.host === 'library.example';
    return [`${name} ${address.protocol}//${isOwn ? `here ${element.tagName}` : address.host}`];
  });
}

/** Elements that load, run, send or lead on by themselves: a page has as many, hostile or not. */
const ACTIVE = new Set(
  'script style link meta base form input button select textarea template iframe object embed img svg use video audio source details dialog'.split(
    ' ',
  ),
);

function countsOf(elements: readonly Element[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { tagName } of elements) {
    if (ACTIVE.has(tagName)) counts[tagName] = (counts[tagName] ?? 0) + 1;
  }
  return counts;
}

/** A page of a name is called by the letters of the name, which differ. */
const alike = (path: string) =>
  path.replace(/^names\/(?!page\/)[^/]+\/index\.html$/, 'names/…/index.html');
/** The page of the harmless library that is at the place of one of the hostile library. */
const harmlessOf = (path: string) =>
  pagesOf(harmless).find((one) => alike(one) === alike(path)) ?? path;

describe('the files of a hostile library', () => {
  test('are the same as those of a harmless one', () => {
    const named = (folder: string) =>
      filesOf(folder).filter((path) => !/^(?:pagefind|_astro)\/|^[^/]*\.txt$/.test(path));
    expect(named(hostile).map(alike).sort()).toEqual(named(harmless).map(alike).sort());
    expect(pagesOf(hostile).length).toBeGreaterThan(30);
    expect(textOf(hostile, 'works/abel2010talks/index.html')).toContain('alert(1)');
  });

  test('hold no element, attribute or address that harmless texts do not bring', () => {
    const known = pagesOf(harmless).map((path) => elementsOf(textOf(harmless, path)));
    const shapes = new Set(known.flat().map(shapeOf));
    const leads = new Set(known.flat().flatMap(leadsOf));
    const found = pagesOf(hostile).flatMap((path) => {
      const elements = elementsOf(textOf(hostile, path));
      const strange = [
        ...elements.map(shapeOf).filter((shape) => !shapes.has(shape)),
        ...elements.flatMap(leadsOf).filter((lead) => !leads.has(lead)),
        ...elements.flatMap(({ attrs }) =>
          attrs.map(({ name }) => name).filter((name) => /^on|^style$|^srcdoc$/.test(name)),
        ),
      ];
      return [...new Set(strange)].map((each) => `${path}: ${each}`);
    });
    expect(found).toEqual([]);
  });

  test('hold as many elements that do something as with harmless texts', () => {
    for (const path of pagesOf(hostile)) {
      const counts = countsOf(elementsOf(textOf(hostile, path)));
      expect({ path, counts }).toEqual({
        path,
        counts: countsOf(elementsOf(textOf(harmless, harmlessOf(path)))),
      });
    }
  });

  test('run our own scripts alone; what else stands in a script is data', () => {
    const own = new Set(
      filesOf(harmless).filter((path) => /^(?:_astro\/|redirect\.js$)/.test(path)),
    );
    for (const path of pagesOf(hostile)) {
      for (const script of elementsOf(textOf(hostile, path))) {
        if (script.tagName !== 'script') continue;
        const [text] = script.childNodes;
        const inside = text && 'value' in text ? text.value : '';
        const type = attribute(script, 'type');
        const source = attribute(script, 'src');
        if (source !== undefined) expect(own).toContain(source.replace(/^\//, ''));
        else if (type === undefined) expect(inside).toBe(FIRST_SCRIPT);
        else {
          expect(type).toMatch(/^application\/(?:ld\+)?json$/);
          expect(() => JSON.parse(inside)).not.toThrow();
        }
      }
    }
  });

  test('bear the policy before anything that it governs', () => {
    const styled = policyText(documentPolicy([LIST_STYLES]));
    const leading = policyText(redirectPolicy());
    const all = [policyText(PAGE_POLICY), styled, leading];
    const kinds = new Map<string, string>();
    for (const path of pagesOf(hostile)) {
      const elements = elementsOf(textOf(hostile, path));
      const first = elements[elements.findIndex(({ tagName }) => tagName === 'head') + 1];
      expect(first?.tagName).toBe('meta');
      expect(first && attribute(first, 'http-equiv')).toBe('Content-Security-Policy');
      const policy = first && attribute(first, 'content');
      expect(all).toContain(policy);
      kinds.set(policy ?? '', path);
      // The name of the signs must come within the first 1024 bytes.
      expect(textOf(hostile, path).slice(0, 1024)).toMatch(/<meta charset="utf-8">/);
    }
    expect([...kinds.keys()].toSorted()).toEqual(all.toSorted());
    for (const policy of kinds.keys()) {
      expect(policy).toMatch(/^default-src 'none';/);
      expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
    }
  });

  test('can be read, each by those who read such files', () => {
    const works = 3;
    const faults = filesOf(hostile)
      .filter((path) => !/^(?:pagefind|_astro)\/|\.html$/.test(path))
      .flatMap((path) =>
        faultsOfFile(path, textOf(hostile, path)).map((fault) => `${path}: ${fault}`),
      );
    expect(faults).toEqual([]);
    for (const path of ['library.bib', 'library.biblatex.bib']) {
      const { entries, errors } = new BibLatexParser(textOf(hostile, path)).parse();
      expect([path, Object.keys(entries).length, errors]).toEqual([path, works, []]);
    }
  });
});

/** What went wrong on pages, by where. */
interface Walk {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly faults: string[];
}

/** Opens a browser profile in which everything that a stranger’s text could do is a fault. */
async function startWalk(policy: boolean): Promise<Walk> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
    locale: 'en-GB',
  });
  const faults: string[] = [];
  const page = await context.newPage();
  const tell = (fault: string) => faults.push(`${page.url()}: ${fault}`);
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  page.on('dialog', (dialog) => {
    tell(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => tell(`uncaught ${error.message}`));
  page.on('console', (message) => {
    // That a page answers 404 is told of it, too, where it is wanted.
    if (message.type() === 'error' && !/status of 404/.test(message.text())) tell(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(server.address) && !/^(?:blob|data):/.test(request.url())) {
      tell(`asks ${request.url()}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest()) {
      tell(`asks in vain ${response.url()}`);
    }
  });
  if (!policy) {
    await context.route('**/*', async (route) => {
      if (route.request().resourceType() !== 'document') return route.continue();
      const response = await route.fetch();
      const headers = { ...response.headers() };
      delete headers['content-security-policy'];
      const body = (await response.text()).replace(
        /<meta http-equiv="Content-Security-Policy"[^>]*>/,
        '',
      );
      return route.fulfill({ response, headers, body });
    });
  }
  return { context, page, faults };
}

/** What stands in a page that none of our own code puts there. */
async function lookFor({ page, faults }: Walk): Promise<void> {
  const strange = await page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    const handlers = all.flatMap((element) =>
      element
        .getAttributeNames()
        .filter((name) => name.startsWith('on') || name === 'srcdoc' || name === 'formaction')
        .map((name) => `<${element.localName} ${name}>`),
    );
    const elements = [
      ...document.querySelectorAll('iframe, object, embed, base, form[action], math, svg[onload]'),
      ...document.querySelectorAll('[href^="javascript:" i], [src="x"], [style="x"]'),
      ...document.querySelectorAll('img:not([src="/picture.svg"])'),
    ].map((element) => element.outerHTML.slice(0, 100));
    return [...handlers, ...elements];
  });
  faults.push(...strange.map((each) => `${page.url()}: ${each}`));
}

/** The payloads in a few texts, where each costs a page. */
const SOME = [0, 1, 2].map((part) => PAYLOADS.filter((_text, at) => at % 3 === part).join(' '));

const address = (path: string) => new URL(path, server.address).href;

/** Opens a page, and looks at it once it has come to rest. */
async function visit(walk: Walk, path: string): Promise<void> {
  await walk.page.goto(address(path), { waitUntil: 'load' });
  await lookFor(walk);
}

const LONG = 240_000;

describe.each([
  ['with the policy', true],
  ['without the policy', false],
])('in the browser, %s', (_name, policy) => {
  test('every page and every file that browsers show does nothing strange', {
    timeout: LONG,
  }, async () => {
    const walk = await startWalk(policy);
    for (const path of pagesOf(hostile)) {
      await walk.page.goto(address(path.replace(/index\.html$/, '')), { waitUntil: 'load' });
      await lookFor(walk);
    }
    for (const path of ['feed.xml', 'sitemap.xml']) {
      await walk.page.goto(address(path));
      expect(await walk.page.locator('parsererror').count()).toBe(0);
    }
    expect(walk.faults).toEqual([]);
    await walk.context.close();
  });

  test('dead addresses are told of, whatever they hold', { timeout: LONG }, async () => {
    const walk = await startWalk(policy);
    for (const payload of SOME) {
      await visit(walk, `works/${encodeURIComponent(payload.replace(/[/\\]/g, '|'))}/`);
      await walk.page.locator('#missing .bracketed').waitFor();
    }
    await visit(walk, 'works/abel2010talk/');
    await walk.page.locator('#missing a').waitFor();
    await lookFor(walk);
    expect(walk.faults).toEqual([]);
    await walk.context.close();
  });

  test('searches are answered, whatever is asked', { timeout: LONG }, async () => {
    const walk = await startWalk(policy);
    const { page } = walk;
    for (const payload of SOME) {
      const query = encodeURIComponent(payload);
      await visit(walk, `search/?q=${query}&concept=${query}`);
      await page.locator('#search-status').filter({ hasText: /\w/ }).waitFor();
      await lookFor(walk);
    }
    await visit(walk, 'search/?q=alert');
    await page.locator('#results .hit').first().waitFor();
    await page.locator('#field').fill(PAYLOADS[1] ?? '');
    await page.waitForTimeout(500);
    await lookFor(walk);
    expect(walk.faults).toEqual([]);
    await walk.context.close();
  });

  test('lists are shown, whatever was kept or is shared', { timeout: LONG }, async () => {
    const walk = await startWalk(policy);
    const { page } = walk;
    const keys = ['abel2010talks', 'berg2011walks', 'cole2012house'];
    const kept = [
      PAYLOADS[0] ?? '',
      JSON.stringify({ version: 1, keys: PAYLOADS, style: PAYLOADS[0] }),
      JSON.stringify({ version: 1, keys: { length: PAYLOADS[1] }, style: PAYLOADS[2] }),
      JSON.stringify({ version: PAYLOADS[0], keys: [{ toString: PAYLOADS[1] }] }),
      JSON.stringify({ version: 1, keys, style: PAYLOADS[0], annotated: true, sorted: true }),
      JSON.stringify({ version: 1, keys, style: 'hostile', annotated: true, sorted: true }),
    ];
    await visit(walk, 'about/');
    for (const text of kept) {
      await page.evaluate((value) => {
        for (const name of ['my-list', 'my-list-damaged', 'theme', 'style', 'contribute-work']) {
          localStorage.setItem(name, value);
        }
      }, text);
      await visit(walk, 'my-list/');
      await page.locator('#list-said').waitFor({ state: 'attached' });
      await page.waitForTimeout(100);
      await lookFor(walk);
      await visit(walk, 'works/abel2010talks/');
    }
    await page.evaluate(
      (list) => {
        localStorage.clear();
        localStorage.setItem('my-list', list);
      },
      JSON.stringify({ version: 1, keys, style: 'hostile', annotated: true }),
    );
    await visit(walk, 'my-list/');
    await page.locator('.kept .reference').nth(2).waitFor();
    await lookFor(walk);
    for (const payload of [PAYLOADS.join(','), keys.join(',')]) {
      await visit(walk, 'about/');
      await visit(walk, `my-list/#keys=${encodeURIComponent(payload)}`);
      await page.waitForTimeout(50);
      await lookFor(walk);
    }
    await page.locator('.kept .reference').nth(2).waitFor();
    expect(walk.faults).toEqual([]);
    await walk.context.close();
  });

  test('another style is set in and put back; what is copied is copied', {
    timeout: LONG,
  }, async () => {
    const walk = await startWalk(policy);
    const { page } = walk;
    await visit(walk, 'essays/on-talks/');
    const select = page.locator('.style-switch select').first();
    await select.selectOption('hostile');
    await page.locator('#notes').waitFor({ state: 'attached' });
    await lookFor(walk);
    expect(await page.locator('#references .smallcaps').count()).toBeGreaterThan(0);
    await select.selectOption('apa');
    await page.getByText('back in the style of this site').first().waitFor({ state: 'attached' });
    await lookFor(walk);
    await visit(walk, 'works/abel2010talks/');
    await page.locator('.cite label').nth(1).click();
    await page.locator('.cite .actions button', { hasText: 'Copy' }).click();
    await page.locator('.cite .said').filter({ hasText: 'copied' }).waitFor();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(copied).toContain('style="font-variant: small-caps');
    expect(copied).not.toMatch(/<(?:script|img|svg|iframe)/);
    expect(walk.faults).toEqual([]);
    await walk.context.close();
  });

  test('forms take whatever is pasted', { timeout: LONG }, async () => {
    const walk = await startWalk(policy);
    const { page } = walk;
    const openForm = async () => {
      await page.goto(address('about/'));
      await page.evaluate(() => localStorage.clear());
      await visit(walk, 'contribute/work/');
      await page.locator('#propose').waitFor();
    };
    for (const payload of SOME) {
      await openForm();
      const braced = payload.replace(/[{}\\%]/g, '');
      await page.fill(
        '#pasted',
        `@article{x, author={Doe, Jane ${braced}}, title={Talks ${braced}}, journal={J ${braced}}, note={${braced}}, url={javascript:alert(1)}, year={2009}}`,
      );
      await page.getByRole('button', { name: 'Fill in the form' }).click();
      await page.locator('#pasted-said').filter({ hasText: /\w/ }).waitFor();
      await page.locator('#form-state').filter({ hasText: /\d/ }).waitFor();
      await lookFor(walk);
      await openForm();
      await page.fill('#f-title', `Talks ${payload}`);
      await page.fill('#f-publisher', payload);
      await page.fill('#f-source-name', payload);
      await page.fill('#f-section-0', `${payload} [[abel|${payload}]] [@abel2010talks]`);
      await page.locator('.preview-card .said-of-it').first().waitFor();
      await page.locator('#preview-reference').filter({ hasText: 'Talks' }).waitFor();
      await lookFor(walk);
    }
    await visit(walk, 'contribute/correct/?entry=works/abel2010talks');
    await page.waitForTimeout(300);
    await lookFor(walk);
    expect(walk.faults).toEqual([]);
    await walk.context.close();
  });
});
