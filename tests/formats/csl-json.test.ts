import { describe, expect, test } from 'vitest';
import { serializeCslJson } from '../../src/core/formats/csl-json.ts';
import type { CslItem, CslType } from '../../src/core/model/csl.ts';
import { GOGH, record } from './records.ts';

describe('types and texts', () => {
  test.each<[string, CslType, Partial<CslItem>, object]>([
    [
      'software, which makes Zotero refuse the file',
      'software',
      { version: '3.4' },
      { type: 'book', version: '3.4', genre: 'Computer software' },
    ],
    ['software of a kind', 'software', { genre: 'Plug-in' }, { type: 'book', genre: 'Plug-in' }],
    [
      'a book review',
      'review-book',
      { 'reviewed-title': 'W', 'reviewed-author': [GOGH] },
      {
        type: 'article-journal',
        genre: 'Review of the book',
        'reviewed-title': 'W',
        'reviewed-author': [{ family: 'van Gogh', given: 'Vincent' }],
      },
    ],
    [
      'a review',
      'review',
      { genre: 'Review essay' },
      { type: 'article-journal', genre: 'Review essay' },
    ],
    ['a review of nothing named', 'review', {}, { type: 'article-journal' }],
    [
      'rich text stays',
      'book',
      { title: 'On <i>Homo</i>' },
      { type: 'book', title: 'On <i>Homo</i>' },
    ],
    ['no empty fields', 'book', { volume: ' ', author: [], issued: {} }, { type: 'book' }],
    ['no annote', 'book', { annote: 'x', 'citation-number': '3' }, { type: 'book' }],
    ['a DOI', 'book', { DOI: 'doi:10.1000/182' }, { type: 'book', DOI: '10.1000/182' }],
    ['a remark', 'book', { note: 'A remark' }, { type: 'book', note: 'A remark' }],
    [
      'a remark that would be read as a field',
      'book',
      { note: 'publisher: X' },
      { type: 'book', note: '\u2060publisher: X' },
    ],
  ])('%s', (_rule, type, rest, expected) => {
    const [item] = JSON.parse(serializeCslJson([record(type, rest)]));
    expect(item).toEqual({ id: 'key', title: 'A title', ...expected });
  });
});

test('fields of other programs are left out', () => {
  const alien = {
    ...record('book'),
    _graph: [],
    custom: {},
    'citation-label': 'x',
    system_id: '1',
  };
  expect(JSON.parse(serializeCslJson([alien]))).toEqual([
    { id: 'key', type: 'book', title: 'A title' },
  ]);
});

describe('an annotation', () => {
  test.each([
    ['takes the place of the note', 'One.\n\nTwo.', 'One. Two.'],
    ['is kept from being read as a field', 'Argument: this study', '\u2060Argument: this study'],
    ['that is empty leaves the note', ' ', 'A remark'],
  ])('%s', (_rule, annotation, expected) => {
    const options = { annotations: new Map([['key', annotation]]) };
    const [item] = JSON.parse(serializeCslJson([record('book', { note: 'A remark' })], options));
    expect(item.note).toBe(expected);
  });
});

test('a whole file', () => {
  const options = { missing: new Map([['key', ['volume']]]) };
  expect(serializeCslJson([record('book')], options)).toBe(
    '[\n  {\n    "id": "key",\n    "type": "book",\n    "title": "A title",\n    "note": "\u2060Incomplete: volume is not confirmed. Check the publisher’s page before you hand this in."\n  }\n]\n',
  );
  expect(serializeCslJson([])).toBe('[]\n');
});
