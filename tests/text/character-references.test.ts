import { expect, test } from 'vitest';
import { brokenReferences, decodeReferences } from '../../src/core/text/character-references.ts';

test.each([
  ['caf&#233; &#xE9; &amp; &lt;i&gt; &quot;x&quot; &apos;', `café é & <i> "x" '`],
  ['&#128512;', '😀'],
  ['once &amp;amp; only', 'once &amp; only'],
  ['&#9999999; &#x110000; &#xD800; &#55296; &#0; &foo; &#; &', undefined],
  ['&constructor; &toString;', undefined],
  [`&#${'9'.repeat(400)};`, undefined],
])('%s', (text, expected = text) => {
  expect(decodeReferences(text)).toBe(expected);
});

test('names those that stand for no character, with their place', () => {
  const text = 'a &#65; &#0; AT&T; &#9999999;';
  expect(brokenReferences(text, false)).toEqual([
    { written: '&#0;', offset: 8 },
    { written: '&#9999999;', offset: 19 },
  ]);
  expect(brokenReferences(text, true).map(({ written }) => written)).toContain('&T;');
});
