import { describe, expect, it } from 'vitest';
import { serializeCslJson } from '../../../src/core/formats/csl-json.ts';
import { CSL_TYPES } from '../../../src/core/model/csl.ts';
import { REAL_RECORDS } from '../../fixtures/records.ts';
import { fullRecord } from '../records.ts';
import { CSL_JSON } from './csl-schema.ts';
import { HARD_RECORDS } from './records.ts';

describe('CSL-JSON is valid against the schema', () => {
  it.each(HARD_RECORDS)('$row', ({ item }) => {
    const [read] = CSL_JSON.parse(JSON.parse(serializeCslJson([item])));
    expect(read?.id).toBe(item.id);
    // Zotero refuses a file that holds one piece of software.
    expect(read?.type).not.toBe('software');
  });

  it('each type with all that most types have', () => {
    const records = CSL_TYPES.map(fullRecord);
    expect(CSL_JSON.parse(JSON.parse(serializeCslJson(records)))).toHaveLength(records.length);
  });

  it('every real work', () => {
    const read = CSL_JSON.parse(JSON.parse(serializeCslJson(REAL_RECORDS)));
    expect(read.map(({ id }) => id)).toEqual(REAL_RECORDS.map(({ id }) => id));
  });

  it.each([
    [{ id: 'x', type: 'software', custom: {} }],
    [{ id: 'x', type: 'novel' }],
    [{ id: 'x', type: 'book', issued: { 'date-parts': [['2010']] } }],
    [{ id: 'x', type: 'book', author: [{ given: 'Ann' }] }],
    [{ id: 'x', type: 'book', volume: '' }],
  ])('and the schema refuses %j', (record) => {
    expect(CSL_JSON.safeParse([record]).success).toBe(false);
  });
});
