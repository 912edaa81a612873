/** One thing that a query asks for; `isExcluded` where a minus stands before it. */
export type SearchTerm = { readonly isExcluded: boolean } & (
  | { readonly is: 'word'; readonly text: string }
  | { readonly is: 'phrase'; readonly text: string }
  | { readonly is: 'author'; readonly text: string }
  | { readonly is: 'title'; readonly text: string }
  | { readonly is: 'year'; readonly from: number | undefined; readonly to: number | undefined }
);

/** What of a query could not be read as it was meant. All else of the query stands. */
export type QueryFault =
  /** A quotation mark without its second: what follows is read as single words. */
  | { readonly is: 'unclosed'; readonly text: string }
  /** What stands behind `year:` is neither a year nor a span of years. */
  | { readonly is: 'no-year'; readonly text: string }
  /** An operator with nothing behind it. */
  | { readonly is: 'empty'; readonly text: string }
  /** More letters than are searched. */
  | { readonly is: 'too-long'; readonly text: string };

/** A query as it was understood. */
export interface SearchQuery {
  readonly terms: readonly SearchTerm[];
  readonly faults: readonly QueryFault[];
}

/** So many letters of a query are searched. */
export const MOST_LETTERS_SEARCHED = 200;

/** Marks that say in which direction text runs; invisible, and no part of any word. */
const DIRECTIONS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const OPERATOR = /^(author|title|year):/i;
const OPENING = /^["“”„‟«»]/;
const CLOSING = /["“”‟«»]/;
/** `2001`, `2001..2010`, `..1999`, `1990..`; a dash does for the dots. */
const SPAN = /^(\d{1,4})?(?:\.{2,3}|…|[-–])(\d{1,4})?$/;

/**
 * Reads what a reader typed: words, “phrases”, and `author:`, `title:` and `year:`, each of them
 * with a minus before what must not be there. Whatever is no operator is a word, so that addresses,
 * DOIs and `ISBN:` stay what they are.
 */
export function readSearchQuery(typed: string): SearchQuery {
  const clean = typed.replace(DIRECTIONS, '').trim();
  const terms: SearchTerm[] = [];
  const faults: QueryFault[] = [];
  let rest = cut(clean, MOST_LETTERS_SEARCHED);
  if (rest.length < clean.length) {
    faults.push({ is: 'too-long', text: String(MOST_LETTERS_SEARCHED) });
  }
  while (rest !== '') {
    const isExcluded = /^[-−]\S/.test(rest);
    if (isExcluded) rest = rest.slice(1);
    const operator = OPERATOR.exec(rest)?.[1]?.toLowerCase();
    if (operator !== undefined) rest = rest.slice(operator.length + 1).trimStart();
    // `author: title:x` asks nothing of authors.
    const isBare = operator !== undefined && (rest === '' || OPERATOR.test(rest));
    if (isBare) {
      faults.push({ is: 'empty', text: `${operator}:` });
      continue;
    }
    const value = readValue(rest);
    rest = value.rest;
    if (value.isUnclosed) faults.push({ is: 'unclosed', text: `${value.text} ${rest}`.trim() });
    if (value.text === '') continue;
    if (operator === 'year') {
      const span = spanOf(value.text);
      if (span) terms.push({ is: 'year', ...span, isExcluded });
      else faults.push({ is: 'no-year', text: `year:${value.text}` });
    } else if (operator !== undefined && !/[\p{L}\p{N}]/u.test(value.text)) {
      // Marks alone would be in every name and title.
      faults.push({ is: 'empty', text: `${operator}:` });
    } else if (operator === 'author' || operator === 'title') {
      terms.push({ is: operator, text: value.text, isExcluded });
    } else {
      terms.push({ is: value.isQuoted ? 'phrase' : 'word', text: value.text, isExcluded });
    }
  }
  return { terms, faults };
}

/** The words of a query that are looked for as they come, without what operators take. */
export function freeWords({ terms }: Pick<SearchQuery, 'terms'>): string[] {
  return terms.flatMap((term) => (term.is === 'word' && !term.isExcluded ? [term.text] : []));
}

/** Writes terms as a query that is read as the same terms. */
export function writeSearchQuery(terms: readonly SearchTerm[]): string {
  return terms.map((term) => (term.isExcluded ? '-' : '') + written(term)).join(' ');
}

function written(term: SearchTerm): string {
  if (term.is === 'word') return term.text;
  if (term.is === 'phrase') return `"${term.text}"`;
  if (term.is === 'year') {
    const { from, to } = term;
    return `year:${from === to ? from : `${from ?? ''}..${to ?? ''}`}`;
  }
  return `${term.is}:${/\s/.test(term.text) ? `"${term.text}"` : term.text}`;
}

/** Never half of a character that takes two. */
function cut(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}

interface Value {
  readonly text: string;
  readonly rest: string;
  readonly isQuoted: boolean;
  readonly isUnclosed: boolean;
}

/** The phrase or the word at the beginning of a text. */
function readValue(text: string): Value {
  const isOpened = OPENING.test(text);
  const inside = isOpened ? text.slice(1) : text;
  const end = isOpened ? inside.search(CLOSING) : -1;
  if (end !== -1) {
    return {
      text: inside.slice(0, end).replace(/\s+/g, ' ').trim(),
      rest: inside.slice(end + 1).trimStart(),
      isQuoted: true,
      isUnclosed: false,
    };
  }
  const plain = inside.trimStart();
  const [word = ''] = /^\S+/.exec(plain) ?? [];
  return {
    text: word,
    rest: plain.slice(word.length).trimStart(),
    isQuoted: false,
    isUnclosed: isOpened,
  };
}

/** The years that a text names, the earlier first. */
function spanOf(text: string) {
  if (/^\d{1,4}$/.test(text)) return { from: Number(text), to: Number(text) };
  const [all, first, last] = SPAN.exec(text) ?? [];
  if (all === undefined || (first === undefined && last === undefined)) return undefined;
  const from = first === undefined ? undefined : Number(first);
  const to = last === undefined ? undefined : Number(last);
  return from !== undefined && to !== undefined && from > to
    ? { from: to, to: from }
    : { from, to };
}
