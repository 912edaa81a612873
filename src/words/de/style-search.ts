import { counted, grouped } from './grammar.ts';

/** The search for a citation style, as pages have it. */
export const styleSearchWords = {
  open: 'Andere Zitierstile …',
  heading: 'Zitierstil suchen',
  field: 'Name einer Zeitschrift, eines Verlags oder eines Stils',
  results: 'Gefundene Zitierstile',
  close: 'Schließen',
  file: 'Stildatei',
};

/** What the search for a citation style says as one types. */
export const styleResultWords = {
  loading: 'Die Namen werden geladen …',
  hint: (count: number) =>
    `${counted(count, { one: 'Zitierstil', other: 'Zitierstile' })}. Einen Teil des Namens eingeben, mit den Pfeiltasten wählen, mit der Eingabetaste übernehmen.`,
  found: (count: number) => counted(count, { one: 'Zitierstil', other: 'Zitierstile' }),
  more: (shown: number, count: number) =>
    `${grouped(shown)} von ${grouped(count)} Zitierstilen; weitere Buchstaben grenzen sie ein.`,
  none: 'Kein Zitierstil mit diesem Namen.',
};
