import type { NameRecord } from '../../src/core/finding/name-record.ts';

/** A made-up library as the index of names holds it. */
export const RECORDS: readonly NameRecord[] = [
  {
    kind: 'works',
    id: 'abel2010talks',
    title: 'Talks at the door: A field experiment',
    names: [['Abel', 'Ruth A.']],
    year: 2010,
    venue: 'Journal of Civic Meetings; J. Civ. Meet.',
    numbers: ['10.5555/jcm.0042', '00904392', '21203831'],
    about: ['One-to-one talk'],
  },
  {
    kind: 'works',
    id: 'abel2014listening',
    title: 'Listening in neighbourhood meetings',
    names: [
      ['Abel', 'Ruth A.'],
      ['Baker', 'Ella'],
      ['Núñez', 'Óscar'],
    ],
    year: 2014,
    about: ['Listening across lines of faith'],
    formerly: ['abel2013listening'],
  },
  {
    kind: 'works',
    id: 'abel2014power',
    title: 'Power and talk',
    names: [['Abel', 'Ruth A.']],
    year: 2014,
    numbers: ['9780691156651'],
  },
  {
    kind: 'works',
    id: 'baker1971guide',
    title: 'An organizer’s guide to citizen action',
    names: [
      ['Baker', 'Ella'],
      ['van der Berg', 'J.'],
    ],
    year: 1971,
    summary: 'A manual with nine rules for retention of members.',
  },
  {
    kind: 'works',
    id: 'residents1895maps',
    title: 'Maps and papers',
    names: [['Residents of the Settlement']],
    year: 1895,
    others: ['Papiers et cartes'],
  },
  {
    kind: 'people',
    id: 'abel',
    title: 'Abel, Ruth A.',
    others: ['Ruth A. Abel', 'Abel, Ruth Anna'],
  },
  { kind: 'people', id: 'smith-john', title: 'Smith, John', others: ['John Smith'] },
  { kind: 'people', id: 'smith-john-2', title: 'Smith, John', others: ['John Smith'] },
  {
    kind: 'organizations',
    id: 'forum',
    title: 'Civic Forum',
    others: ['North Street Institute', 'NSI'],
  },
  {
    kind: 'concepts',
    id: 'door-talk',
    title: 'One-to-one talk',
    others: ['One-on-one', '1-1', 'Relational meeting'],
    synonyms: ['Meeting'],
  },
  { kind: 'concepts', id: 'listening', title: 'Listening across lines of faith' },
  { kind: 'essays', id: 'what-is-known', title: 'What do we know about one-to-ones?' },
  { kind: 'readings', id: 'first-steps', title: 'First steps: A path for beginners' },
];
