import { expect, it } from 'vitest';
import { folded } from '../../src/site/pages/fold.ts';

it.each([
  [[1, 2], [1, 2], []],
  [[1, 2, 3], [1, 2, 3], []],
  [
    [1, 2, 3, 4],
    [1, 2],
    [3, 4],
  ],
])('of %j shows %j and folds %j: never a single one', (items, shown, rest) => {
  expect(folded(items, 2)).toEqual({ shown, rest });
});
