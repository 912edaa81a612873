import { describe, expect, it } from 'vitest';
import { namesInLine, namesInShort, plainNames } from '../../src/core/render/records/names-line.ts';

const PEOPLE = [
  ['Christens, Brian D.', 'Brian D. Christens', 'Christens'],
  ['Speer, Paul W.', 'Paul W. Speer', 'Speer'],
  ['Peterson, N. Andrew', 'N. Andrew Peterson', 'Peterson'],
] as const;
const names = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const [text, direct, family] = PEOPLE[at % PEOPLE.length] ?? PEOPLE[0];
    return { text, direct, family, href: at === 1 ? '/people/speer/' : '/names/#name_other' };
  });

describe('the names of a work in a line', () => {
  it.each([
    [0, ''],
    [1, 'Christens, Brian D.'],
    [2, 'Christens, Brian D., and Paul W. Speer'],
    [3, 'Christens, Brian D., Paul W. Speer, and N. Andrew Peterson'],
    [9, 'Christens, Brian D., Paul W. Speer, N. Andrew Peterson, and 6 others'],
    [40, 'Christens, Brian D., Paul W. Speer, N. Andrew Peterson, and 37 others'],
  ])('%i: %s', (count, line) => {
    expect(plainNames(names(count))).toBe(line);
  });

  it('are all there up to eight', () => {
    expect(namesInLine(names(8))).toMatchObject({ shown: { length: 8 }, rest: '' });
  });

  it('keep their addresses', () => {
    expect(namesInLine(names(2)).shown.map(({ href }) => href)).toEqual([
      '/names/#name_other',
      '/people/speer/',
    ]);
  });
});

describe('the names of a work in a row of a list', () => {
  const line = (count: number) => {
    const { names: shown, others } = namesInShort(names(count));
    return shown.map(({ before, family }) => `${before}${family}`).join('') + others;
  };

  it.each([
    [0, ''],
    [1, 'Christens'],
    [2, 'Christens and Speer'],
    [3, 'Christens and others'],
    [40, 'Christens and others'],
  ])('%i: %s', (count, expected) => {
    expect(line(count)).toBe(expected);
  });

  it('keep their addresses', () => {
    expect(namesInShort(names(2)).names.map(({ href }) => href)).toEqual([
      '/names/#name_other',
      '/people/speer/',
    ]);
  });
});
