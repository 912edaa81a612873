import type { Kind } from '../model/kinds.ts';
import type { ViewOf } from './pages.ts';

/** The kinds whose views have a synthesis matrix. */
export type MatrixKind = {
  readonly [K in Kind]: ViewOf[K] extends { readonly matrix: unknown } ? K : never;
}[Kind];

/** A line for each, which the types ask for: a view that gains a matrix cannot be left out here. */
const HAVE_MATRIX: Readonly<Record<MatrixKind, true>> = { concepts: true, readings: true };

/** The kinds whose views have a synthesis matrix: it has pages of its own, and a table as a file. */
export const MATRIX_KINDS: readonly MatrixKind[] = Object.keys(HAVE_MATRIX).filter(isMatrixKind);

function isMatrixKind(name: string): name is MatrixKind {
  return Object.hasOwn(HAVE_MATRIX, name);
}
