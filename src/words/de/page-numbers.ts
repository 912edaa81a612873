import { grouped } from './grammar.ts';

/** The links between the pages of a list that has several. */
export const pageNumberWords = {
  title: (title: string, number: number, of: number) => `${title}, Seite ${number} von ${of}`,
  place: (number: number, of: number) => `Seite ${number} von ${of}`,
  span: (from: number, to: number, total: number) =>
    `${grouped(from)} bis ${grouped(to)} von ${grouped(total)}`,
  pages: 'Seiten',
  goTo: 'Stellen in der Liste',
  page: (number: number) => `Seite ${number}`,
  previous: 'Vorige Seite',
  next: 'Nächste Seite',
  lists: 'Werke und Erwähnungen:',
  goesOn: (heading: string) => `${heading}: weitere Werke und Erwähnungen.`,
  skip: 'Zu den Listen springen',
  firstPage: 'Zurück zur ersten Seite',
};
