import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysOfAddress, listAddress } from '../../src/site/pages/list-address.ts';

/** The parts of an address as a browser gives them. */
const open = (address: string) => keysOfAddress(new URL(address, 'https://library.example'));
const read = (address: string) => open(address)?.keys;

describe('the address of a list', () => {
  it('holds the page and the keys, and nothing else', () => {
    expect(listAddress('/tracings/', ['abel2010talks', 'bo1999power'])).toBe(
      '/tracings/my-list/#keys=abel2010talks,bo1999power',
    );
  });

  it.each([
    ['/my-list/#keys=a1,b2', ['a1', 'b2']],
    ['/my-list/?keys=a1,b2', ['a1', 'b2']],
    ['/my-list/?from=mail&keys=a1+b2&x=1', ['a1', 'b2']],
    ['/my-list/#keys=a1%2Cb2%20b3', ['a1', 'b2', 'b3']],
    ['/my-list/#keys=a1,,a1,', ['a1']],
    ['/my-list/#keys=', []],
    ['/my-list/#keys=a1,%E0%A4', ['a1', '%E0%A4']],
    ['/my-list/#take-away', undefined],
    ['/my-list/', undefined],
  ])('is read: %s', (address, keys) => {
    expect(read(address)).toEqual(keys);
  });

  it('is bounded, in keys and in their length', () => {
    const many = Array.from({ length: 6000 }, (_, at) => `k${at}`);
    expect(open(listAddress('/', many))).toEqual({ keys: many.slice(0, 2000), leftOut: 4000 });
    expect(open(listAddress('/', many.slice(0, 2000)))?.leftOut).toBe(0);
    expect(
      open(
        listAddress(
          '/',
          Array.from({ length: 6000 }, () => 'k'),
        ),
      )?.leftOut,
    ).toBe(0);
    expect(read(`/my-list/#keys=${'a'.repeat(3000)}`)?.[0]).toHaveLength(100);
  });

  it('gives back the keys it was made of, whatever they are', () => {
    const key = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(
        fc.uniqueArray(key.filter((text) => !/[\s,+;]/.test(text) && text.isWellFormed())),
        (keys) => {
          expect(read(listAddress('/', keys))).toEqual(keys);
        },
      ),
    );
  });
});
