import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  freeWords,
  MOST_LETTERS_SEARCHED,
  readSearchQuery,
  type SearchTerm,
} from '../../src/core/text/search-query.ts';

const word = (text: string, isExcluded = false) => ({ is: 'word', text, isExcluded });
const phrase = (text: string, isExcluded = false) => ({ is: 'phrase', text, isExcluded });
const author = (text: string, isExcluded = false) => ({ is: 'author', text, isExcluded });
const title = (text: string, isExcluded = false) => ({ is: 'title', text, isExcluded });
const year = (from?: number, to?: number, isExcluded = false) => ({
  is: 'year',
  from,
  to,
  isExcluded,
});

test.each([
  ['', []],
  ['one-to-one talk', [word('one-to-one'), word('talk')]],
  ['"house meeting" power', [phrase('house meeting'), word('power')]],
  ['“house  meeting”', [phrase('house meeting')]],
  ['„house meeting“ «power»', [phrase('house meeting'), phrase('power')]],
  ['""', []],
  ['power -union -"paid staff"', [word('power'), word('union', true), phrase('paid staff', true)]],
  ['power - union', [word('power'), word('-'), word('union')]],
  ['author:wood', [author('wood')]],
  ['Author: wood', [author('wood')]],
  ['author:"Wood, Richard" -author:Speer', [author('Wood, Richard'), author('Speer', true)]],
  ['title:"faith in action"', [title('faith in action')]],
  ['year:2001', [year(2001, 2001)]],
  ['year:2001..2010', [year(2001, 2010)]],
  ['year:2001-2010', [year(2001, 2010)]],
  ['year:2001–2010', [year(2001, 2010)]],
  ['year:2010..2001', [year(2001, 2010)]],
  ['year:..1999', [year(undefined, 1999)]],
  ['year:1990..', [year(1990)]],
  ['-year:1990..', [year(1990, undefined, true)]],
  ['doi:10.1002/jcop.20403', [word('doi:10.1002/jcop.20403')]],
  ['https://doi.org/10.1/x author', [word('https://doi.org/10.1/x'), word('author')]],
  ['wood2002faith christens2010public', [word('wood2002faith'), word('christens2010public')]],
  ['\u202Bشبكة\u202C "قوة"', [word('شبكة'), phrase('قوة')]],
])('%s', (typed, terms) => {
  expect(readSearchQuery(typed)).toEqual({ terms, faults: [] });
});

describe('what is wrong is told, and the rest stands', () => {
  test.each([
    ['power year:2010..x', [word('power')], [{ is: 'no-year', text: 'year:2010..x' }]],
    ['year:..', [], [{ is: 'no-year', text: 'year:..' }]],
    ['year:20100', [], [{ is: 'no-year', text: 'year:20100' }]],
    [
      'power "house meeting',
      [word('power'), word('house'), word('meeting')],
      [{ is: 'unclosed', text: 'house meeting' }],
    ],
    ['"', [], [{ is: 'unclosed', text: '' }]],
    ['author:', [], [{ is: 'empty', text: 'author:' }]],
    ['author: title:power', [title('power')], [{ is: 'empty', text: 'author:' }]],
    ['author:"Wood talk', [author('Wood'), word('talk')], [{ is: 'unclosed', text: 'Wood talk' }]],
  ])('%s', (typed, terms, faults) => {
    expect(readSearchQuery(typed)).toEqual({ terms, faults });
  });

  test('ten thousand letters', () => {
    const { terms, faults } = readSearchQuery('power '.repeat(2000));
    expect(faults).toEqual([{ is: 'too-long', text: String(MOST_LETTERS_SEARCHED) }]);
    expect(terms.length).toBeLessThan(40);
  });
});

test('plain words are those that no operator takes', () => {
  const query = readSearchQuery('power author:wood -union "house meeting" talk');
  expect(freeWords(query)).toEqual(['power', 'talk']);
});

/** Text of the pieces that mean something, and any text at all. */
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        'author:',
        'title:',
        'year:',
        '"',
        '“',
        '-',
        ' ',
        '2001',
        '..',
        'wood',
        '\u202E',
      ),
      { maxLength: 40 },
    )
    .map((pieces) => pieces.join('')),
);

test('nothing typed makes it fail, and no term is empty', () => {
  fc.assert(
    fc.property(typed, (text) => {
      for (const term of readSearchQuery(text).terms) {
        if (term.is === 'year') expect(term.from ?? term.to).toBeDefined();
        else expect(term.text.trim()).not.toBe('');
      }
    }),
  );
});

/** A term as one types it. */
function asTyped(term: SearchTerm): string {
  const minus = term.isExcluded ? '-' : '';
  if (term.is === 'year') return `${minus}year:${term.from ?? ''}..${term.to ?? ''}`;
  if (term.is === 'word') return minus + term.text;
  return `${minus}${term.is === 'phrase' ? '' : `${term.is}:`}"${term.text}"`;
}

test('what was understood is understood again when it is typed', () => {
  const letters = fc.stringMatching(/^[a-zà-öø-ü][a-zà-öø-ü0-9-]{0,9}$/);
  const isExcluded = fc.boolean();
  const years = fc.integer({ min: 1, max: 2100 });
  const term = fc.oneof(
    fc.record({ is: fc.constant('word' as const), text: letters, isExcluded }),
    fc.record({
      is: fc.constantFrom('phrase' as const, 'author' as const, 'title' as const),
      text: fc.array(letters, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
      isExcluded,
    }),
    fc.tuple(years, years, isExcluded).map(([a, b, excluded]) => ({
      is: 'year' as const,
      from: Math.min(a, b),
      to: Math.max(a, b),
      isExcluded: excluded,
    })),
  );
  fc.assert(
    fc.property(fc.array(term, { maxLength: 6 }), (terms) => {
      const text = terms.map(asTyped).join(' ');
      fc.pre(text.length <= MOST_LETTERS_SEARCHED);
      expect(readSearchQuery(text)).toEqual({ terms, faults: [] });
    }),
  );
});
