import { grouped } from './grammar.ts';

/** The search for a citation style, as pages have it. */
export const styleSearchWords = {
  open: 'Other styles …',
  heading: 'Find a citation style',
  field: 'Title of a journal, publisher or style',
  results: 'Styles found',
  close: 'Close',
  file: 'Style file',
};

/** What the search for a citation style says as one types. */
export const styleResultWords = {
  loading: 'Loading the titles …',
  hint: (count: number) =>
    `${grouped(count)} styles. Type part of a title, move with the arrow keys, and press Enter to choose.`,
  found: (count: number) => (count === 1 ? '1 style' : `${grouped(count)} styles`),
  more: (shown: number, count: number) =>
    `${shown} of ${grouped(count)} styles; type more to narrow them.`,
  none: 'No style with this title.',
};
