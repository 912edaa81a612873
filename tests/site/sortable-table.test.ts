import { expect, it } from 'vitest';
import { compareOrders } from '../../src/site/sortable-table.ts';

it.each([
  ['years by their size', ['1998', '2010', '350'], ['350', '1998', '2010']],
  [
    'names without case',
    ['speer, paul', 'Addams, Jane', 'Øst'],
    ['Addams, Jane', 'Øst', 'speer, paul'],
  ],
  ['what was not seen last', ['\uFFFF', 'what', 'how'], ['how', 'what', '\uFFFF']],
])('a table sorts %s', (_name, orders, sorted) => {
  expect(orders.toSorted(compareOrders)).toEqual(sorted);
});
