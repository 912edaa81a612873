import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryFinder, uniqueAnswer } from '../../src/core/finding/find-entries.ts';
import type { NameRecord } from '../../src/core/finding/name-record.ts';
import { openNamesIndex } from '../../src/core/finding/names-index.ts';
import { RECORDS } from './records.ts';

const index = openNamesIndex(RECORDS, [['retention', 'staying']]);
const find = entryFinder(index);
const ids = (query: string) => find(query).map(({ record }) => record.id);

describe('a number or a key', () => {
  test.each([
    ['abel2010talks', 'abel2010talks'],
    ['@abel2010talks', 'abel2010talks'],
    ['[@abel2010talks, p. 3]', 'abel2010talks'],
    ['\\parencite{abel2010talks}', 'abel2010talks'],
    ['ABEL2010TALKS', 'abel2010talks'],
    ['abel2010', 'abel2010talks'],
    ['abel2013listening', 'abel2014listening'],
    ['/works/abel2014power/', 'abel2014power'],
    ['https://library.example/people/abel/', 'abel'],
    ['[[door-talk]]', 'door-talk'],
    ['10.5555/jcm.0042', 'abel2010talks'],
    ['10.5555/JCM.0042', 'abel2010talks'],
    ['doi:10.5555/jcm.0042', 'abel2010talks'],
    ['https://doi.org/10.5555/jcm.0042', 'abel2010talks'],
    ['http://dx.doi.org/10.5555%2Fjcm.0042', 'abel2010talks'],
    ['see doi.org/10.5555/jcm.0042.', 'abel2010talks'],
    ['jcm.0042', 'abel2010talks'],
    ['BF02506982', 'dunn1999survey'],
    ['978-0-691-15665-1', 'abel2014power'],
    ['9780691156651', 'abel2014power'],
    ['0-691-15665-4', 'abel2014power'],
    ['0691156654', 'abel2014power'],
    ['ISBN 978 0 691 15665 1', 'abel2014power'],
    ['0090-4392', 'abel2010talks'],
    ['PMID: 21203831', 'abel2010talks'],
  ])('%s leads to %s', (query, id) => {
    const [first] = find(query);
    expect(first?.record.id).toBe(id);
    expect(first?.reason).toBe('identifier');
  });

  test('that nothing has leads to nothing', () => {
    expect(find('10.9999/none')).toEqual([]);
    expect(find('978-0-306-40615-7')).toEqual([]);
  });
});

describe('a citation', () => {
  test.each([
    ['Abel 2010', ['abel2010talks']],
    ['(Abel, 2010)', ['abel2010talks']],
    ['Abel (2010, pp. 3–4)', ['abel2010talks']],
    ['abel 2010a', ['abel2010talks']],
    ['Abel’s 2010 article', ['abel2010talks']],
    ['R. A. Abel 2010', ['abel2010talks']],
    ['Abel et al. 2014', ['abel2014listening']],
    ['(Abel et al., 2014)', ['abel2014listening']],
    ['Abel, Baker & Nunez 2014', ['abel2014listening']],
    ['Abel 2014', ['abel2014power', 'abel2014listening']],
    ['Baker & van der Berg', ['baker1971guide']],
    ['Baker and Abel', ['abel2014listening']],
    ['Residents of the Settlement 1895', ['residents1895maps']],
    ['Dunn 1999', ['dunn1999survey']],
  ])('%s means %j', (query, expected) => {
    const cited = find(query).filter(({ reason }) => reason === 'reference');
    expect(cited.map(({ record }) => record.id)).toEqual(expected);
    expect(ids(query)[0]).toBe(expected[0]);
  });

  test.each([
    ['Abel 2009', ['abel2010talks']],
    ['Abel & Baker (2015)', ['abel2014listening']],
    ['Abel 2012', ['abel2010talks', 'abel2014power', 'abel2014listening']],
    ['Dunn 1997', ['dunn1999survey']],
  ])(
    '%s, of which nobody has a work of that year, means the works of a year or two beside it: %j',
    (query, expected) => {
      expect(ids(query).slice(0, expected.length)).toEqual(expected);
      expect(uniqueAnswer(find(query))).toBeUndefined();
    },
  );

  test('of a year that an author has means no other', () => {
    expect(ids('Abel 2010')[0]).toBe('abel2010talks');
    const cited = find('Abel 2010').filter(({ reason }) => reason === 'reference');
    expect(cited).toHaveLength(1);
  });

  test('of another year cites nothing, and the names still lead to the works', () => {
    expect(find('Abel 1999').every(({ reason }) => reason !== 'reference')).toBe(true);
    expect(ids('Abel 1999')).toContain('abel2010talks');
  });
});

describe('a name', () => {
  test.each([
    ['Ruth Abel', 'abel'],
    ['Abel, Ruth', 'abel'],
    ['R. A. Abel', 'abel'],
    ['Abel', 'abel'],
    ['Ruth Anna Abel', 'abel'],
    ['North Street Institute', 'forum'],
    ['NSI', 'forum'],
    ['one to one', 'door-talk'],
    ['1-1', 'door-talk'],
    ['relational meetings', 'door-talk'],
    ['what do we know about one-to-ones', 'what-is-known'],
    ['first steps', 'first-steps'],
    ['Papiers et cartes', 'residents1895maps'],
    ['power & talk', 'abel2014power'],
  ])('%s is that of %s', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  test('of which two people are called names both', () => {
    expect(ids('John Smith').slice(0, 2).sort()).toEqual(['smith-john', 'smith-john-2']);
  });
});

describe('words', () => {
  test.each([
    ['who invented the one-to-one?', 'door-talk'],
    ['citizen guide', 'baker1971guide'],
    ['talks at doors', 'abel2010talks'],
    ['what is a relational meeting', 'door-talk'],
    ['neighborhood', 'abel2014listening'],
    ['staying', 'baker1971guide'],
    ['JCM', 'abel2010talks'],
    ['survey CCP', 'dunn1999survey'],
  ])('of “%s” lead to %s', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  test('that tell little alone tell much where a name has them in this order', () => {
    const records: readonly NameRecord[] = [
      {
        kind: 'works',
        id: 'sheets',
        title: 'Two sheets on now and then',
        summary: 'story invented',
      },
      { kind: 'works', id: 'narrative', title: 'Narrative: A story of self' },
    ];
    const [first] = entryFinder(openNamesIndex(records))('who invented the story of self');
    expect(first?.record.id).toBe('narrative');
  });

  test('of which the last is still typed: it is the beginning of one before others are', () => {
    const titled = (id: string, title: string): NameRecord => ({ kind: 'works', id, title });
    const records = [titled('other', 'Zebulon lamp'), titled('typed', 'Zebu lampion')];
    const found = entryFinder(openNamesIndex(records))('zebu lamp');
    expect(found.map(({ record }) => record.id)).toEqual(['typed', 'other']);
  });

  test('in texts count beside those in names', () => {
    const told = new Map([['ferri', new Map([[RECORDS.length - 1, 1]])]]);
    expect(find('ferries', told).map(({ record }) => record.id)).toEqual(['first-steps']);
    expect(
      find('ferries to power', told)
        .map(({ record }) => record.id)
        .sort(),
    ).toEqual(['abel2014power', 'first-steps']);
  });

  test('a concept stands before the works that are filed under it, those before others', () => {
    const found = ids('listening');
    expect(found.indexOf('listening')).toBeLessThan(found.indexOf('abel2014listening'));
    expect(ids('faith')).toEqual(['listening', 'abel2014listening']);
  });
});

describe('Enter opens', () => {
  test.each([
    ['abel2010talks', 'abel2010talks'],
    ['Abel 2010', 'abel2010talks'],
    ['Ruth Abel', 'abel'],
    ['Power and talk', 'abel2014power'],
    ['Relational meeting', 'door-talk'],
  ])('after “%s” the entry %s', (query, id) => {
    expect(uniqueAnswer(find(query))?.record.id).toBe(id);
  });

  test.each([
    ['two people of one name', 'John Smith'],
    ['two works of one author and year', 'Abel 2014'],
    ['a family name alone', 'Abel'],
    ['a part of a key', 'abel2010'],
    ['a synonym', 'meeting'],
    ['words', 'listening faith'],
    ['nothing', ''],
  ])('nothing after %s', (_case, query) => {
    expect(uniqueAnswer(find(query))).toBeUndefined();
  });
});

/** Letters of several scripts, and every sign that means something in a query. */
const letter = fc.constantFrom(...'abeoz019 .,;:-–"\'’([{<@/\\&%éßא漢ا\u0301\u200f\ud83d');

describe('any input', () => {
  test.each([
    ['nothing', ''],
    ['blanks', '   '],
    ['marks', '"«(…'],
    ['an open quotation mark', '"public relationship'],
    ['Arabic', 'العدالة الاجتماعية'],
    ['Hebrew', 'שיחה אחת על אחת'],
    ['words that tell nothing', 'what is it about'],
    ['emoji', '🙂🙂'],
  ])('of %s is answered', (_case, query) => {
    expect(Array.isArray(find(query))).toBe(true);
  });

  test('of any letters is answered, and only with entries of the library', () => {
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 400 }), (query) => {
        for (const { record } of find(query)) expect(RECORDS).toContain(record);
      }),
    );
  });

  test('of 10,000 characters is answered from its beginning, and no more is read', () => {
    expect(ids(`Abel 2010 ${' '.repeat(10_000)}listening`)).toEqual(ids(`Abel 2010`));
    for (const long of ['a', 'one ', '((', '10.', '[@a', '1', 'é']) {
      expect(Array.isArray(find(long.repeat(10_000)))).toBe(true);
    }
  });
});

describe('what a work is, and how its title is abbreviated', () => {
  test('the type of publication and the kind of evidence count among the words', () => {
    expect(ids('dissertation about talk')[0]).toBe('abel2014power');
    expect(ids('interviews on power')[0]).toBe('abel2014power');
    expect(ids('book on retention')[0]).toBe('baker1971guide');
  });

  test('the kind of an entry counts where nothing is called by what tells', () => {
    expect(ids('reading list for absolute newcomers')[0]).toBe('first-steps');
  });

  test('the initials of the title before its colon lead to the work', () => {
    expect(ids('LINM')[0]).toBe('abel2014listening');
    expect(ids('TATD')[0]).toBe('abel2010talks');
  });
});
