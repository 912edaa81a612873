import { KINDS } from '../core/model/kinds.ts';
import type { ViewOf } from '../core/render/views/view-of.ts';
import { plainNames } from './names-line.ts';

/** What search can be narrowed by, by the names that stand in the address of `/search/`. */
export type SearchFilter = 'kind' | 'year' | 'concept' | 'person' | 'evidence' | 'basis';

/** What the search index learns of an entry beside its text. */
export interface SearchFacts {
  readonly filters: readonly (readonly [SearchFilter, string])[];
  /** Shown with a result: `title`, `names`, `year`, `basis`, `sign`, `form`, `tone`. */
  readonly metas: readonly (readonly [string, string])[];
}

/** Where works stand whose year nobody has confirmed, and those that bear none. */
export const NO_YEAR = 'no confirmed year';

/** “2010s”, or that there is no year. */
export function decadeOf(year: number | undefined): string {
  return year === undefined ? NO_YEAR : `${Math.floor(year / 10) * 10}s`;
}

/**
 * The filters and metas of an entry. `people` tells the heading of a person’s card by its address:
 * a work may print the name in another form.
 */
export function searchFacts(
  view: ViewOf[keyof ViewOf],
  people: ReadonlyMap<string, string>,
): SearchFacts {
  const { kind, heading, tone } = view.card;
  const common = [
    ['title', heading],
    ['tone', tone],
  ] as const;
  switch (view.kind) {
    case 'works': {
      const { card } = view;
      const persons = [...card.names, ...card.subjectsNamed].flatMap(({ href }) => {
        const person = href === undefined ? undefined : people.get(href);
        return person === undefined ? [] : [person];
      });
      return {
        filters: [
          ['kind', KINDS[kind].plural],
          ['year', decadeOf(card.year)],
          ['basis', card.basis.label],
          ...card.evidence.map(({ label }) => ['evidence', label] as const),
          ...card.concepts.map(({ text }) => ['concept', text] as const),
          ...[...new Set(persons)].map((name) => ['person', name] as const),
        ],
        metas: [
          ...common,
          ['names', plainNames(card.names)],
          ['year', card.yearLabel],
          ['form', card.form],
          ['basis', card.basis.line],
          ['sign', card.basis.sign],
        ],
      };
    }
    case 'essays':
      return {
        filters: [
          ['kind', KINDS[kind].plural],
          ...view.concepts.map(({ text }) => ['concept', text] as const),
        ],
        metas: [...common, ['names', view.byline], ['form', 'essay'], ['year', view.dateLabel]],
      };
    case 'readings':
      return {
        filters: [['kind', KINDS[kind].plural]],
        metas: [...common, ['form', KINDS[kind].singular], ['year', view.dateLabel]],
      };
    case 'concepts':
      return {
        filters: [
          ['kind', KINDS[kind].plural],
          ['concept', heading],
        ],
        metas: [...common, ['form', KINDS[kind].singular]],
      };
    case 'people':
    case 'organizations':
      return {
        filters: [
          ['kind', KINDS[kind].plural],
          ...(kind === 'people' ? [['person', heading] as const] : []),
        ],
        metas: [...common, ['form', KINDS[kind].singular], ['year', view.dates ?? '']],
      };
    default:
      return {
        filters: [['kind', KINDS[kind].plural]],
        metas: [...common, ['form', KINDS[kind].singular]],
      };
  }
}
