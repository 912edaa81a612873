import { yearText } from '../../core/bibliography/year.ts';
import { decadeOf, NO_YEAR } from '../../core/render/search-facts.ts';
import type { WorkCardView } from '../../core/render/views/card.ts';
import type { ListStop } from '../../core/text/numbered-pages.ts';
import { grammarWords } from '../../words/words.ts';
import { byFirstLetter, headAnchor } from './index-letters.ts';

/** Works under one head of a list. */
export interface WorkGroup {
  readonly head: string;
  /** The address of the head, where something leads to it. */
  readonly anchor: string | undefined;
  readonly cards: readonly WorkCardView[];
}

/** Works by year in the order given; the first year of each decade can be gone to. */
export function byYear(works: readonly WorkCardView[]): WorkGroup[] {
  const seen = new Set<string>();
  return grouped(works, ({ year }) => (year === undefined ? NO_YEAR : yearText(year))).map(
    ({ head, cards }) => {
      const anchor = headAnchor(decadeOf(cards[0]?.year));
      const first = !seen.has(anchor);
      seen.add(anchor);
      return { head, anchor: first ? anchor : undefined, cards };
    },
  );
}

/** The works in the order of the names that they are filed under. */
export function filedByName(works: readonly WorkCardView[]): WorkCardView[] {
  return works.toSorted(
    (a, b) =>
      a.filing.localeCompare(b.filing, grammarWords.locale) || (a.year ?? 9999) - (b.year ?? 9999),
  );
}

/** Works by the first letter that they are filed under, in the order given. */
export function byLetter(works: readonly WorkCardView[]): WorkGroup[] {
  return byFirstLetter(works).map(({ letter, rows }) => ({
    head: letter,
    anchor: headAnchor(letter),
    cards: rows,
  }));
}

/** The decades of a list, with how many works each holds. */
export function decades(
  works: readonly WorkCardView[],
): { readonly text: string; readonly count: number }[] {
  return grouped(works, ({ year }) => decadeOf(year)).map(({ head, cards }) => ({
    text: head,
    count: cards.length,
  }));
}

/** The decade of a work as a place in the list that one can go to. */
export function decadeStop({
  year,
}: Pick<WorkCardView, 'year'>): Pick<ListStop, 'text' | 'anchor'> {
  const text = decadeOf(year);
  return { text, anchor: headAnchor(text) };
}

function grouped(works: readonly WorkCardView[], headOf: (work: WorkCardView) => string) {
  const groups = new Map<string, WorkCardView[]>();
  for (const work of works) {
    const head = headOf(work);
    const cards = groups.get(head) ?? [];
    groups.set(head, cards);
    cards.push(work);
  }
  return [...groups].map(([head, cards]) => ({ head, cards }));
}
