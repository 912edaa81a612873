import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, expect, inject } from 'vitest';
import type { EditionName } from './library/settings.ts';

/** How a page is opened. */
export interface OpenOptions {
  /** What the system says it prefers. Standard: light. */
  readonly theme?: 'light' | 'dark';
  /** Width and height of the window in CSS pixels. Standard: 1280 by 800. */
  readonly width?: number;
  readonly height?: number;
  /** `false` opens the page as a browser that runs no script does. */
  readonly script?: boolean;
  /** Which edition: the one for `/`, or the one for a sub-path. Standard: root. */
  readonly edition?: EditionName;
  readonly reducedMotion?: boolean;
  /** `true` opens the page as a phone does: on a screen that is touched, laid out for its width. */
  readonly touch?: boolean;
  /** Milliseconds after which scripts and type faces come, as on a slow line. Standard: at once. */
  readonly late?: { readonly scripts: number; readonly faces: number };
}

/** A page in a browser profile that nobody else uses, and in which nothing is kept. */
interface OpenedPage {
  readonly page: Page;
  /** The status of the page itself. */
  readonly status: number;
  /** What the console showed as warning or error, errors that no one caught, requests that failed. */
  readonly complaints: readonly string[];
  /**
   * What the Content-Security-Policy refused on any page of the profile. Whatever is left in it
   * after a test fails the test.
   */
  readonly refused: string[];
  /** The address of every request so far, the page's own first. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** One rule of axe that a page breaks, short enough to be read in a failing test. */
interface Violation {
  readonly rule: string;
  readonly help: string;
  readonly elements: readonly string[];
}

/**
 * A browser profile, used by one opened page after another. Starting the process of a page costs
 * four times what a page costs in a process that is there, so each profile keeps its process by a
 * page that stays.
 */
interface Profile {
  readonly context: BrowserContext;
  readonly keeper: Page;
  /** By which the profile is emptied. */
  readonly devTools: CDPSession;
  /** What is told of a refusal by the policy, on whatever page of the profile. */
  tellRefused: (violation: string) => void;
}

let connection: Promise<Browser> | undefined;
/** Profiles that no page uses now, by how they open pages. */
const free = new Map<string, Profile[]>();
/** Closes what a test left open. */
const open = new Set<() => Promise<void>>();
const refusedInTest: string[][] = [];

afterEach(async () => {
  await Promise.all([...open].map((close) => close()));
  expect(refusedInTest.splice(0).flat()).toEqual([]);
});

afterAll(async () => {
  free.clear();
  await (await connection)?.close();
  connection = undefined;
});

/**
 * Opens `path` of an edition, as `/works/`, whatever its base, and waits until it has loaded.
 * What stays open is closed after the test.
 */
export async function openPage(path: string, options: OpenOptions = {}): Promise<OpenedPage> {
  const { edition, ...how } = options;
  const address = addressOf(path, edition);
  const kind = JSON.stringify(Object.entries(how).sort());
  const profile = free.get(kind)?.pop() ?? (await newProfile(how));
  const { context } = profile;
  const close = async () => {
    if (!open.delete(close)) return;
    await empty(profile, new URL(address).origin);
    free.set(kind, [...(free.get(kind) ?? []), profile]);
  };
  open.add(close);
  const complaints: string[] = [];
  const refused: string[] = [];
  refusedInTest.push(refused);
  profile.tellRefused = (violation) => {
    refused.push(violation);
    complaints.push(violation);
  };
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('console', (message) => {
    const isComplaint = message.type() === 'error' || message.type() === 'warning';
    // That the page itself answered 404 is told by `status`.
    const isOwnStatus =
      message.location().url === address && message.text().startsWith('Failed to load resource');
    if (isComplaint && !isOwnStatus) complaints.push(message.text());
    // Where no script runs, the console alone tells what the policy refused.
    if (options.script === false && /Content Security Policy/.test(message.text())) {
      refused.push(`policy: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    // What a page still loads when it is left is given up by the browser, and no failure.
    const isGivenUp = request.failure()?.errorText === 'net::ERR_ABORTED';
    if (!isGivenUp) complaints.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => requests.push(request.url()));
  const response = await page.goto(address, { waitUntil: 'load' });
  return {
    page,
    status: response?.status() ?? 0,
    complaints,
    refused,
    requests,
    close,
  };
}

async function newProfile(options: Omit<OpenOptions, 'edition'>): Promise<Profile> {
  connection ??= chromium.connect(inject('browserEndpoint'));
  const browser = await connection;
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    colorScheme: options.theme ?? 'light',
    javaScriptEnabled: options.script ?? true,
    hasTouch: options.touch ?? false,
    isMobile: options.touch ?? false,
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    permissions: ['clipboard-read', 'clipboard-write'],
    locale: 'en-GB',
  });
  const keeper = await context.newPage();
  const devTools = await context.newCDPSession(keeper);
  const profile: Profile = { context, keeper, devTools, tellRefused: () => {} };
  await context.exposeFunction('tellRefused', (text: string) => profile.tellRefused(text));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event;
      const place = `${sourceFile || location.href}:${lineNumber}`;
      Reflect.get(
        globalThis,
        'tellRefused',
      )(`policy: ${effectiveDirective} refused ${blockedURI} at ${place} ${sample}`.trim());
    });
  });
  await watchShifts(context);
  if (options.late) await holdBack(context, options.late);
  return profile;
}

/** Closes the pages of a profile and removes whatever a site has kept in it. */
async function empty({ context, keeper, devTools }: Profile, origin: string): Promise<void> {
  const pages = context.pages().filter((page) => page !== keeper);
  await Promise.all(pages.map((page) => page.close()));
  await devTools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await devTools.send('Network.clearBrowserCache');
}

/** The whole address of `path` in an edition. */
function addressOf(path: string, edition?: EditionName): string {
  return new URL(path.replace(/^\//, ''), siteOf(edition)).href;
}

/** The home page's address of an edition, ending in a slash. */
export function siteOf(edition: EditionName = 'root'): string {
  return inject('editions')[edition].address;
}

async function holdBack(
  context: BrowserContext,
  late: NonNullable<OpenOptions['late']>,
): Promise<void> {
  await context.route(/\.(?:js|woff2)$/, async (route) => {
    const isFace = route.request().url().endsWith('.woff2');
    await new Promise((resolve) => setTimeout(resolve, isFace ? late.faces : late.scripts));
    await route.continue();
  });
}

/** Something that moved while no reader did anything, by how much, and what it was. */
interface Shift {
  readonly value: number;
  readonly elements: readonly string[];
}

/** The place where pages keep what moved on them. */
const SHIFTS = 'shiftsOfThePage';

async function watchShifts(context: BrowserContext): Promise<void> {
  await context.addInitScript((name) => {
    const shifts: Shift[] = [];
    Reflect.set(globalThis, name, shifts);
    const nameOf = (node: unknown) =>
      node instanceof Element ? `${node.localName}.${node.getAttribute('class') ?? ''}` : '';
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const value: unknown = Reflect.get(entry, 'value');
        const sources: unknown = Reflect.get(entry, 'sources');
        if (typeof value !== 'number' || Reflect.get(entry, 'hadRecentInput') === true) continue;
        const elements = Array.isArray(sources) ? sources.map(({ node }) => nameOf(node)) : [];
        shifts.push({ value, elements });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  }, SHIFTS);
}

/** What has moved on a page since it came. It waits until two frames have been painted. */
export async function shiftsOf(page: Page): Promise<readonly Shift[]> {
  return page.evaluate(async (name) => {
    await document.fonts.ready;
    await new Promise((resolve) =>
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100))),
    );
    return Reflect.get(globalThis, name);
  }, SHIFTS);
}

let axeSource: Promise<string> | undefined;

/**
 * What axe finds on a page, for WCAG 2.2 A and AA and its own best practices; an empty list when
 * nothing. The page must have been opened with script.
 */
export async function axe(page: Page): Promise<Violation[]> {
  const require = createRequire(import.meta.url);
  axeSource ??= readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
  // Evaluated, not added as an element: the site's Content-Security-Policy would refuse that.
  await page.evaluate(await axeSource);
  const results: AxeResults = await page.evaluate('axe.run()');
  return results.violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    elements: nodes.map((node) => node.html),
  }));
}
