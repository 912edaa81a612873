import { expect, test } from 'vitest';
import { nameFacts } from '../../src/core/finding/name-facts.ts';
import { createLibrary } from '../../src/core/library/check-library.ts';
import { concept, person, work } from '../entries.ts';

function factsOf(id: string, ...files: Parameters<typeof createLibrary>[0]) {
  const entry = createLibrary(files).entries.get(id);
  return entry && nameFacts(entry);
}

test('a work is found by what it is called beside its title, in the form in which it is compared', () => {
  const fields = `author: [{ family: Doe, given: Jane }, { literal: The Residents }]
editor: [{ family: Doe, given: Jane }, { family: Roe, given: Al }]
title-short: A short title
original-title: Der Titel
container-title: Journal of Meetings
container-title-short: J. Meet.
DOI: 10.5555/ABC
ISBN: 0-691-15665-4
formerly: [doe2009]
summary: It tells of talks, and of talks with neighbours.`;
  expect(factsOf('doe2010', work('doe2010', { fields }))).toEqual({
    others: ['A short title', 'Der Titel'],
    contributors: ['Roe, Al'],
    venueShort: 'J. Meet.',
    numbers: ['10.5555/abc', '9780691156651'],
    formerly: ['doe2009'],
    summary: 'tells talks neighbours',
  });
});

test('a work is found by its authors’ keywords as by its summary', () => {
  const fields = 'summary: It tells of talks.\nkeyword: "community power, talks, housing"';
  expect(factsOf('doe2010', work('doe2010', { fields }))?.summary).toBe(
    'tells talks community power housing',
  );
});

test('a work is found by the names and the year that are believed of it, where none are known', () => {
  const believed = `unconfirmed:
  - { field: author, value: "Doe, Jane, Al B. Roe, and Unit" }
  - { field: issued, value: "[1999?]" }`;
  const { path, text } = work('doe1999', { fields: believed });
  const undated = text.replace('issued: "2010"\n', '').replace('[title, issued]', '[title]');
  expect(factsOf('doe1999', { path, text: undated })).toMatchObject({
    contributors: ['Doe, Jane', 'Roe, Al B.', 'Unit'],
    believedYear: 1999,
  });
  const known = work('doe1999', { fields: `author: [{ family: Roe, given: Al }]\n${believed}` });
  expect(factsOf('doe1999', known)).not.toHaveProperty('contributors');
  expect(factsOf('doe1999', known)).not.toHaveProperty('believedYear');
});

test('a person by other names, and a concept by other words and synonyms', () => {
  const names =
    'names: [{ name: "Roe, Jane", kind: former, sources: [s] }]\nsources: { s: { name: S } }';
  expect(factsOf('jane', person('jane', { fields: names }))?.others).toEqual([
    'Jane Doe',
    'Roe, Jane',
  ]);
  const talk = concept('talk', { fields: 'see-from: [Conversation]\nsynonyms: [Chat]' });
  expect(factsOf('talk', talk)).toMatchObject({ others: ['Conversation'], synonyms: ['Chat'] });
});
