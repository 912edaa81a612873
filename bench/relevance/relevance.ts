import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { chromium, type Page } from 'playwright-core';
import { runCommand } from '../../src/cli/command.ts';
import { readEntries } from '../../src/search/entries.ts';
import { SEARCH_FILE } from '../../src/site/files/file-paths.ts';
import { startPreviewServer } from '../../src/site/server/preview-server.ts';
import { CHROMIUM_ARGS, findChromium } from '../../tests/browser/chromium.ts';
import { placeOf, type Question, readQuestions, successOf } from './queries.ts';

/** Searches of which every second was used for tuning. */
const TUNED = 'bench/relevance/queries.tsv';
/** The same, as students type with half a memory: misspelt names, half titles, words of their own. */
const HALF_REMEMBERED = 'bench/relevance/half-remembered.tsv';
/** Written by somebody who knew the library and had not seen what the search gives. */
const WRITTEN_BLIND = 'bench/relevance/written-blind.tsv';
/** Plain words of which hardly one is in the name of what is meant, by somebody who knew the ranking. */
const PLAIN_WORDS = 'bench/relevance/plain-words.tsv';
/** Searches that were written before anybody looked at what they give. */
const WRITTEN_LATER = 'bench/relevance/written-later.tsv';

/** So many results are looked at. */
const MOST = 10;

/** What answers a query: paths of entries, the best first. */
type Engine = (query: string) => Promise<readonly string[]>;

/** The search page itself, typed into; paths in the order in which they stand on it. */
function ours(page: Page): Engine {
  return async (query) => {
    await page.locator('#field').fill(query);
    const title = query.replace(/\s+/g, ' ').trim();
    await page.waitForFunction((words) => document.title.startsWith(words), title);
    await page.waitForFunction(isAtRest, undefined, { polling: 50 });
    return page.$$eval('#results .hit h3 a', (links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
  };
}

/** True once the results have stayed the same for a third of a second. Runs in the page. */
function isAtRest(): boolean {
  const html = document.querySelector('#search-results')?.innerHTML;
  const last: { html?: string | undefined; since: number } = Reflect.get(
    globalThis,
    'lastSeen',
  ) ?? {
    since: 0,
  };
  const isSame = last.html === html;
  Reflect.set(globalThis, 'lastSeen', isSame ? last : { html, since: performance.now() });
  const status = document.querySelector('#search-status')?.textContent ?? '';
  return isSame && /^\d/.test(status) && performance.now() - last.since > 350;
}

/** Pagefind as it comes, over the same pages. */
function plainPagefind(page: Page): Engine {
  return (query) =>
    page.evaluate(
      async ({ words, most }) => {
        const address = new URL('/pagefind/pagefind.js', location.href).href;
        const pagefind = await import(address);
        const { results } = await pagefind.search(words);
        const pages = await Promise.all(
          results
            .slice(0, most)
            .map((result: { data(): Promise<{ url: string }> }) => result.data()),
        );
        return pages.map(({ url }: { url: string }) => url);
      },
      { words: query, most: MOST },
    );
}

/** MiniSearch as its manual shows it, over names, titles and years. */
function plainMiniSearch(site: string): Engine {
  const file: unknown = JSON.parse(readFileSync(join(site, SEARCH_FILE), 'utf8'));
  const { entries } = readEntries(file, '/');
  const engine = new MiniSearch({
    fields: ['title', 'others', 'names', 'year', 'id'],
    idField: 'path',
    searchOptions: { prefix: true, fuzzy: 0.2 },
  });
  engine.addAll(
    entries.map(({ kind, id, title, others, names, year }) => ({
      path: `${kind}/${id}`,
      id,
      title,
      others: others?.join(' '),
      names: names?.flat().join(' '),
      year,
    })),
  );
  return async (query) => engine.search(query).map(({ id }) => String(id));
}

await runCommand(
  {
    usage: 'npm run bench:relevance -- [--site dist] [--queries FILE] [--misses]',
    summary:
      'Types searches into the built site and prints how often the right entry comes first, beside Pagefind and MiniSearch as they come. One half of each table in bench/relevance/ is for tuning; the other halves, and written-later.tsv, tell how it went.',
    options: {
      site: { type: 'string', value: 'folder', help: 'the built site; otherwise dist/' },
      queries: { type: 'string', value: 'file', help: 'another table of searches' },
      misses: {
        type: 'boolean',
        help: 'lists the searches that went wrong, of the halves for tuning or of your own table',
      },
    },
  },
  async ({ values }) => {
    const site = values.site ?? 'dist';
    const sets = values.queries === undefined ? ownSets() : [ofYours(values.queries)];
    const server = await startPreviewServer({
      folder: site,
      base: '/',
      port: 0,
      host: 'localhost',
    });
    const { executablePath, env } = await findChromium();
    const browser = await chromium.launch({ executablePath, env, args: [...CHROMIUM_ARGS] });
    try {
      const page = await browser.newPage();
      await page.goto(`${server.address}search/`);
      const plain = await (await browser.newContext({ bypassCSP: true })).newPage();
      await plain.goto(server.address);
      const engines: Record<string, Engine> = {
        'this search': ours(page),
        Pagefind: plainPagefind(plain),
        MiniSearch: plainMiniSearch(site),
      };
      for (const [name, engine] of Object.entries(engines)) {
        for (const { set, questions, isForTuning } of sets) {
          const places: (number | undefined)[] = [];
          for (const question of questions) {
            const paths = await engine(question.query);
            const place = placeOf(paths, question);
            places.push(place);
            if (values.misses && isForTuning && name === 'this search' && place !== 1) {
              process.stdout.write(missOf(question, place, paths));
            }
          }
          process.stdout.write(`${name.padEnd(12)} ${set.padEnd(22)} ${lineOf(places)}\n`);
        }
      }
    } finally {
      await browser.close();
      await server.close();
    }
    return 0;
  },
);

/** Searches that are counted together; those for tuning may be looked at one by one. */
interface QuestionSet {
  readonly set: string;
  readonly questions: readonly Question[];
  readonly isForTuning: boolean;
}

function ownSets(): QuestionSet[] {
  return [
    ...halvesOf(TUNED, 'tuned', 'held apart'),
    ...halvesOf(HALF_REMEMBERED, 'remembered, tuned', 'remembered, held apart'),
    ...halvesOf(WRITTEN_BLIND, 'blind, tuned', 'blind, held apart'),
    ...halvesOf(PLAIN_WORDS, 'plain, tuned', 'plain, held apart'),
    { set: 'written later', questions: readQuestions(WRITTEN_LATER), isForTuning: false },
  ];
}

function halvesOf(path: string, tuned: string, heldApart: string): QuestionSet[] {
  const all = readQuestions(path);
  const half = (rest: number) => all.filter((_, at) => at % 2 === rest);
  return [
    { set: tuned, questions: half(0), isForTuning: true },
    { set: heldApart, questions: half(1), isForTuning: false },
  ];
}

function ofYours(path: string): QuestionSet {
  return { set: 'all', questions: readQuestions(path), isForTuning: true };
}

function missOf(
  { query, sort, expected }: Question,
  place: number | undefined,
  paths: readonly string[],
) {
  return `  ${place ?? '-'}  ${query} (${sort}): ${expected.join(' or ')}; first ${paths.slice(0, 3).join(' ')}\n`;
}

function lineOf(places: readonly (number | undefined)[]): string {
  const { count, first, firstThree, meanReciprocalRank } = successOf(places);
  const percent = (share: number) => `${(100 * share).toFixed(1).padStart(5)} %`;
  return `${String(count).padStart(4)} searches: first ${percent(first)}, within three ${percent(firstThree)}, mean reciprocal rank ${meanReciprocalRank.toFixed(3)}`;
}
