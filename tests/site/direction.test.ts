import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { knownLanguageTag } from '../../src/core/model/language-tags.ts';

const STYLES = join(import.meta.dirname, '../../src/styles/base.css');
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Syrc', 'Thaa']);

it('a text in a language that is written from right to left runs so, on a page in any other', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const pairs = letters.flatMap((a) => letters.map((b) => `${a}${b}`));
  const expected = pairs.filter(
    (tag) =>
      knownLanguageTag(tag) === tag &&
      RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? ''),
  );
  const [rule = ''] = /:is\([^)]*\) \{\s*direction: rtl;/.exec(readFileSync(STYLES, 'utf8')) ?? [];
  const listed = [...rule.matchAll(/\[lang\|=["']([a-z]+)["']\]/g)].map(([, tag]) => tag);
  expect(expected.filter((tag) => !listed.includes(tag))).toEqual([]);
});
