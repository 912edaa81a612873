import { CSL_DATE_VARIABLES, CSL_NAME_VARIABLES, CSL_TEXT_VARIABLES } from '../model/csl.ts';
import { KINDS, type Kind } from '../model/kinds.ts';

/** How a work begins: what it is, who made it, when, and in what it stands. */
const FIRST = [
  'type',
  'title',
  'title-short',
  'original-title',
  'author',
  ...CSL_NAME_VARIABLES.filter((role) => role !== 'author'),
  'issued',
  ...CSL_DATE_VARIABLES.filter((date) => date !== 'issued'),
  'container-title',
  'container-title-short',
  'volume',
  'issue',
  'page',
  'publisher',
  'publisher-place',
  'DOI',
  'ISBN',
  'ISSN',
  'URL',
  'PMID',
  'PMCID',
  'genre',
  'edition',
  'chapter-number',
  'collection-title',
  'collection-number',
  'number',
  'number-of-pages',
] as const;

/** What follows the bibliographic fields: what it is about, what it rests on, what it is related to. */
const LAST = [
  'evidence',
  'people',
  'organizations',
  'concepts',
  'basis',
  'summary',
  'sources',
  'confirmed',
  'unconfirmed',
  'relations',
  'as-cited',
  'nocite',
  'formerly',
  'silenced',
  'remarks',
] as const;

function orderOf(kind: Kind): readonly string[] {
  const known = Object.keys(KINDS[kind].schema.shape);
  if (kind === 'works') {
    const placed = new Set<string>([...FIRST, ...LAST]);
    const others = [...CSL_TEXT_VARIABLES, ...known].filter((field) => !placed.has(field));
    return [...FIRST, ...new Set(others), ...LAST];
  }
  // What the fields rest on stands at the end.
  const isLast = (field: string): boolean => ['sources', 'formerly', 'silenced'].includes(field);
  return [...known.filter((field) => !isLast(field)), ...known.filter(isLast)];
}

const ORDERS = new Map<Kind, readonly string[]>();

/** The fields of a kind in the order in which the house writes them. */
export function fieldOrder(kind: Kind): readonly string[] {
  const order = ORDERS.get(kind) ?? orderOf(kind);
  ORDERS.set(kind, order);
  return order;
}

/** Compares two fields of a kind by that order; fields that it does not know come last. */
export function compareFields(kind: Kind): (a: string, b: string) => number {
  const places = new Map(fieldOrder(kind).map((field, place) => [field, place]));
  const placeOf = (field: string): number => places.get(field) ?? places.size;
  return (a, b) => placeOf(a) - placeOf(b);
}
