import { describe, expect, it } from 'vitest';
import { filledFields } from '../../src/core/bibliography/fields.ts';
import { plainTitle, shortName, titleParts } from '../../src/core/bibliography/short-name.ts';
import { toCsl } from '../../src/core/bibliography/to-csl.ts';
import { type WorkData, workSchema } from '../../src/core/model/work.ts';

const data = (fields: Record<string, unknown>): WorkData =>
  workSchema.parse({
    type: 'book',
    title: 'A title: With more',
    basis: { grade: 'record-only', date: '2026-11' },
    ...fields,
  });
const names = (...families: string[]) => families.map((family) => ({ family }));

describe('titleParts', () => {
  it.each([
    ['A title', 'A title', undefined],
    ['A title: The rest', 'A title', 'The rest'],
    ['A title: The rest: And more', 'A title', 'The rest: And more'],
    ['Who asks? Nobody knows', 'Who asks?', 'Nobody knows'],
    ['Who asks?', 'Who asks?', undefined],
    ['Mark 10:30 and others', 'Mark 10:30 and others', undefined],
    ['At 10: a play', 'At 10: a play', undefined],
    ['A title:no blank', 'A title:no blank', undefined],
    ['', '', undefined],
  ])('%j', (title, main, sub) => {
    expect(titleParts(title)).toEqual({ main, sub });
  });
});

describe('plainTitle', () => {
  it.each([
    ['On <i>Hull-House</i> maps', 'On Hull-House maps'],
    ['H<sub>2</sub>O <span class="nocase">pH</span>', 'H2O pH'],
    ['a < b and <u>c</u>', 'a < b and <u>c</u>'],
  ])('%j', (title, plain) => {
    expect(plainTitle(title)).toBe(plain);
  });
});

describe('shortName', () => {
  it.each([
    [{ author: names('Doe'), issued: '2010' }, 'Doe 2010'],
    [{ author: names('Doe', 'Roe'), issued: '2010' }, 'Doe and Roe 2010'],
    [{ author: names('Doe', 'Roe', 'Poe'), issued: '2010' }, 'Doe and others 2010'],
    [{ editor: names('Doe'), issued: '2010' }, 'Doe 2010'],
    [{ author: names('Doe'), editor: names('Roe'), issued: '2010' }, 'Doe 2010'],
    [{ author: [{ literal: 'The House' }], issued: '1890~' }, 'The House about 1890'],
    [{ issued: '2010' }, '“A title” 2010'],
    [{ author: names('Doe') }, 'Doe n.d.'],
    [{ author: names('Doe'), issued: { literal: 'forthcoming' } }, 'Doe forthcoming'],
  ])('of %j is %s', (fields, name) => {
    expect(shortName(data(fields))).toBe(name);
  });
});

describe('toCsl', () => {
  const record = data({
    author: [
      { family: 'Doe', given: 'Jane', person: 'doe' },
      { literal: 'House', organization: 'house' },
    ],
    issued: '1890~/1895',
    volume: '010',
    unconfirmed: [{ field: 'page', value: '1-9' }],
    concepts: ['talk'],
    summary: 'What it says.',
  });

  it('holds what is confirmed, and no more', () => {
    expect(toCsl('doe1890', record)).toEqual({
      id: 'doe1890',
      type: 'book',
      title: 'A title: With more',
      author: [{ family: 'Doe', given: 'Jane' }, { literal: 'House' }],
      issued: { 'date-parts': [[1890], [1895]], circa: true },
      volume: '010',
    });
  });

  it('has the fields that are filled', () => {
    expect(filledFields(record)).toEqual(['type', 'title', 'volume', 'author', 'issued']);
  });
});
