import type { Kind } from '../../core/model/kinds.ts';
import type { MatrixKind } from '../../core/render/matrix-kinds.ts';
import type { ViewOf } from '../../core/render/pages.ts';
import type { MatrixRowView } from '../../core/render/views/matrix.ts';
import { type NumberedPage, numberedPages } from '../../core/text/numbered-pages.ts';

/**
 * The pages of an entry: one as a rule, more where a list on it is longer than a page holds. Each
 * shows its part of every list. The pages are those of the longest list.
 */
export function entryPages(view: ViewOf[Kind]): NumberedPage<unknown>[] {
  const { kind, id } = view.card;
  return numberedPages(`${kind}/${id}/`, Array.from({ length: longestList(view) }));
}

/** How many items the longest list on the page of an entry has. */
export function longestList({ mentions, workRows }: ViewOf[Kind]): number {
  return Math.max(mentions.length, ...workRows.map(({ works }) => works.length));
}

/** The pages of the synthesis matrix of an entry. */
export function matrixPages({
  kind,
  card,
  matrix,
}: ViewOf[MatrixKind]): NumberedPage<MatrixRowView>[] {
  return numberedPages(`${kind}/${card.id}/matrix/`, matrix);
}
