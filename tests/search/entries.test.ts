import { describe, expect, test } from 'vitest';
import type { SearchFacts } from '../../src/core/render/search-facts.ts';
import { searchFile } from '../../src/core/render/search-file.ts';
import { readEntries } from '../../src/search/entries.ts';
import { NOTHING_CHOSEN } from '../../src/search/facets.ts';

const values = { ...NOTHING_CHOSEN, kind: ['Works'], author: ['Abel', 'Berg, Al'] };
const rest = { synonyms: [], isDivided: false };

describe('the file of all entries', () => {
  test('is read with the base of the site', () => {
    const file = {
      ...rest,
      values,
      entries: [{ path: 'works/a2010/', title: 'A', filters: { kind: [0], author: [1, 7] } }],
    };
    const [entry] = readEntries(file, '/tracings/').entries;
    expect(entry).toMatchObject({ href: '/tracings/works/a2010/', kind: 'works', id: 'a2010' });
    expect(entry).toMatchObject({ who: 'Berg, Al', dates: '', names: [['Berg', 'Al']] });
    expect(entry?.values.author).toEqual(['Berg, Al']);
    expect(entry?.values.venue).toEqual([]);
  });

  test('tells of which entries the texts gather what works say', () => {
    const paths = ['works/a2010/', 'concepts/power/'];
    const entries = paths.map((path) => ({ path, title: path, filters: {} }));
    const told = readEntries({ ...rest, values, gathering: ['concepts'], entries }, '/').entries;
    expect(told.map(({ gathers }) => gathers)).toEqual([false, true]);
  });

  test('gives leads their addresses, and none where it has none', () => {
    const lead = { title: 'Lost talks', believed: 'Berg, Al. 1900.' };
    const file = { ...rest, values, entries: [], leads: [{ path: 'leads/lost/', ...lead }] };
    expect(readEntries(file, '/base/').leads).toEqual([{ href: '/base/leads/lost/', ...lead }]);
    expect(readEntries({ ...rest, values, entries: [] }, '/').leads).toEqual([]);
  });

  test.each([
    ['one author', 'Abel, Ruth', ['Abel, Ruth']],
    ['two', 'Abel, Ruth, and Al Berg', ['Abel, Ruth', 'Berg, Al']],
    ['a name in three parts', 'Abel, Ruth, and Al Berg Jr.', ['Abel, Ruth', 'Berg, Al, Jr.']],
    ['a name without parts', 'The Residents, and Al Berg', ['The Residents', 'Berg, Al']],
    ['two of one name', 'Abel, Ruth, and Ruth Abel', ['Abel, Ruth', 'Abel, Ruth']],
    ['none that is told', '', ['Abel, Ruth']],
    ['names that are no authors', 'The editors', []],
  ])('gives back the line of names that the page shows: %s', (_case, who, authors) => {
    const search: SearchFacts = {
      filters: authors.map((name) => ['author', name] as const),
      metas: [['title', 'A'], ...(who === '' ? [] : [['names', who] as const])],
    };
    const entry = { path: 'works/a2010/', changed: undefined, search, names: {} };
    const file: unknown = JSON.parse(JSON.stringify(searchFile([entry])));
    expect(readEntries(file, '/').entries[0]?.who).toBe(who);
  });

  test('gives names, journals and subjects as queries name them', () => {
    const filters = { kind: [0], author: [0], venue: [0], concept: [0] };
    const file = {
      ...rest,
      values: { ...values, venue: ['Journal of Talk'], concept: ['Power'] },
      entries: [
        {
          path: 'works/a2010/',
          title: 'A',
          year: 2010,
          filters,
          contributors: ['Doe, Jane'],
          venueShort: 'J. Talk',
          organizations: ['forum', 'gone'],
        },
        { path: 'organizations/forum/', title: 'Civic Forum', filters: {} },
        { path: 'concepts/power/', title: 'Power', filters: { concept: [0] } },
      ],
    };
    const [work, , concept] = readEntries(file, '/').entries;
    expect(work).toMatchObject({
      dates: '2010',
      names: [['Abel'], ['Doe', 'Jane']],
      venue: 'Journal of Talk; J. Talk',
      about: ['Power', 'Civic Forum'],
    });
    expect(concept?.about).toEqual([]);
  });

  test.each([
    [null],
    [[]],
    [{ values: {}, entries: [], ...rest }],
    [{ values, entries: [{ path: 'works/a/' }], ...rest }],
    [{ values, entries: 'none', ...rest }],
    [{ values, entries: [] }],
  ])('is refused where it is another: %j', (file) => {
    expect(() => readEntries(file, '/')).toThrow('does not hold the entries');
  });
});
