import { monthsOf } from '../numbers.ts';

/** Stretches of time. */
export const dateWords = {
  since: (date: string | number) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  from: (date: string) => `from ${date}`,
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  born: (year: string) => `born ${year}`,
  died: (year: string) => `died ${year}`,
  noDate: 'no date',
  /** Where a card has a year. */
  noYear: 'n.d.',
  about: (date: string) => `about ${date}`,
  onwards: (date: string) => `${date} onwards`,
  months: monthsOf('en'),
  seasons: ['Spring', 'Summer', 'Autumn', 'Winter'],
  /** “8 April 2013”, of which month and day may not be known. */
  day: (year: string | undefined, month: string | undefined, day: number | undefined) =>
    [day, month, year].filter((part) => part !== undefined).join(' '),
  season: (season: string, year: string) => `${season} ${year}`,
  decade: (year: number) => `${year}s`,
  /** A name that was in use until a year. */
  formerly: (year: number, name: string) => `until ${year} ${name}`,
  beforeChrist: (year: number) => `${year} BC`,
};
