import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/core/citing/sha-256.ts';

const node = (text: string) => createHash('sha256').update(text).digest('hex');

describe('SHA-256', () => {
  it('gives the values of the standard', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('agrees with Node’s around the end of a block', () => {
    for (let length = 50; length <= 140; length += 1) {
      const text = 'é'.repeat(length % 7) + 'a'.repeat(length);
      expect(sha256(text)).toBe(node(text));
    }
  });

  it('agrees with Node’s for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(sha256(text)).toBe(node(text));
      }),
    );
  });
});
