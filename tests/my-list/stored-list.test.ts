import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotated } from '../../src/core/render/lists/list-record.ts';
import {
  readStored,
  type StoredList,
  salvagedKeys,
  withKeyMoved,
  withKeys,
  withoutKey,
  writeStored,
} from '../../src/my-list/stored-list.ts';

const list = (...keys: string[]): StoredList => ({ keys });

describe('what a browser kept', () => {
  it('is nothing at first', () => {
    expect(readStored(null)).toEqual({ list: list() });
  });

  it('comes back as it was written', () => {
    const kept = fc.record(
      {
        keys: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 100 })),
        style: fc.string(),
        sorted: fc.boolean(),
        annotated: fc.constantFrom<Annotated>(true, false, 'read'),
      },
      { requiredKeys: ['keys'] },
    );
    fc.assert(
      fc.property(kept, (value) => {
        expect(readStored(writeStored(value))).toEqual({ list: value });
      }),
    );
  });

  it.each([
    ['text that is no JSON', '{"version":1,"keys":["a', []],
    ['another value', '"a1"', []],
    ['null', 'null', []],
    ['a list of a later version', '{"version":2,"keys":["a1"]}', []],
    ['keys that are no list', '{"version":1,"keys":"a1"}', []],
    ['a key that is no text', '{"version":1,"keys":["a1",2,"b2"]}', ['a1', 'b2']],
    ['a key that is far too long', `{"version":1,"keys":["${'a'.repeat(101)}","b2"]}`, ['b2']],
    ['a key that stands twice', '{"version":1,"keys":["a","b","a"]}', ['a', 'b']],
    ['a style that is no text', '{"version":1,"keys":["a"],"style":42}', ['a']],
    ['a style that is nothing', '{"version":1,"keys":["a"],"style":null}', ['a']],
    ['an order in words', '{"version":1,"keys":["a"],"sorted":"yes"}', ['a']],
    ['annotations by another word', '{"version":1,"keys":["a"],"annotated":"some"}', ['a']],
    ['annotations by number', '{"version":1,"keys":["a"],"annotated":1}', ['a']],
    ['notes', '{"version":1,"keys":["a"],"notes":{"a":"Read this."}}', ['a']],
    ['a name', '{"name":"Thesis","version":1,"keys":["a"]}', ['a']],
    ['a field of every object', '{"version":1,"keys":["a"],"__proto__":{"x":1}}', ['a']],
    ['keys in two fields', '{"version":1,"keys":["b"],"keys":["a"]}', ['a']],
  ])('is put aside as it was, and read as far as it can be: %s', (_what, text, keys) => {
    expect(readStored(text)).toEqual({ list: list(...keys), damaged: text });
  });

  it('is whole in any order of its fields, and with space between them', () => {
    const text = '{ "annotated": true, "keys": ["a"],\n "sorted": false, "version": 1 }';
    expect(readStored(text)).toEqual({ list: { keys: ['a'], annotated: true, sorted: false } });
  });

  it('is put aside where it is longer than a list may be, and the first works are the list', () => {
    const keys = Array.from({ length: 60_000 }, (_, at) => `k${at}`);
    const text = writeStored({ keys, style: 'ieee' });
    expect(readStored(text)).toEqual({
      list: { keys: keys.slice(0, 2000), style: 'ieee' },
      damaged: text,
      leftOut: 58_000,
    });
    expect(readStored(writeStored({ keys: keys.slice(0, 2000) })).damaged).toBeUndefined();
  });

  it('never throws, and never invents a key', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        for (const key of readStored(text).list.keys)
          expect(text).toContain(JSON.stringify(key).slice(1, -1));
      }),
    );
  });

  it('names the works in a text that cannot be read, as far as they are known', () => {
    const known = new Set(['abel2010talks', 'bo1999power']);
    const cut = '{"version":1,"keys":["bo1999power","gone2000x","abel2010talks","abel2010ta';
    expect(salvagedKeys(cut, known)).toEqual(['bo1999power', 'abel2010talks']);
  });
});

describe('a change', () => {
  it('puts works behind the others, each once', () => {
    expect(withKeys(list('a', 'b'), ['b', 'c', 'c'])).toEqual(list('a', 'b', 'c'));
  });

  it('takes a work off', () => {
    expect(withoutKey(list('a', 'b'), 'a')).toEqual(list('b'));
    expect(withoutKey(list('a'), 'x')).toEqual(list('a'));
  });

  it.each([
    ['b', -1, ['b', 'a', 'c']],
    ['b', 1, ['a', 'c', 'b']],
    ['a', -1, ['a', 'b', 'c']],
    ['c', 1, ['a', 'b', 'c']],
    ['x', 1, ['a', 'b', 'c']],
  ] as const)('moves %s by %i', (key, by, keys) => {
    expect(withKeyMoved(list('a', 'b', 'c'), key, by).keys).toEqual(keys);
  });

  it('keeps what was chosen for the list', () => {
    const chosen: StoredList = { keys: ['a', 'b'], style: 'ieee', annotated: true };
    expect(withoutKey(withKeyMoved(chosen, 'a', 1), 'b')).toEqual({ ...chosen, keys: ['a'] });
  });
});
