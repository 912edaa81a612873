import { factsOf, KINDS, type Kind } from '../../model/kinds.ts';

function orderOf(kind: Kind): readonly string[] {
  const { fieldOrder: stated } = factsOf(kind);
  if (stated) return stated;
  const known = Object.keys(KINDS[kind].schema.shape);
  // What the fields rest on stands at the end.
  const last = ['sources', 'created', 'changes', 'formerly', 'withdrawn', 'silenced'];
  const isLast = (field: string): boolean => last.includes(field);
  return [...known.filter((field) => !isLast(field)), ...known.filter(isLast)];
}

const ORDERS = new Map<Kind, readonly string[]>();

/** The fields of a kind in the standard order. */
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
