import { expect, test } from 'vitest';
import { strict } from '../../src/search/strict.ts';
import { fakeEngine } from './fake-engine.ts';

/** Leaves unknown words aside and shortens them, as Pagefind does. */
function loose() {
  const engine = fakeEngine([
    { title: 'Power', text: 'and empowerment through settlements', filters: {} },
    { title: 'Talk', text: 'of settled matters, doi:10.1002/jcop.20403', filters: {} },
  ]);
  const known = ['power', 'empowerment', 'settl', 'talk', 'and'];
  const forgiving = (words: string) =>
    words
      .split(' ')
      .map((word) => known.find((one) => one === word || word.startsWith(one)) ?? '')
      .join(' ');
  return {
    ...engine,
    search: (words: string | null, options: Parameters<typeof engine.search>[1]) =>
      engine.search(words === null || /"/.test(words) ? words : forgiving(words), options),
  };
}

test.each([
  ['power', 1],
  ['power empowerment', 1],
  ['power xylophone', 0],
  ['xylophone', 0],
  ['settlmnt', 0],
  ['Settl', 2],
  ['power & empowerment', 1],
])('“%s” finds %i', async (words, count) => {
  const answer = await strict(loose()).search(words.toLowerCase(), { filters: {} });
  expect(answer.results).toHaveLength(count);
});

test('a page counts only where each word stands in what is weighed', async () => {
  const engine = loose();
  const weightless = strict({
    async search(words, options) {
      const { results } = await engine.search(words, options);
      const isHead = words?.replaceAll('"', '') === 'talk';
      return { results: results.map((one) => ({ ...one, score: isHead ? 0 : one.score })) };
    },
  });
  const count = async (words: string) =>
    (await weightless.search(words, { filters: {} })).results.length;
  expect(await count('talk')).toBe(0);
  expect(await count('"talk"')).toBe(0);
  expect(await count('settled talk')).toBe(0);
  expect(await count('settled')).toBe(2);
});

test('no words list everything, and filters are handed on', async () => {
  const engine = strict(loose());
  expect((await engine.search(null, { filters: {} })).results).toHaveLength(2);
  const filters = { kind: { any: ['Works'] } };
  expect((await engine.search('power', { filters })).results).toHaveLength(0);
});

test('what could not be loaded is asked for again, what could be is not', async () => {
  const engine = loose();
  const asked: (string | null)[] = [];
  let isDown = true;
  const patchy = strict({
    async search(words, options) {
      asked.push(words);
      if (isDown) throw new Error('The index cannot be loaded.');
      return engine.search(words, options);
    },
  });
  const search = () => patchy.search('power', { filters: {} });
  await expect(search()).rejects.toThrow('The index cannot be loaded.');
  isDown = false;
  expect((await search()).results).toHaveLength(1);
  asked.length = 0;
  expect((await search()).results).toHaveLength(1);
  expect(asked).toEqual(['power']);
});
