import { counted } from './grammar.ts';

/** What to read after a work. */
export const readNextWords = {
  heading: 'Weiterlesen',
  step: (number: number, of: number) => `Schritt ${number} von ${of}`,
  on: 'in ',
  next: '; danach: ',
  last: '; der letzte Schritt',
  morePaths: (count: number) =>
    `In ${counted(count, { one: 'weiteren Leseweg', other: 'weiteren Lesewegen' })}`,
  reasons: {
    study: 'dieselbe Untersuchung',
    together: 'gemeinsam zitiert',
    bothIn: 'Beide in',
    concept: 'derselbe Begriff',
    evidence: (kind: string) => `Dieselbe Art von Evidenz (${kind}), ebenfalls zu`,
    author: 'dieselbe Autorschaft',
    by: 'Ebenfalls von',
    subject: 'derselbe Gegenstand',
    about: 'Ebenfalls über',
    alsoOn: 'Ebenfalls zu',
  },
  discussed: 'besprochen in',
  paragraph: (heading: string, number: number) => `${heading} ¶ ${number}`,
};
