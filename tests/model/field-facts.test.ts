import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  fieldFacts,
  prose,
  ref,
  refs,
  valuesWith,
  withFacts,
} from '../../src/core/model/field-facts.ts';
import { isKind, KIND_NAMES, KINDS } from '../../src/core/model/kinds.ts';

describe('the facts of the fields of each kind', () => {
  it.each(KIND_NAMES)('%s: every kind that a field names is one', (kind) => {
    const wrong = [...fieldFacts(KINDS[kind].schema)].flatMap(([path, facts]) =>
      (facts.refs ?? [])
        .filter((name) => !isKind(name))
        .map((name) => `${path}: refs('${name}') names no kind`),
    );
    expect(wrong).toEqual([]);
  });
});

const schema = z.strictObject({
  name: z.string(),
  text: prose(z.string(), 'text').optional().describe('A text.'),
  works: refs('works'),
  either: z.union([z.string(), z.strictObject({ to: ref() })]).optional(),
  rows: z
    .array(z.strictObject({ label: z.string(), text: prose(z.string(), { from: 'label' }) }))
    .default([]),
  sources: z.record(z.string(), z.strictObject({ work: ref('works').optional() })).default({}),
});

describe('values with a fact', () => {
  const data = {
    name: 'a',
    text: 'b',
    works: ['c', 'd'],
    either: { to: 'e' },
    rows: [{ label: 'f', text: 'g' }],
    sources: { one: { work: 'h' }, two: {} },
  };

  it('are found in fields, lists, groups and choices, in the order of the schema', () => {
    expect(
      valuesWith(schema, data, 'refs').map(({ path, value }) => [path.join('.'), value]),
    ).toEqual([
      ['works.0', 'c'],
      ['works.1', 'd'],
      ['either.to', 'e'],
      ['sources.one.work', 'h'],
    ]);
    expect(valuesWith(schema, data, 'prose')).toEqual([
      { path: ['text'], value: 'b', fact: 'text', group: data },
      { path: ['rows', 0, 'text'], value: 'g', fact: { from: 'label' }, group: data.rows[0] },
    ]);
  });

  it.each([[null], [7], ['x'], [[]], [{ works: 'c' }], [{ works: [7, null] }], [{ rows: {} }]])(
    'are none in %j',
    (odd) => {
      expect(valuesWith(schema, odd, 'refs').filter(({ path }) => path.length > 1)).toEqual([]);
    },
  );

  it('leave the schema that they are put on as it was', () => {
    const plain = z.string();
    withFacts(plain, { seen: true });
    expect([...fieldFacts(z.strictObject({ plain }))]).toEqual([]);
  });
});
