import type { Kind } from '../../core/model/kinds.ts';
import type { ViewOf } from '../../core/render/pages.ts';
import type { WorkCardView } from '../../core/render/views/card.ts';
import type { MatrixRowView } from '../../core/render/views/matrix.ts';
import { type NumberedPage, numberedPages } from '../../core/text/numbered-pages.ts';
import { authorityWords, conceptWords } from '../../words/words.ts';

/** The works on the page of an entry, under one head. */
export interface EntryWorks {
  readonly id: string;
  readonly heading: string;
  readonly works: readonly WorkCardView[];
  /** True where all are by one person or body, whom the page names already. */
  readonly ownWorks?: boolean;
}

/** The lists of works on the page of an entry, which grow with the library. */
export function entryWorks(view: ViewOf[Kind]): EntryWorks[] {
  if ('worksBy' in view) {
    return [
      { id: 'works-by', heading: authorityWords.worksBy, works: view.worksBy, ownWorks: true },
      { id: 'works-on', heading: authorityWords.worksOn, works: view.worksOn },
    ];
  }
  if ('otherWorks' in view) {
    const heading = view.positions.length > 0 ? conceptWords.otherWorks : conceptWords.works;
    return [{ id: 'works', heading, works: view.otherWorks }];
  }
  return [];
}

/**
 * The pages of an entry: one as a rule, more where a list on it is longer than a page holds. Each
 * shows its part of every list. The pages are those of the longest list.
 */
export function entryPages(view: ViewOf[Kind]): NumberedPage<unknown>[] {
  const lists: (readonly unknown[])[] = [
    view.mentions,
    ...entryWorks(view).map(({ works }) => works),
  ];
  const longest = lists.reduce((long, list) => (list.length > long.length ? list : long));
  return numberedPages(`${view.card.kind}/${view.card.id}/`, longest);
}

/** The pages of the synthesis matrix of an entry. */
export function matrixPages({
  kind,
  card,
  matrix,
}: ViewOf['concepts' | 'readings']): NumberedPage<MatrixRowView>[] {
  return numberedPages(`${kind}/${card.id}/matrix/`, matrix);
}
