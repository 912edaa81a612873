import { yearText } from '../../core/bibliography/year.ts';
import { decadeOf, NO_YEAR } from '../../core/render/search-facts.ts';
import type { WorkCardView } from '../../core/render/views/card.ts';

/** Works under one head of a list. */
export interface WorkGroup {
  readonly head: string;
  /** The address of the head, where something leads to it. */
  readonly anchor: string | undefined;
  readonly cards: readonly WorkCardView[];
}

/** A place in the list that its head leads to. */
export interface Stop {
  readonly text: string;
  readonly anchor: string;
  readonly count: number;
}

/** Works by year in the order given; the first year of each decade can be gone to. */
export function byYear(works: readonly WorkCardView[]): WorkGroup[] {
  const seen = new Set<string>();
  return grouped(works, ({ year }) => (year === undefined ? NO_YEAR : yearText(year))).map(
    ({ head, cards }) => {
      const anchor = anchorOf(decadeOf(cards[0]?.year));
      const first = !seen.has(anchor);
      seen.add(anchor);
      return { head, anchor: first ? anchor : undefined, cards };
    },
  );
}

/** Works by the first letter that they are filed under. */
export function byLetter(works: readonly WorkCardView[]): WorkGroup[] {
  const filed = works.toSorted(
    (a, b) => a.filing.localeCompare(b.filing, 'en') || (a.year ?? 9999) - (b.year ?? 9999),
  );
  return grouped(filed, ({ filing }) => filing.charAt(0).toUpperCase()).map(({ head, cards }) => ({
    head,
    anchor: anchorOf(head),
    cards,
  }));
}

/** The decades of a list, with how many works each holds. */
export function decades(works: readonly WorkCardView[]): Stop[] {
  return grouped(works, ({ year }) => decadeOf(year)).map(({ head, cards }) => ({
    text: head,
    anchor: anchorOf(head),
    count: cards.length,
  }));
}

function grouped(works: readonly WorkCardView[], headOf: (work: WorkCardView) => string) {
  const groups = new Map<string, WorkCardView[]>();
  for (const work of works) {
    const head = headOf(work);
    groups.set(head, [...(groups.get(head) ?? []), work]);
  }
  return [...groups].map(([head, cards]) => ({ head, cards }));
}

/** An anchor that no heading of the page bears: “from-2010s”, “from-no-date”. */
const anchorOf = (head: string) => `from-${head.toLowerCase().replace(/\s+/g, '-')}`;
