import { describe, expect, test } from 'vitest';
import type { NameRecord } from '../../src/core/finding/name-record.ts';
import { nameRecords } from '../../src/core/finding/name-records.ts';
import { namesFile, numbersFile, withNumbers } from '../../src/core/finding/names-file.ts';
import { createLibrary } from '../../src/core/library.ts';
import { concept, person, work } from '../entries.ts';
import { fixtureLibrary } from '../fixtures/library.ts';
import { RECORDS } from './records.ts';

const recordOf = (records: readonly NameRecord[], id: string) =>
  records.find((record) => record.id === id);

describe('a record', () => {
  test('holds what a work is called, in the form in which it is compared', () => {
    const fields = `author: [{ family: Doe, given: Jane }, { literal: The Residents }]
title-short: A short title
original-title: Der Titel
container-title: Journal of Meetings
DOI: 10.5555/ABC
ISBN: 0-691-15665-4
formerly: [doe2009]
summary: Says it in a sentence.
concepts: [talk]`;
    const records = nameRecords(createLibrary([work('doe2010', { fields }), concept('talk')]));
    expect(recordOf(records, 'doe2010')).toEqual({
      kind: 'works',
      id: 'doe2010',
      title: 'The title of doe2010',
      others: ['A short title', 'Der Titel'],
      names: [['Doe', 'Jane'], ['The Residents']],
      year: 2010,
      venue: 'Journal of Meetings',
      numbers: ['10.5555/abc', '9780691156651'],
      formerly: ['doe2009'],
      about: ['talk'],
      summary: 'Says it in a sentence.',
    });
  });

  test('holds the other names of a person, and the synonyms of a concept', () => {
    const names =
      'names: [{ name: "Roe, Jane", kind: former, sources: [s] }]\nsources: { s: { name: S } }';
    const records = nameRecords(
      createLibrary([
        person('jane', { fields: names }),
        concept('talk', { fields: 'see-from: [Conversation]\nsynonyms: [Chat]' }),
      ]),
    );
    expect(recordOf(records, 'jane')?.others).toEqual(['Jane Doe', 'Roe, Jane']);
    expect(recordOf(records, 'talk')).toMatchObject({
      others: ['Conversation'],
      synonyms: ['Chat'],
    });
  });

  test('is there for every entry with a page that search engines list, and for no other', () => {
    const library = fixtureLibrary();
    const kinds = new Set(nameRecords(library).map(({ kind }) => kind));
    expect(kinds.has('claims')).toBe(false);
    expect(kinds.has('leads')).toBe(false);
    const works = [...library.entries.values()].filter(({ kind }) => kind === 'works');
    expect(nameRecords(library).filter(({ kind }) => kind === 'works')).toHaveLength(works.length);
  });
});

describe('the file', () => {
  test('of a small library holds all', () => {
    expect(namesFile(RECORDS, [['a', 'b']])).toEqual({
      entries: RECORDS,
      synonyms: [['a', 'b']],
      numbersApart: false,
    });
    expect(numbersFile(RECORDS)).toEqual({});
  });

  const many = Array.from({ length: 1000 }, (_, copy) =>
    RECORDS.map((record) => ({ ...record, id: `${record.id}-${copy}` })),
  ).flat();

  test('of a large one holds what entries are called, and their numbers stand apart', () => {
    const file = namesFile(many);
    expect(file.numbersApart).toBe(true);
    expect(file.entries).toHaveLength(many.length);
    expect(JSON.stringify(file).length).toBeLessThan(JSON.stringify(many).length);
    const first = file.entries.find(({ id }) => id === 'abel2014listening-7');
    expect(first).toMatchObject({ names: [['Abel'], ['Baker'], ['Núñez']], year: 2014 });
    const numbers = new Map(Object.entries(numbersFile(many)));
    const whole = withNumbers(file.entries, numbers);
    expect(recordOf(whole, 'abel2014power-3')?.numbers).toEqual(['9780691156651']);
  });
});
