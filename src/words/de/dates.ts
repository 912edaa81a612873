import { monthsOf } from '../numbers.ts';
import { regional } from '../region.ts';

/** Stretches of time. */
export const dateWords = {
  since: (date: string | number) => `seit ${date}`,
  until: (date: string) => `bis ${date}`,
  from: (date: string) => `ab ${date}`,
  fromTo: (from: string, to: string) => `${from} bis ${to}`,
  born: (year: string) => `geboren ${year}`,
  died: (year: string) => `gestorben ${year}`,
  noDate: 'ohne Datum',
  noYear: 'o. J.',
  about: (date: string) => `um ${date}`,
  onwards: (date: string) => `ab ${date}`,
  months: monthsOf(regional('de')),
  seasons: ['Frühjahr', 'Sommer', 'Herbst', 'Winter'],
  day: (year: string | undefined, month: string | undefined, day: number | undefined) =>
    [day === undefined ? undefined : `${day}.`, month, year]
      .filter((part) => part !== undefined)
      .join(' '),
  season: (season: string, year: string) => `${season} ${year}`,
  decade: (year: number) => `${year}er-Jahre`,
  formerly: (year: number, name: string) => `bis ${year} ${name}`,
  beforeChrist: (year: number) => `${year} v. Chr.`,
};
