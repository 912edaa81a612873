import type { SearchTerm } from '../core/text/search-query.ts';
import type { Entry } from './entries.ts';
import { compact } from './marking.ts';
import type { Filters } from './pagefind.ts';

/** What is asked of an entry itself and not of its text. */
export type Condition = Extract<SearchTerm, { is: 'author' | 'title' | 'year' }>;

/** True where a term asks something of the entry itself. */
export function isCondition(term: SearchTerm): term is Condition {
  return term.is === 'author' || term.is === 'title' || term.is === 'year';
}

/** True for an entry that is as a term wants it; what has no year is of none. */
export function meets({ values, title, year }: Entry, term: Condition): boolean {
  return isMet() !== term.isExcluded;

  function isMet(): boolean {
    if (term.is === 'author') return values.author.some((name) => holdsWords(name, term.text));
    if (term.is === 'title') return holdsWords(title, term.text);
    return year !== undefined && year >= (term.from ?? -Infinity) && year <= (term.to ?? Infinity);
  }
}

/** True where every wanted word begins a word of the text, without accents and marks. */
function holdsWords(text: string, wanted: string): boolean {
  const words = wordsIn(text);
  return wordsIn(wanted).every((want) => words.some((word) => word.startsWith(want)));
}

/** The words of a text, and each of those with a hyphen in one piece beside its parts. */
function wordsIn(text: string): string[] {
  return text.split(/\s+/).flatMap((word) => {
    const parts = word.split(/[-‐–]/).map(compact);
    return [compact(word), ...(parts.length > 1 ? parts : [])].filter((part) => part !== '');
  });
}

/** True for an entry that has one of the values wanted in each facet, and none of those in `not`. */
export function passes({ values }: Entry, filters: Filters): boolean {
  return Object.entries(filters).every(([name, condition]) => {
    if (!isAny(condition)) return !passesAny({ values }, condition);
    return condition.any.some((value) => valuesOf(values, name).includes(value));
  });
}

function passesAny({ values }: Pick<Entry, 'values'>, filters: Filters): boolean {
  return Object.entries(filters).some(
    ([name, condition]) =>
      isAny(condition) && condition.any.some((value) => valuesOf(values, name).includes(value)),
  );
}

function valuesOf(values: Readonly<Record<string, readonly string[]>>, name: string) {
  return values[name] ?? [];
}

function isAny(
  condition: Filters[string] | undefined,
): condition is { readonly any: readonly string[] } {
  return condition !== undefined && Array.isArray(condition['any']);
}
