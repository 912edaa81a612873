import { describe, expect, it } from 'vitest';
import { render } from './library.ts';
import { claim, essay, work } from './specimens.ts';

const BODY = 'What is told of it.';
const { needs } = render([
  work('abel2010talks', { body: 'It is set against @cole2012runs.' }),
  work('berg2011walks', { author: 'Berg', title: 'Walks', year: '2011', basis: 'record-only' }),
  work('cole2012runs', {
    author: 'Cole',
    title: 'Runs',
    body: BODY,
    year: '2012',
    head: 'unconfirmed:\n  - { field: page, value: 1-9 }\n  - { field: ISSN }\n  - { field: volume }\n',
  }),
  work('dahl2013rests', {
    author: 'Dahl',
    title: 'Rests',
    year: '2013',
    basis: 'second-hand',
    body: BODY,
  }),
  work('eder2014stays', { author: 'Eder', title: 'Stays', year: '2014', body: BODY }),
  work('falk2015waits', { author: 'Falk', title: 'Waits', year: '2015' }),
  claim(3, 'not-checkable', { about: 'eder2014stays', text: '@dahl2013rests says so.' }),
  claim(12, 'not-checkable', { about: 'eder2014stays', text: '@dahl2013rests says more.' }),
  claim(2, 'overstated', { about: 'eder2014stays' }),
  essay('on-runs', 'One says it [@cole2012runs], and again [@cole2012runs].'),
]).view;

describe('the works that need a reader', () => {
  it('stand in the order of how many pages rest on them, then by name', () => {
    expect(needs.map(({ card, pages }) => `${card.id} ${pages}`)).toEqual([
      'cole2012runs 2',
      'dahl2013rests 1',
      'berg2011walks 0',
      'eder2014stays 0',
      'falk2015waits 0',
    ]);
  });

  it('say what exactly is wanted', () => {
    const wanted = Object.fromEntries(needs.map(({ card, wanted }) => [card.id, wanted]));
    expect(wanted).toEqual({
      cole2012runs: ['A page that shows the page numbers, ISSN and volume.'],
      dahl2013rests: [expect.stringMatching(/^A reader of the work itself/)],
      berg2011walks: [expect.stringMatching(/^A reader: we have seen nothing/)],
      falk2015waits: ['An annotation: we have seen the work, and have not written about it yet.'],
      eder2014stays: ['The full text, to check claims 3 and 12.'],
    });
  });

  it('leave out what was seen and is confirmed', () => {
    expect(needs.map(({ card }) => card.id)).not.toContain('abel2010talks');
  });
});
