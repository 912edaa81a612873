import { describe, expect, it } from 'vitest';
import { styleSearch } from '../../src/site/browser/rank-styles.ts';

const TITLES: Readonly<Record<string, string>> = {
  apa: 'American Psychological Association 7th edition',
  'apa-old': 'American Psychological Association 6th edition',
  aparecium: 'Spells',
  'apa-journal': 'Apa: A Journal',
  nature: 'Nature',
  'nature-neuroscience': 'Nature Neuroscience',
  'journal-of-nature': 'Journal of Nature',
  signature: 'Signature',
  zurich: 'Universität Zürich (Français)',
  history: 'History & Theory',
  chinese: '東京大学法科大学院ローレビュー',
};
const find = styleSearch(
  Object.entries(TITLES).map(([id, title]) => ({ id, title })),
  'en',
);

describe('the search for a style', () => {
  it.each([
    [
      'a title that begins with it stands before a word that does',
      'nature',
      ['nature', 'nature-neuroscience', 'journal-of-nature'],
    ],
    ['words may be begun, in any order', 'psy amer', ['apa-old', 'apa']],
    ['the middle of a word is not found', 'ature', []],
    [
      'an id that is the query stands first, one that begins with it last',
      'apa',
      ['apa', 'apa-journal', 'apa-old', 'aparecium'],
    ],
    ['case and accents do not count', 'ZURICH franc', ['zurich']],
    ['accents in the query do not count', 'nàture neu', ['nature-neuroscience']],
    ['signs do not count', 'history theory', ['history']],
    ['nor do they in the query', '(history) &', ['history']],
    ['a hyphen of an id can be typed', 'apa-o', ['apa-old']],
    ['other scripts are found', '東京', ['chinese']],
    ['nothing is found by signs alone', ' -&', []],
    ['nothing is found by nothing', '', []],
  ])('%s: %s', (_, query, ids) => {
    const { first, count } = find(query, 20);
    expect(first.map(({ id }) => id)).toEqual(ids);
    expect(count).toBe(ids.length);
  });

  it('gives the first ones, and says how many there are', () => {
    const { first, count } = find('a', 2);
    expect(first).toHaveLength(2);
    expect(count).toBeGreaterThan(2);
  });
});
