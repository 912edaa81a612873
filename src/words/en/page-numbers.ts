import { grouped } from './grammar.ts';

/** The links between the pages of a list that has several. */
export const pageNumberWords = {
  title: (title: string, number: number, of: number) => `${title}, page ${number} of ${of}`,
  place: (number: number, of: number) => `Page ${number} of ${of}`,
  /** “101 to 200 of 1,150”. */
  span: (from: number, to: number, total: number) =>
    `${grouped(from)} to ${grouped(to)} of ${grouped(total)}`,
  pages: 'Pages',
  goTo: 'Places in the list',
  page: (number: number) => `Page ${number}`,
  previous: 'Previous page',
  next: 'Next page',
  /** On an entry, which of its lists continue. */
  lists: 'Works and mentions:',
  /** A further page of an entry. */
  goesOn: (heading: string) => `${heading}: more of the works and mentions.`,
  skip: 'Skip to the lists',
  firstPage: 'Back to the first page',
};
