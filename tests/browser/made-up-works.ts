import type { Page } from 'playwright-core';
import type { ListedWorks } from '../../src/core/render/lists/list-data.ts';
import type { ListRecord } from '../../src/core/render/lists/list-record.ts';
import type { SearchFile } from '../../src/core/render/search-file.ts';
import { packOf } from '../../src/site/files/file-paths.ts';

/*
 * The library of these tests is small. What only many works show, and works of one author, is
 * tried with works that are in the answers to a page and nowhere else.
 */

/** Lets a page of the list find so many works of one author; gives their keys. */
export async function addMadeUpWorks(page: Page, count: number): Promise<readonly string[]> {
  const records = Array.from({ length: count }, (_, at) => madeUp(at + 1));
  const keys = records.map(({ item }) => item.id);
  let packs = 1;
  await page.route('**/my-list/keys.json', async (route) => {
    const file = await (await route.fetch()).json();
    packs = file.packs;
    await route.fulfill({ json: { ...file, keys: [...file.keys, ...keys] } });
  });
  await page.route('**/my-list/records/*.json', async (route) => {
    const pack = Number(/(\d+)\.json$/.exec(new URL(route.request().url()).pathname)?.[1]);
    const response = await route.fetch();
    const real: ListedWorks = response.ok()
      ? await response.json()
      : { works: [], citing: { records: [], entries: [] } };
    const added = records.filter(({ item }) => packOf(item.id, packs) === pack);
    await route.fulfill({ json: { ...real, works: [...real.works, ...added] } });
  });
  return keys;
}

/** Lets the search find so many works more, wherever it finds a work. */
export async function addMadeUpResults(page: Page, count: number): Promise<void> {
  await page.route('**/search/entries.json', async (route) => {
    const file: SearchFile = await (await route.fetch()).json();
    const [work] = file.entries.filter(({ path }) => path.startsWith('works/'));
    const more = Array.from({ length: count }, (_, at) => ({
      ...work,
      path: `works/made-up-${at + 1}/`,
      title: `Made-up work ${at + 1}`,
      page: `made-up-${at + 1}`,
    }));
    await route.fulfill({ json: { ...file, entries: [...file.entries, ...more] } });
  });
  await page.route(/\/pagefind\/pagefind\.js$/, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `
        import * as real from './pagefind.js?real';
        export const options = real.options;
        export async function search(words, options) {
          const answer = await real.search(words, options);
          const pages = await Promise.all(answer.results.map((result) => result.data()));
          const work = pages.find(({ url }) => url.includes('/works/'));
          if (!work) return answer;
          const results = Array.from({ length: ${count} }, (_, at) => ({
            id: 'made-up-' + (at + 1),
            score: 0.001,
            data: async () => work,
          }));
          return { ...answer, results: [...answer.results, ...results] };
        }
      `,
    }),
  );
}

function madeUp(number: number): ListRecord {
  const title = `Made-up work ${number}`;
  const year = 1900 + number;
  return {
    item: {
      id: `made-up-${number}`,
      type: 'book',
      title,
      author: [{ family: 'Doe', given: 'Jane' }],
      issued: { 'date-parts': [[year]] },
    },
    short: `Doe ${year}`,
    html: `Doe, J. (${year}). <i>${title}</i>.`,
    unconfirmed: [],
    missing: [],
  };
}
