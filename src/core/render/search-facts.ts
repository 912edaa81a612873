import { dateWords, worksWords } from '../../words/words.ts';
import type { KindFacts } from '../model/define-kind.ts';
import type { CardView } from './views/card.ts';

/** What search can be narrowed by, by the names that the address of `/search/` has. */
export const SEARCH_FILTERS = [
  'kind',
  'concept',
  'author',
  'person',
  'venue',
  'type',
  'basis',
  'evidence',
  'year',
] as const;

export type SearchFilter = (typeof SEARCH_FILTERS)[number];

/** What the search learns of an entry beside its text. */
export interface SearchFacts {
  readonly filters: readonly (readonly [SearchFilter, string])[];
  /** Shown with a result: `title`, `names`, `year`, `basis`, `icon`, `form`, `tone`. */
  readonly metas: readonly (readonly [string, string])[];
  /** The year that a search by years goes by; nothing where none is confirmed. */
  readonly year?: number | undefined;
}

/** Where works are whose year nobody has confirmed, and those that bear none. */
export const NO_YEAR = worksWords.noYear;

/** “2010s”, or that there is no year. */
export function decadeOf(year: number | undefined): string {
  return year === undefined ? NO_YEAR : dateWords.decade(Math.floor(year / 10) * 10);
}

/** The facts of every entry, and those that its page adds. */
export function searchFacts(
  { plural, singular }: Pick<KindFacts<never>, 'plural' | 'singular'>,
  { heading, tone }: CardView,
  { filters = [], metas = [['form', singular]], year }: Partial<SearchFacts> = {},
): SearchFacts {
  return {
    filters: [['kind', plural], ...filters],
    metas: [['title', heading], ['tone', tone], ...metas],
    year,
  };
}
