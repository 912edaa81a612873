import { describe, expect, test } from 'vitest';
import { isSearched } from '../../src/core/model/kinds.ts';
import {
  apartFile,
  MOST_WHOLE,
  type SearchedEntry,
  searchedLeads,
  searchFile,
} from '../../src/core/render/search-file.ts';
import { fixtureLibrary } from '../fixtures/library.ts';

const searched = (id: string, venue: string): SearchedEntry => ({
  path: `works/${id}/`,
  changed: '2026-11-03',
  search: {
    filters: [
      ['kind', 'Works'],
      ['venue', venue],
      ['author', 'Abel, Ruth'],
    ],
    metas: [
      ['title', 'Talks'],
      ['names', 'Abel, Ruth'],
      ['year', '2010'],
      ['basis', ''],
    ],
    year: 2010,
  },
  names: { others: ['Talk'], numbers: ['10.5555/a'], summary: 'It says so.' },
});

test('the file says which kinds gather what works say', () => {
  const { gathering } = searchFile([]);
  expect(gathering).toContain('essays');
  expect(gathering).not.toContain('works');
});

test('works that are only said to exist are told apart, and only where there are any', () => {
  const { entries } = fixtureLibrary();
  const leads = searchedLeads(entries.values());
  expect(leads.map(({ path }) => path)).toEqual(['leads/speer1995organizing/']);
  expect(leads[0]?.title).toMatch(/^Organizing/);
  expect(leads[0]?.believed).not.toBe('');
  expect(searchFile([], [], leads).leads).toEqual(leads);
  expect(searchFile([], [], [])).not.toHaveProperty('leads');
});

test('the search covers kinds whose pages search engines list', () => {
  expect(isSearched('works')).toBe(true);
  expect(isSearched('claims')).toBe(false);
  expect(isSearched('leads')).toBe(false);
});

describe('the file of all entries', () => {
  const two = [searched('a', 'One'), searched('b', 'Two'), searched('c', 'One')];

  test('holds each value once, and of an entry what is known', () => {
    const file = searchFile(two, [['talk', 'conversation']]);
    expect(file.values.venue).toEqual(['One', 'Two']);
    expect(file.values.author).toEqual(['Abel, Ruth']);
    expect(file.synonyms).toEqual([['talk', 'conversation']]);
    expect(file.isDivided).toBe(false);
    expect(file.entries[1]).toEqual({
      path: 'works/b/',
      title: 'Talks',
      year: 2010,
      changed: '2026-11-03',
      filters: { kind: [0], venue: [1], author: [0] },
      others: ['Talk'],
      numbers: ['10.5555/a'],
      summary: 'It says so.',
    });
    expect(apartFile(two, 'numbers')).toEqual({});
  });

  test('of a large library has numbers and summaries in files of their own', () => {
    const many = Array.from({ length: MOST_WHOLE + 1 }, (_, at) => searched(`w${at}`, 'One'));
    const file = searchFile(many);
    expect(file.isDivided).toBe(true);
    expect(file.entries[7]).not.toHaveProperty('summary');
    expect(file.entries[7]).not.toHaveProperty('numbers');
    expect(file.entries[7]?.others).toEqual(['Talk']);
    expect(apartFile(many, 'numbers')['works/w7/']).toEqual(['10.5555/a']);
    expect(apartFile(many, 'summary')['works/w7/']).toBe('It says so.');
  });
});
