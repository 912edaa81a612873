import { expect, test } from 'vitest';
import { needGroups } from '../../src/site/pages/need-groups.ts';
import { render } from '../render/library.ts';
import { work } from '../render/specimens.ts';

test('the queue falls into three parts, and none is there for nothing', () => {
  const [need] = render([work('abel2010talks')]).view.needs;
  if (!need) throw new Error('The specimen needs no reader.');
  const groups = (...pages: number[]) =>
    needGroups(pages.map((count) => ({ ...need, pages: count }))).map(
      ({ heading, count, rows }) =>
        `${heading}: ${count}, ${rows.map((row) => row.pages).join(' ')}`,
    );
  expect(groups(23, 5, 4, 1, 0)).toEqual([
    'Most needed: 2 works, 23 5',
    'Needed by a few pages: 2 works, 4 1',
    'Not needed by any page yet: 1 work, 0',
  ]);
  expect(groups(1)).toEqual(['Needed by a few pages: 1 work, 1']);
  expect(groups()).toEqual([]);
});
