/** CSL-JSON as other programs write it. Titles and names are of no real work. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCslJson } from '../../../src/core/importing/csl-json/read.ts';
import type { CslItem } from '../../../src/core/model/csl.ts';
import { randomText } from '../random-records.ts';

function read(record: object) {
  const { records, problems } = readCslJson(JSON.stringify([record]));
  expect(problems).toEqual([]);
  const [first] = records;
  if (first === undefined) throw new Error('No record was read.');
  return first;
}

test.each<[string, object, Partial<CslItem>]>([
  ['a number for a text', { type: 'book', volume: 7 }, { volume: '7' }],
  ['lists for texts', { title: ['T'], ISSN: ['0090-4392'] }, { title: 'T', ISSN: '0090-4392' }],
  ['keywords in a list', { keyword: ['power', 'class'] }, { keyword: 'power, class' }],
  ['parts of strings', { issued: { 'date-parts': [['2010', '3']] } }, issued([2010, 3])],
  ['parts with nothing', { issued: { 'date-parts': [[2010, null]] } }, issued([2010])],
  ['a date as a text', { issued: '2010-03-05' }, issued([2010, 3, 5])],
  ['a date as a number', { issued: 2010 }, issued([2010])],
  ['a raw date', { issued: { raw: '5 March 2010' } }, issued([2010, 3, 5])],
  ['a year by name', { issued: { year: '2010', month: 3 } }, issued([2010, 3])],
  [
    'a season by name',
    { issued: { 'date-parts': [[1965]], season: 'spring' } },
    { issued: { 'date-parts': [[1965]], season: 1 } },
  ],
  [
    'about',
    { issued: { 'date-parts': [[1890]], circa: '1' } },
    { issued: { 'date-parts': [[1890]], circa: true } },
  ],
  ['a name as a text', { author: ['Roe, R.'] }, { author: [{ family: 'Roe', given: 'R.' }] }],
  ['one name', { author: { name: 'The House' } }, { author: [{ literal: 'The House' }] }],
  ['a type of Crossref', { type: 'journal-article' }, { type: 'article-journal' }],
  ['an older name of a field', { event: 'M' }, { 'event-title': 'M' }],
  ['a key beside an address', { id: 'http://zotero.org/1', 'citation-key': 'a1' }, { id: 'a1' }],
  ['a number for a key', { id: 7 }, { id: '7' }],
  ['a version of a kind', { type: 'book', version: '3', genre: 'App' }, { type: 'software' }],
  [
    'fields in a note',
    { note: 'PMID: 123\nOriginal Date: 1965\neditor: Roe || R.\nA remark' },
    {
      PMID: '123',
      'original-date': { 'date-parts': [[1965]] },
      editor: [{ family: 'Roe', given: 'R.' }],
      note: 'A remark',
    },
  ],
  ['fields in braces', { note: '{:PMCID: PMC1} A remark' }, { PMCID: 'PMC1', note: 'A remark' }],
  ['a field that is there', { volume: '7', note: 'volume: 8' }, { volume: '7', note: 'volume: 8' }],
])('%s', (_what, record, expected) => {
  expect(read({ type: 'article-journal', ...record }).item).toMatchObject(expected);
});

function issued(parts: [number] | [number, number] | [number, number, number]) {
  return { issued: { 'date-parts': [parts] } };
}

test('an annotation is none of the record', () => {
  const { item, annotation } = read({ type: 'book', annote: 'What somebody says.' });
  expect([item, annotation]).toEqual([{ id: '', type: 'book' }, 'What somebody says.']);
});

test.each<[string, object, readonly (readonly [string, string])[]]>([
  ['an unknown field', { foo: 'x' }, [['foo', 'x']]],
  ['an unknown object', { link: [{ URL: 'u' }] }, [['link', '[{"URL":"u"}]']]],
  ['an unknown type', { type: 'thing' }, [['type', 'thing']]],
  ['a label', { 'citation-label': 'R10' }, [['citation-label', 'R10']]],
  ['another key', { id: 'a', 'citation-key': 'b' }, [['citation-key', 'b']]],
  ['an object for a text', { volume: {} }, [['volume', '{}']]],
  ['a list for a date', { issued: [true] }, [['issued', '[true]']]],
  ['a part of a name', { author: [{ family: 'R', ORCID: 'o' }] }, [['author.ORCID', 'o']]],
  ['a number for a name', { author: [7] }, [['author', '7']]],
  ['nothing is no loss', { foo: null, bar: '', baz: [], issued: { 'date-parts': [[null]] } }, []],
])('%s is left over', (_what, record, expected) => {
  const { leftOver } = read({ type: 'book', ...record });
  expect(leftOver.map(({ field, value }) => [field, value])).toEqual(expected);
  expect(leftOver.filter(({ reason }) => !/^[A-Z].*\.$/.test(reason ?? ''))).toEqual([]);
});

describe('files', () => {
  test.each<[string, string, readonly (readonly [string, number])[]]>([
    ['one record', '{ "id": "a" }', [['a', 1]]],
    [
      'items',
      '{ "x": "items",\n "items": [\n{"id": "a"},\n{"id": "b"}] }',
      [
        ['a', 3],
        ['b', 4],
      ],
    ],
    ['an empty list', '[]', []],
    ['nothing', '', []],
    [
      'brackets in texts',
      '\uFEFF[{"id":"a","title":"]\\",{"},\n{"id":"b"}]',
      [
        ['a', 1],
        ['b', 2],
      ],
    ],
  ])('%s', (_what, text, expected) => {
    const { records, problems } = readCslJson(text);
    expect(problems).toEqual([]);
    expect(records.map(({ item, line }) => [item.id, line])).toEqual(expected);
  });

  test.each<[string, string, readonly string[], readonly number[]]>([
    ['a fault in one record', '[\n{"id":"a"},\n{"id":"b",},\n{"id":"c"}]', ['a', 'c'], [3]],
    ['no end', '[\n{"id":"a"},\n{"id":"b"', ['a'], [3, 3]],
    ['no record', '[7,\n{"id":"a"}]', ['a'], [1]],
    ['something behind', '[{"id":"a"}]\n]', ['a'], [1]],
    ['no JSON', 'Nothing', [], [1]],
  ])('%s', (_what, text, ids, lines) => {
    const { records, problems } = readCslJson(text);
    expect(records.map(({ item }) => item.id)).toEqual(ids);
    expect(problems.map(({ line }) => line)).toEqual(lines);
  });

  test('what is passed over is counted, whether it is broken or no record', () => {
    expect(readCslJson('[{"id":"a"}, 7, {"id":"b",}]').refused).toBe(2);
    expect(readCslJson('[{"id":"a"}]').refused).toBeUndefined();
  });

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(randomText, fc.json()), (text) => {
        expect(readCslJson(text).format).toBe('csl-json');
        expect(readCslJson(`[${text}]`).format).toBe('csl-json');
      }),
    );
  });
});
