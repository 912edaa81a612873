import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { EVERY_WORD_LIST } from '../../src/core/citing/every-word-list.ts';
import { servedStyle } from '../../src/core/citing/served.ts';
import { wordListsOf } from '../../src/core/citing/word-lists.ts';
import type { CslItem } from '../../src/core/model/csl.ts';
import { loadStyle } from '../../src/disk/style-files.ts';
import { FIXTURE_ROOT, TRIED_STYLES } from '../fixtures/library.ts';
import { openPage } from './browser.ts';

const ITEM: CslItem = {
  id: 'abel2010talks',
  type: 'book',
  title: 'Talks',
  author: [{ family: 'Abel', given: 'Anna' }],
  issued: { 'date-parts': [[2010]] },
};

/** What the worker of a page answers, for the files of a style as the site serves them. */
async function answerFor(xmlFile: string, items: readonly CslItem[], edition: 'root' | 'sub-path') {
  const { page, complaints, close } = await openPage('/formatting/', { edition });
  const answers: unknown[] = await page.evaluate(
    async ({ file, items, words }) => {
      const textOf = async (name: string) => (await fetch(`../styles/${name}`)).text();
      const style = {
        id: 'apa',
        xml: file === '' ? '<style' : await textOf(file),
        locale: await textOf('locales-en-US.xml'),
        words,
      };
      const worker: Worker = Reflect.get(window, 'startWorker')();
      return new Promise((resolve, reject) => {
        const answers: unknown[] = [];
        worker.onmessage = ({ data }) => {
          answers.push(data);
          if (data.done || data.error) resolve(answers);
        };
        worker.onerror = ({ message }) => reject(new Error(message));
        const citing = { records: [], entries: [] };
        const places = { borrowed: [], works: [] };
        const request = { type: 'list', items, sorted: true, citing, places, base: '/' };
        worker.postMessage({ id: 7, style, request });
      });
    },
    { file: xmlFile, items, words: EVERY_WORD_LIST },
  );
  await close();
  return { answers, complaints };
}

it.each(['root', 'sub-path'] as const)(
  'formats in a worker, which the policy of pages lets start, in %s',
  async (edition) => {
    expect(await answerFor('apa.csl', [ITEM], edition)).toEqual({
      answers: [
        { id: 7, part: { type: 'progress', done: 0, of: 1 } },
        {
          id: 7,
          part: {
            type: 'list',
            references: [
              { key: 'abel2010talks', html: 'Abel, A. (2010). <i>Talks</i>.', label: undefined },
            ],
          },
        },
        { id: 7, done: true },
      ],
      complaints: [],
    });
  },
);

it('is told by the worker what is wrong with a style', async () => {
  const { answers, complaints } = await answerFor('', [ITEM], 'root');
  expect(answers).toEqual([{ id: 7, error: expect.stringContaining('Line 1') }]);
  expect(complaints).toEqual([]);
});

/** The files of a folder in the site that match, each with its text. */
function filesIn(folder: string, pattern: RegExp): Map<string, string> {
  const path = join(inject('editions').root.folder, folder);
  const names = readdirSync(path).filter((name) => pattern.test(name));
  return new Map(names.map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}

const weightOf = (text: string) => gzipSync(text, { level: 9 }).length;

/** What each script imports as soon as it is loaded, the scripts named included. */
function withImports(scripts: ReadonlyMap<string, string>, names: readonly string[]) {
  const loaded = new Set(names);
  // A set hands out what is added to it on the way.
  for (const name of loaded) {
    for (const other of scripts.keys()) if (scripts.get(name)?.includes(other)) loaded.add(other);
  }
  return loaded;
}

describe('what a reader loads to format: the worker with all that it imports, a locale, a style and the lists of words that this needs', () => {
  const scripts = filesIn('_astro', /\.js$/);
  const nameOf = (start: string) => {
    const found = [...scripts.keys()].filter((name) => name.startsWith(`${start}.`));
    expect(found, start).toHaveLength(1);
    return found[0] ?? '';
  };
  /** The script of each list, by the name of its module. */
  const LISTS = { journals: 'journal-words', subtitles: 'common-words', verbs: 'verb-words' };
  const locale = Math.max(...[...filesIn('styles', /\.xml$/).values()].map(weightOf));

  const weightFor = (xml: string) => {
    const lists = wordListsOf(xml).map((list) => nameOf(LISTS[list]));
    const loaded = withImports(scripts, [nameOf('formatting-worker'), ...lists]);
    const script = [...loaded].reduce((sum, name) => sum + weightOf(scripts.get(name) ?? ''), 0);
    return script + locale + weightOf(xml);
  };

  // The largest files of all.
  const CHICAGO_18 = [
    'chicago-author-date-18th-edition',
    'chicago-notes-bibliography-18th-edition',
  ] as const;

  it.each([...TRIED_STYLES, ...CHICAGO_18])('comes to at most 140 kB in %s', (id) => {
    const weight = weightFor(servedStyle(loadStyle(id, FIXTURE_ROOT)));
    expect(weight).toBeLessThan(140_000);
    // So that nothing of it was missed.
    expect(weight).toBeGreaterThan(100_000);
  });

  it('holds no list that a style could do without', () => {
    const lists = Object.values(LISTS).map(nameOf);
    const loaded = withImports(scripts, [nameOf('formatting-worker')]);
    expect(lists.filter((name) => loaded.has(name))).toEqual([]);
  });
});
