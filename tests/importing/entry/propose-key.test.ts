import { describe, expect, it, test } from 'vitest';
import { isFreeKey, proposeKey } from '../../../src/core/importing/entry/propose-key.ts';
import type { CslItem } from '../../../src/core/model/csl.ts';
import { formOfKeys } from '../../../src/core/model/key-pattern.ts';
import { REAL_RECORDS } from '../../fixtures/records.ts';

const FREE: ReadonlySet<string> = new Set();

function item(rest: Partial<CslItem>): CslItem {
  return { id: '', type: 'book', ...rest };
}

const IN_2010 = { issued: { 'date-parts': [[2010, 3]] } } as const;

test.each<[string, CslItem, string]>([
  [
    'an author',
    item({
      author: [{ family: 'Christens', given: 'Brian D.' }],
      title: 'Public relationships',
      ...IN_2010,
    }),
    'christens2010public',
  ],
  [
    'a title that begins with an empty word',
    item({ author: [{ family: 'Wood' }], title: 'A different face of politics', ...IN_2010 }),
    'wood2010different',
  ],
  [
    'marks and a hyphen',
    item({ author: [{ family: 'Fals-Borda' }], title: '“Éducation” and power', ...IN_2010 }),
    'falsborda2010education',
  ],
  [
    'letters that are no letter and a mark',
    item({ author: [{ family: 'Øßłæ' }], title: 'Þing', ...IN_2010 }),
    'osslae2010thing',
  ],
  [
    'a particle that stays, and one that falls away',
    item({
      author: [{ family: 'Gogh', 'non-dropping-particle': 'van', 'dropping-particle': 'von' }],
      title: 'Letters',
      ...IN_2010,
    }),
    'vangogh2010letters',
  ],
  [
    'an editor where nobody is the author',
    item({ editor: [{ family: 'Park' }], title: 'Voices of change', ...IN_2010 }),
    'park2010voices',
  ],
  [
    'an organization of three words',
    item({ author: [{ literal: 'World Health Organization' }], title: 'Report', ...IN_2010 }),
    'who2010report',
  ],
  [
    'an organization that is called like an empty word',
    item({ author: [{ literal: 'WHO' }], title: 'Report', ...IN_2010 }),
    'who2010report',
  ],
  [
    'a band of empty words',
    item({ author: [{ literal: 'The Who' }], title: 'Songs', ...IN_2010 }),
    'who2010songs',
  ],
  [
    'somebody with one name, which is an empty word of titles',
    item({ author: [{ given: 'Will' }], title: 'Letters', ...IN_2010 }),
    'will2010letters',
  ],
  [
    'a body called like a word between names',
    item({ author: [{ literal: 'IN' }], title: 'Letters', ...IN_2010 }),
    'in2010letters',
  ],
  [
    'an organization with an empty word of titles among its words',
    item({ author: [{ literal: 'Doctors Without Borders' }], title: 'Report', ...IN_2010 }),
    'dwb2010report',
  ],
  [
    'an organization with small words in between',
    item({ author: [{ literal: 'Department of Health' }], title: 'Report', ...IN_2010 }),
    'departmenthealth2010report',
  ],
  [
    'an organization of two words',
    item({ author: [{ literal: 'The Hull-House' }], title: 'Maps and papers', ...IN_2010 }),
    'hullhouse2010maps',
  ],
  ['nobody', item({ title: 'Maps and papers', ...IN_2010 }), 'anon2010maps'],
  ['no date', item({ author: [{ family: 'Ganz' }], title: 'Telling' }), 'ganz-nd-telling'],
  [
    'a date in words',
    item({ author: [{ family: 'Ganz' }], title: 'Telling', issued: { literal: 'Forthcoming' } }),
    'ganz-forthcoming-telling',
  ],
  [
    'a year before the common era',
    item({ author: [{ family: 'Plato' }], title: 'Meno', issued: { 'date-parts': [[-385]] } }),
    'plato385bcmeno',
  ],
  [
    'Cyrillic letters',
    item({ author: [{ family: 'Выготский' }], title: 'Мышление и речь', ...IN_2010 }),
    'vygotskii2010myshlenie',
  ],
  [
    'Chinese signs',
    item({ author: [{ family: '李', given: '明' }], title: '社会工作', ...IN_2010 }),
    'work2010',
  ],
  [
    'the first name with Latin letters',
    item({ author: [{ family: '李' }, { family: 'Smith' }], title: '社会', ...IN_2010 }),
    'smith2010',
  ],
  [
    'a title in numbers',
    item({ author: [{ family: 'Orwell' }], title: '1984', ...IN_2010 }),
    'orwell2010-1984',
  ],
  ['nothing at all', item({}), 'anon-nd'],
  [
    'a German title',
    item({ author: [{ family: 'Weber' }], title: 'Die Stadt', language: 'de-DE', ...IN_2010 }),
    'weber2010stadt',
  ],
  [
    'tags in the title',
    item({ author: [{ family: 'Doe' }], title: '<i>Homo</i> sapiens', ...IN_2010 }),
    'doe2010homo',
  ],
])('%s', (_what, given, key) => {
  expect(proposeKey(given, FREE)).toBe(key);
  expect(isFreeKey(key, FREE)).toBe(true);
});

test('a key that is taken gets a number', () => {
  const given = item({ author: [{ family: 'Wood' }], title: 'Faith', ...IN_2010 });
  expect(proposeKey(given, new Set(['wood2010faith']))).toBe('wood2010faith-2');
  expect(proposeKey(given, new Set(['wood2010faith', 'wood2010faith-2']))).toBe('wood2010faith-3');
});

test.each(['con', 'nul', 'com1', 'Upper', 'under_score', 'a:b', '', '9a', `a${'b'.repeat(80)}`])(
  '“%s” can be no key',
  (key) => {
    expect(isFreeKey(key, FREE)).toBe(false);
  },
);

test('most keys that people gave follow the rule', () => {
  const others = REAL_RECORDS.filter((item) => proposeKey(item, FREE) !== item.id);
  expect(others.length).toBeLessThan(REAL_RECORDS.length / 8);
});

describe('a pattern of the library’s own', () => {
  const item = {
    id: '',
    type: 'book',
    title: 'The structure of coral reefs',
    author: [{ family: 'Darwin', given: 'Charles' }],
    issued: { 'date-parts': [[1842]] },
  } as const;

  it.each([
    ['{name}-{year}', 'darwin-1842'],
    ['{year}-{name}', 'work-1842-darwin'],
    ['r-{name}{word}', 'r-darwinstructure'],
    ['{name}{year}{word}', 'darwin1842structure'],
  ])('makes keys: %s', (pattern, key) => {
    expect(proposeKey(item, new Set(), pattern)).toBe(key);
    expect(proposeKey(item, new Set([key]), pattern)).toBe(`${key}-2`);
    expect(formOfKeys(pattern).test(key)).toBe(true);
    expect(formOfKeys(pattern).test(`${key}-2`)).toBe(true);
  });

  it('parts a year in words from what is beside it', () => {
    const { issued: _, ...undated } = item;
    const key = proposeKey(undated, new Set(), '{name}{year}');
    expect(key).toBe('darwin-nd');
    expect(formOfKeys('{name}{year}').test(key)).toBe(true);
  });
});
