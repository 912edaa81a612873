import { describe, expect, it } from 'vitest';
import { NOTHING_STYLED } from '../../src/core/render/citations/styled-parts.ts';
import { resolveKeys } from '../../src/my-list/library-keys.ts';
import { presentKeys, rowsOf, START, type State } from '../../src/my-list/state.ts';

const library = { keys: ['a1', 'b2', 'c3'], moved: { old: 'b2' }, packs: 1 };
const references = ['c3', 'a1'].map((key) => ({ key, html: `The reference of ${key}.` }));

const state = (keys: string[], changed: Partial<State> = {}): State => ({
  ...START,
  list: { keys },
  library,
  printed: { references, filling: NOTHING_STYLED },
  ...changed,
});
const rows = (shown: State) =>
  rowsOf(shown).map((row) => [row.type, row.type === 'work' ? row.reference.key : row.key]);

describe('keys held against the library', () => {
  it('follow those that have moved, and name those that are gone', () => {
    expect(resolveKeys(['a1', 'old', 'x9'], library)).toEqual({
      keys: ['a1', 'b2', 'x9'],
      moved: [['old', 'b2']],
      gone: ['x9'],
    });
  });

  it('stand once, where the old and the new one are both there', () => {
    expect(resolveKeys(['old', 'b2'], library).keys).toEqual(['b2']);
  });

  it('are looked up once each, however many the library does not know', () => {
    let asked = 0;
    const counting = <Table extends object>(table: Table) =>
      new Proxy(table, {
        get: (target, name, receiver) => {
          asked += 1;
          return Reflect.get(target, name, receiver);
        },
        getOwnPropertyDescriptor: (target, name) => {
          asked += 1;
          return Reflect.getOwnPropertyDescriptor(target, name);
        },
      });
    const held = counting(Array.from({ length: 3000 }, (_, at) => `held${at}`));
    const keys = counting(Array.from({ length: 2000 }, (_, at) => `nobody${at}`));
    const { gone } = resolveKeys(keys, { keys: held, moved: counting({ old: 'held1' }), packs: 1 });
    expect(gone).toHaveLength(2000);
    // A few steps a key; each with each would be six million.
    expect(asked).toBeLessThan(4 * (3000 + 2000));
    resolveKeys(keys, { keys: held, moved: {}, packs: 1 });
    expect(asked).toBeLessThan(8 * (3000 + 2000));
  });

  it('take no word of JavaScript for a moved key', () => {
    expect(resolveKeys(['constructor', '__proto__'], library).gone).toEqual([
      'constructor',
      '__proto__',
    ]);
  });
});

describe('the lines of a list', () => {
  it('stand in the order of the reader, each saying what it lacks', () => {
    const shown = state(['a1', 'x9', 'b2', 'c3'], { unreachable: new Set(['b2']) });
    expect(rows(shown)).toEqual([
      ['work', 'a1'],
      ['gone', 'x9'],
      ['unreachable', 'b2'],
      ['work', 'c3'],
    ]);
    expect(presentKeys(shown)).toEqual(['a1', 'b2', 'c3']);
  });

  it('stand in the order of the style where it sorts, the others behind', () => {
    const shown = state(['a1', 'x9', 'c3'], { list: { keys: ['a1', 'x9', 'c3'], sorted: true } });
    expect(rows(shown)).toEqual([
      ['work', 'c3'],
      ['work', 'a1'],
      ['gone', 'x9'],
    ]);
  });

  it('wait while nothing is loaded', () => {
    const shown = state(['a1'], { library: undefined, printed: undefined });
    expect(rows(shown)).toEqual([['waiting', 'a1']]);
  });

  it('show no work that was taken off before its reference is made anew', () => {
    expect(rows(state(['c3'], { list: { keys: ['c3'], sorted: true } }))).toEqual([['work', 'c3']]);
  });
});
