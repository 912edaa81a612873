import { afterEach, expect, test, vi } from 'vitest';
import { SEARCH_FILTERS } from '../../src/core/render/search-facts.ts';
import { openEntries } from '../../src/search/open-entries.ts';
import { SEARCH_APART_FILES, SEARCH_FILE } from '../../src/site/files/file-paths.ts';

const values = Object.fromEntries(SEARCH_FILTERS.map((facet) => [facet, []]));
const entries = [
  { path: 'works/abel2010talks/', title: 'Talks at the door', filters: {} },
  { path: 'works/dunn1999survey/', title: 'A survey', filters: {} },
];
const FILES: Readonly<Record<string, unknown>> = {
  [`/${SEARCH_FILE}`]: { values, entries, synonyms: [], isDivided: true },
  [`/${SEARCH_APART_FILES.numbers}`]: { 'works/dunn1999survey/': ['10.5555/survey.0042'] },
  [`/${SEARCH_APART_FILES.summary}`]: { 'works/dunn1999survey/': 'counts ferries and harbours' },
};

/** Serves the files of a large library, and keeps what was asked for. */
function serve(files: Readonly<Record<string, unknown>> = FILES): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return address in files
      ? new Response(JSON.stringify(files[address]))
      : new Response('', { status: 404 });
  });
  return asked;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a name in a large library takes one file, a number one more, a question one more', async () => {
  const asked = serve();
  const { find, entries: all } = await openEntries('/');
  expect((await find('Talks at the door'))[0]?.record.id).toBe('abel2010talks');
  expect((await find('Tal'))[0]?.record.id).toBe('abel2010talks');
  expect(asked).toEqual([`/${SEARCH_FILE}`]);
  const numbered = await find('10.5555/survey.0042');
  expect(numbered[0]?.record).toBe(all[1]);
  expect(asked.slice(1)).toEqual([`/${SEARCH_APART_FILES.numbers}`]);
  const questioned = await find('how many ferries are in the harbours?');
  expect(questioned[0]?.record).toBe(all[1]);
  await find('ferries and ships');
  expect(asked.slice(2)).toEqual([`/${SEARCH_APART_FILES.summary}`]);
});

test('without the further file, what is called so is found, and the file is tried again', async () => {
  const { [`/${SEARCH_APART_FILES.summary}`]: _, ...files } = FILES;
  const asked = serve(files);
  const { find } = await openEntries('/');
  expect((await find('survey of ferries'))[0]?.record.id).toBe('dunn1999survey');
  await find('survey of harbours');
  expect(asked).toHaveLength(3);
});
