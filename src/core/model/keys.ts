import { z } from 'zod';

/** A schema that takes just the keys of a table, so that the table stays the one list. */
export function keysOf<Table extends Record<string, unknown>>(table: Table) {
  const keys: readonly (keyof Table & string)[] = Object.keys(table);
  return z.literal(keys);
}
