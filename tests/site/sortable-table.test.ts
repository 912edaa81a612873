import { expect, it } from 'vitest';
import { compareOrders } from '../../src/site/browser/sortable-table.ts';

it.each([
  ['years by their size', ['1998', '2010', '350'], ['350', '1998', '2010']],
  ['names without case', ['speer', 'Addams', 'Øst'], ['Addams', 'Øst', 'speer']],
])('a table sorts %s', (_name, orders, sorted) => {
  expect(orders.toSorted(compareOrders)).toEqual(sorted);
});

it('puts what was not seen last', () => {
  const orders: readonly (string | undefined)[] = ['what', undefined, 'how', undefined];
  // Array.prototype.sort never asks about undefined, so the rows are wrapped as the table wraps them.
  const rows = orders.map((order) => ({ order })).sort((a, b) => compareOrders(a.order, b.order));
  expect(rows.map(({ order }) => order)).toEqual(['how', 'what', undefined, undefined]);
});
