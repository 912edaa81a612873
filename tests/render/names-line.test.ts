import { describe, expect, it } from 'vitest';
import { namesInLine, plainNames } from '../../src/core/render/records/names-line.ts';

const PEOPLE = [
  ['Christens, Brian D.', 'Brian D. Christens'],
  ['Speer, Paul W.', 'Paul W. Speer'],
  ['Peterson, N. Andrew', 'N. Andrew Peterson'],
] as const;
const names = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const [text, direct] = PEOPLE[at % PEOPLE.length] ?? PEOPLE[0];
    return { text, direct, href: at === 1 ? '/people/speer/' : undefined };
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
      undefined,
      '/people/speer/',
    ]);
  });
});
