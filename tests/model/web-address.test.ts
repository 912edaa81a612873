import { expect, it } from 'vitest';
import { z } from 'zod';
import { KIND_NAMES, KINDS } from '../../src/core/model/kinds.ts';

/** The schemas of texts that are an address: they take one, and not any words. */
function addressesIn(schema: z.ZodType): z.core.$ZodType[] {
  const found: z.core.$ZodType[] = [];
  z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema }) => {
      const takes = (text: string) => z.safeParse(zodSchema, text).success;
      if (takes('https://example.org/') && !takes('some words')) found.push(zodSchema);
    },
  });
  return found;
}

it.each(KIND_NAMES)('%s: addresses are of the web, since pages link to them', (kind) => {
  const unsafe = ['javascript:alert(1)', 'data:text/html,x', 'ftp://example.org/'].filter((text) =>
    addressesIn(KINDS[kind].schema).some((schema) => z.safeParse(schema, text).success),
  );
  expect(unsafe, `A field of ${kind} takes these: write webAddress for its schema.`).toEqual([]);
});

it('finds the addresses of works', () => {
  expect(addressesIn(KINDS.works.schema)).not.toEqual([]);
});
