import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Link, mostConnected, threadsOf } from '../../src/core/graph/threads.ts';

/** `b>a c>a` as links. */
const linksOf = (text: string): Link[] =>
  text
    .split(' ')
    .filter((pair) => pair !== '')
    .map((pair) => ({ from: pair.slice(0, 1), to: pair.slice(-1) }));
const written = (links: readonly Link[]) => links.map(({ from, to }) => `${from}>${to}`).join(' ');

describe('threads', () => {
  it.each([
    ['', []],
    ['b>a', ['ab']],
    ['b>a d>c', ['ab', 'cd']],
    ['b>a d>c c>b', ['abcd']],
    ['b>a z>y y>x', ['xyz', 'ab']],
    ['b>a d>c c>d', ['cd', 'ab']],
  ])('%s', (links, threads) => {
    expect(threadsOf(linksOf(links)).map(({ keys }) => keys.join(''))).toEqual(threads);
  });

  test('hold each link once, with both of its ends', () => {
    const letter = fc.constantFrom(...'abcdefghijklmn');
    fc.assert(
      fc.property(fc.array(fc.record({ from: letter, to: letter })), (links) => {
        const threads = threadsOf(links);
        expect(threads.flatMap((thread) => thread.links)).toHaveLength(links.length);
        for (const { keys, links: own } of threads) {
          for (const { from, to } of own) expect(keys).toEqual(expect.arrayContaining([from, to]));
        }
        const all = threads.flatMap(({ keys }) => keys);
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });
});

describe('the most connected', () => {
  it.each([
    ['b>a z>y y>x', 9, 'z>y y>x b>a'],
    ['b>a z>y y>x', 4, 'z>y y>x'],
    ['b>a c>a d>a c>b', 3, 'b>a c>a c>b'],
  ])('%s, no more than %i', (links, most, kept) => {
    expect(written(mostConnected(linksOf(links), most))).toBe(kept);
  });
});
