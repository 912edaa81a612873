import { describe, expect, it } from 'vitest';
import { isCompleteRecord } from '../../../src/core/importing/registries/complete-record.ts';

describe('a pasted text', () => {
  it.each([
    ['10.1002/jcop.20403', true],
    ['Rules for radicals', true],
    ['@book{a,', false],
    ['@book{a,\n  title = {Talks {of} two}', false],
    ['@book{a,\n  title = {Talks}\n}', true],
    ['TY  - BOOK', false],
    ['TY  - BOOK\nTI  - Talks (1)', false],
    ['TY  - BOOK\nTI  - Talks\nER  -', true],
    ['[', false],
    ['[\n  {"id": "a",', false],
    ['[{"id": "a", "title": "Talks"}]', true],
    ['{"id": "a"}', true],
  ])('%j is whole: %s', (text, whole) => {
    expect(isCompleteRecord(text)).toBe(whole);
  });
});
