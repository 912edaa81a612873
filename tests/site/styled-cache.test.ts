import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StyledPageView } from '../../src/core/render/views/citing-data.ts';
import type { StyledPageSource } from '../../src/site/browser/styled-cache.ts';

// What starts the thread looks into the window when it is loaded.
vi.stubGlobal('window', {});
const { keepPage, keptPage } = await import('../../src/site/browser/styled-cache.ts');

/** What a browser keeps of answers, by their addresses, the oldest first. */
const kept = new Map<string, Response>();
const cache = {
  match: async (address: string) => kept.get(address)?.clone(),
  keys: async () => [...kept.keys()],
  delete: async (address: string) => kept.delete(address),
  put: async (address: string, response: Response) => {
    kept.delete(address);
    kept.set(address, response);
  },
};

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('caches', { open: async () => cache });
  vi.stubGlobal('location', { pathname: '/works/abel2010talks/' });
});
afterEach(() => vi.unstubAllGlobals());

const SOURCE: StyledPageSource = {
  style: 'ieee',
  version: 'v1',
  data: '{"own":[]}',
  asked: { borrowed: ['talks.0', 'talks.1'], works: ['abel2010talks'] },
  base: '/',
};
const PAGE: StyledPageView = {
  citations: { c1: '[1]' },
  notes: [{ number: 1, id: 'note-1', html: 'Abel.', href: '#c1' }],
  list: [{ key: 'abel2010talks', html: 'A. Abel.' }],
  works: { abel2010talks: 'A. Abel.' },
};

describe('a page that was formatted before', () => {
  it('is there again', async () => {
    expect(await keptPage(SOURCE)).toBeUndefined();
    await keepPage(SOURCE, PAGE);
    expect(await keptPage(SOURCE)).toEqual(PAGE);
    // Whatever stands in the window is asked for first.
    const asked = { ...SOURCE.asked, borrowed: ['talks.1', 'talks.0'] };
    expect(await keptPage({ ...SOURCE, asked })).toEqual(PAGE);
  });

  it.each([
    ['style', { style: 'apa' }],
    ['version of the styles', { version: 'v2' }],
    ['text', { data: '{"own":["x"]}' }],
    ['choice of citations', { asked: { borrowed: ['talks.2'], works: ['abel2010talks'] } }],
    ['site on the same host', { base: '/other/' }],
  ])('is not taken for another %s', async (_what, changed) => {
    await keepPage(SOURCE, PAGE);
    expect(await keptPage({ ...SOURCE, ...changed })).toBeUndefined();
  });

  it('is not taken for another page with the same citations', async () => {
    await keepPage(SOURCE, PAGE);
    vi.stubGlobal('location', { pathname: '/works/other/' });
    expect(await keptPage(SOURCE)).toBeUndefined();
  });

  it.each([
    '',
    '{"citations":{"c1":"[1]"',
    'null',
    '[]',
    '{}',
    JSON.stringify({ ...PAGE, citations: { c1: 1 } }),
    JSON.stringify({ ...PAGE, citations: null }),
    JSON.stringify({ ...PAGE, works: [1] }),
    JSON.stringify({ ...PAGE, list: {} }),
    JSON.stringify({ ...PAGE, list: [{ key: 'a' }] }),
    JSON.stringify({ ...PAGE, list: [null] }),
    JSON.stringify({ ...PAGE, notes: [{ id: 'note-1', html: 'x' }] }),
  ])('is formatted anew where it is damaged: %s', async (text) => {
    await keepPage(SOURCE, PAGE);
    const [address = ''] = kept.keys();
    kept.set(address, new Response(text));
    expect(await keptPage(SOURCE)).toBeUndefined();
    await keepPage(SOURCE, PAGE);
    expect(await keptPage(SOURCE)).toEqual(PAGE);
  });

  it('is dropped when 300 others have come since', async () => {
    const source = (at: number) => ({ ...SOURCE, data: String(at) });
    for (let at = 0; at < 300; at++) await keepPage(source(at), PAGE);
    expect(await keptPage(source(0))).toEqual(PAGE);
    await keepPage(source(300), PAGE);
    expect(kept.size).toBe(300);
    expect(await keptPage(source(0))).toBeUndefined();
    expect(await keptPage(source(1))).toEqual(PAGE);
    expect(await keptPage(source(300))).toEqual(PAGE);
  });
});

describe('a browser that keeps nothing', () => {
  it.each([
    ['has no caches', 'caches', undefined],
    ['has no digests, without encryption', 'crypto', { subtle: undefined }],
    [
      'is forbidden to keep anything',
      'caches',
      { open: () => Promise.reject(new DOMException('refused', 'SecurityError')) },
    ],
    [
      'has a full disk',
      'caches',
      {
        open: async () => ({
          ...cache,
          put: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
        }),
      },
    ],
  ])('%s: nothing fails, and nothing is there', async (_why, name, value) => {
    vi.stubGlobal(name, value);
    await expect(keepPage(SOURCE, PAGE)).resolves.toBeUndefined();
    await expect(keptPage(SOURCE)).resolves.toBeUndefined();
    expect(kept.size).toBe(0);
  });
});
