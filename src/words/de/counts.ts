import { counted, countedWorks, form, grouped, inWords } from './grammar.ts';

/** Things with how many there are of them. */
export const countWords = {
  works: countedWorks,
  workOrWorks: (count: number) => form(count, { one: 'Werk', other: 'Werke' }),
  names: (count: number) => counted(count, { one: 'Name', other: 'Namen' }),
  facts: (count: number) => counted(count, { one: 'Angabe', other: 'Angaben' }),
  claims: (count: number) => counted(count, { one: 'Behauptung', other: 'Behauptungen' }),
  moreClaims: (count: number) =>
    counted(count, { one: 'weitere Behauptung', other: 'weitere Behauptungen' }),
  places: (count: number) => counted(count, { one: 'Stelle', other: 'Stellen' }),
  morePlaces: (count: number) =>
    counted(count, { one: 'weitere Stelle', other: 'weitere Stellen' }),
  more: (count: number) => `${grouped(count)} weitere`,
  positions: (count: number) => counted(count, { one: 'Position', other: 'Positionen' }),
  steps: (count: number) => counted(count, { one: 'Schritt', other: 'Schritte' }),
  minutes: (count: number) => counted(count, { one: 'Minute', other: 'Minuten' }),
  rows: (count: number) => counted(count, { one: 'Zeile', other: 'Zeilen' }),
  corrections: (count: number) => counted(count, { one: 'Korrektur', other: 'Korrekturen' }),
  citations: (count: number) => counted(count, { one: 'Zitat', other: 'Zitate' }),
  wrongForms: (count: number) =>
    counted(count, { one: 'fehlerhafte Form', other: 'fehlerhafte Formen' }),
  studies: (count: number) => counted(count, { one: 'Untersuchung', other: 'Untersuchungen' }),
  named: (count: number) => `${grouped(count)} benannt`,
  upTo: (count: number) => `1 bis ${grouped(count)}`,
  conceptsInWords: (count: number) =>
    `${inWords(count, 'ein')} ${form(count, { one: 'Begriff', other: 'Begriffe' })}`,
};
