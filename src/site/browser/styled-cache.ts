/** Runs in the reader’s browser: keeps pages as they were formatted, for the next visit. */
import type { Shown, StyledPageView } from '../../core/render/views/citing-data.ts';
import { STYLED_PAGES } from './kept-names.ts';
import { WORKER_ADDRESS } from './start-worker.ts';

/** What a formatted page depends on. */
export interface StyledPageSource {
  readonly style: string;
  /** Changes with the files of the styles. */
  readonly version: string;
  /** The data of the page, as it came. */
  readonly data: string;
  /** What of it the page shows, in whatever order. */
  readonly asked: Shown;
  /** The path of the site, with a slash at both ends. */
  readonly base: string;
}

/** The oldest pages are dropped beyond so many. */
const MOST_PAGES = 300;

/**
 * The page as it was formatted before; nothing where it was not, or where the browser keeps nothing.
 * Never throws.
 */
export async function keptPage(source: StyledPageSource): Promise<StyledPageView | undefined> {
  try {
    const cache = await caches.open(STYLED_PAGES);
    const response = await cache.match(await addressOf(source));
    const page: unknown = await response?.json();
    return isStyledPage(page) ? page : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a page as it was formatted. Never throws: where there is no room it is formatted again. */
export async function keepPage(source: StyledPageSource, page: StyledPageView): Promise<void> {
  try {
    const cache = await caches.open(STYLED_PAGES);
    const kept = await cache.keys();
    const tooMany = kept.slice(0, Math.max(0, kept.length - MOST_PAGES + 1));
    await Promise.all(tooMany.map((request) => cache.delete(request)));
    const headers = { 'content-type': 'application/json' };
    await cache.put(await addressOf(source), new Response(JSON.stringify(page), { headers }));
  } catch {
    // A window that keeps nothing, an address without encryption, a full disk.
  }
}

/** An address that no page has: the digest of all that the page depends on. */
async function addressOf(source: StyledPageSource): Promise<string> {
  const { style, version, data, asked, base } = source;
  const names = [...asked.borrowed, ...asked.works].toSorted().join(' ');
  const text = [WORKER_ADDRESS, version, style, location.pathname, data, names].join('\n');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0'));
  return `${base}in-style/${hex.join('')}`;
}

/** Whatever stands there, other pages of the same host may have written. */
function isStyledPage(value: unknown): value is StyledPageView {
  if (typeof value !== 'object' || value === null) return false;
  if (!('citations' in value && 'notes' in value && 'list' in value && 'works' in value)) {
    return false;
  }
  const { citations, notes, list, works } = value;
  return (
    isTexts(citations) &&
    isTexts(works) &&
    Array.isArray(list) &&
    list.every((entry) => hasTexts(entry, ['key', 'html'])) &&
    Array.isArray(notes) &&
    notes.every((note) => hasTexts(note, ['id', 'html', 'href']))
  );
}

function isTexts(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((text) => typeof text === 'string')
  );
}

function hasTexts(value: unknown, names: readonly string[]): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    names.every((name) => typeof Reflect.get(value, name) === 'string')
  );
}
