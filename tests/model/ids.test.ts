import { describe, expect, it } from 'vitest';
import { entryId } from '../../src/core/model/ids.ts';
import { isKind, KIND_NAMES, KINDS } from '../../src/core/model/kinds.ts';
import { sourceId, webAddress } from '../../src/core/model/sources.ts';

describe('entryId', () => {
  it.each(['a', 'christens2010public', 'one-to-one', 'a1-2'])('takes %s', (id) => {
    expect(entryId.safeParse(id).success).toBe(true);
  });

  it.each([
    '',
    'A',
    '2010a',
    '-a',
    'a-',
    'a--b',
    'a_b',
    'a b',
    'a.b',
    'a/b',
    'ä',
    '__proto__',
    'a\n',
    'constructor',
    'con',
    'lpt1',
    'by-author',
    'a'.repeat(101),
  ])('refuses %j', (id) => {
    expect(entryId.safeParse(id).success).toBe(false);
  });
});

describe('sourceId', () => {
  it.each(['cat', '2010', 'first-page'])('takes %s', (id) => {
    expect(sourceId.safeParse(id).success).toBe(true);
  });

  it.each(['Cat', 'a_b', '__proto__', '', 'a-'])('refuses %j', (id) => {
    expect(sourceId.safeParse(id).success).toBe(false);
  });
});

describe('webAddress', () => {
  it.each(['https://x.org', 'http://x.org/?a=1#b', 'https://x.org/ä'])('takes %s', (address) => {
    expect(webAddress.safeParse(address).success).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'ftp://x.org',
    '//x.org',
    'x.org',
    'https://',
    'https://x.org/a b',
    'https://x.org/"onclick="x',
    'https://x.org/<b>',
    ' https://x.org',
    'https://x.org\njavascript:x',
  ])('refuses %j, once', (address) => {
    expect(webAddress.safeParse(address).error?.issues).toHaveLength(1);
  });
});

describe('isKind', () => {
  it('knows the kinds, in one order', () => {
    expect([...KIND_NAMES].sort()).toEqual(Object.keys(KINDS).sort());
    for (const kind of KIND_NAMES) expect(isKind(kind)).toBe(true);
  });

  it.each(['work', 'Works', 'constructor', '__proto__', ''])('refuses %j', (name) => {
    expect(isKind(name)).toBe(false);
  });
});
