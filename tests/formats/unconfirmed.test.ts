import { describe, expect, it } from 'vitest';
import { toCsl } from '../../src/core/bibliography/to-csl.ts';
import { EXPORT_FORMATS } from '../../src/core/formats/formats.ts';
import { BIBLIOGRAPHIC_FIELDS } from '../../src/core/model/work.ts';
import { soundLibrary, work } from '../entries.ts';

/** A value that stands nowhere else. */
const VALUE = 'Zq9734';
const FIELDS = BIBLIOGRAPHIC_FIELDS.filter((field) => !['type', 'title', 'issued'].includes(field));

describe('a value that nobody has confirmed', () => {
  it.each(FIELDS)('is in no record and no export: %s', (field) => {
    const unconfirmed = `unconfirmed: [{ field: ${field}, value: ${VALUE} }]`;
    const [entry] = soundLibrary([work('a', { fields: unconfirmed })]).entries.values();
    if (entry?.kind !== 'works') throw new Error('There is no work.');
    const item = toCsl(entry.id, entry.data);
    expect(item).not.toHaveProperty([field]);
    for (const { serialize } of EXPORT_FORMATS) expect(serialize([item])).not.toContain(VALUE);
  });
});
