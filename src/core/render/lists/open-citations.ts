/*
 * Annotations in the data of lists: where they cite works, or list references, they have empty
 * places, since the style is not known yet.
 */
import { escapeHtml } from '../text/html.ts';
import type { Shown, StyledPageView } from '../views/citing-data.ts';

const CITATION = /<span class="citation" data-of="([^"]*)"><\/span>/g;
const REFERENCE = /<span data-work="([^"]*)"><\/span>/g;

/** What fills the places, by the names that they have. */
export type Filling = Pick<StyledPageView, 'citations' | 'works'>;

/** The places of texts, each once. */
export function openPlaces(texts: readonly string[]): Shown {
  const names = (pattern: RegExp) => [
    ...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name))),
  ];
  return { borrowed: names(CITATION), works: names(REFERENCE) };
}

/**
 * A text with its places filled, as some style prints them. Where no style has printed them (yet),
 * the works stand there by their short names: `(Addams 1910)`.
 */
export function fillPlaces(
  html: string,
  { citations, works }: Filling,
  namesOf: (name: string) => readonly string[],
): string {
  return html
    .replace(CITATION, (_all, name: string) => citations[name] ?? inBrackets(namesOf(name)))
    .replace(REFERENCE, (_all, key: string) => works[key] ?? inBrackets(namesOf(key)));
}

function inBrackets(names: readonly string[]): string {
  return names.length === 0 ? '' : `(${names.map(escapeHtml).join('; ')})`;
}
