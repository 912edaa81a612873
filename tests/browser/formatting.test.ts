import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import type { CslItem } from '../../src/core/model/csl.ts';
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
    async ({ file, items }) => {
      const textOf = async (name: string) => (await fetch(`../styles/${name}`)).text();
      const style = {
        id: 'apa',
        xml: file === '' ? '<style' : await textOf(file),
        locale: await textOf('locales-en-US.xml'),
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
    { file: xmlFile, items },
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

it('costs a reader at most 140 kB: the worker with all that it imports, a locale and a style', () => {
  const scripts = filesIn('_astro', /\.js$/);
  const loaded = new Set([...scripts.keys()].filter((name) => /^formatting-worker/.test(name)));
  expect(loaded.size).toBe(1);
  // A set hands out what is added to it on the way.
  for (const name of loaded) {
    for (const other of scripts.keys()) if (scripts.get(name)?.includes(other)) loaded.add(other);
  }
  const engine = [...loaded].map((name) => weightOf(scripts.get(name) ?? ''));
  const heaviest = (pattern: RegExp) =>
    Math.max(...[...filesIn('styles', pattern).values()].map(weightOf));
  const weight =
    engine.reduce((sum, bytes) => sum + bytes, 0) + heaviest(/\.xml$/) + heaviest(/\.csl$/);
  expect(weight).toBeLessThan(140_000);
  // So that nothing of it was missed.
  expect(weight).toBeGreaterThan(100_000);
});
