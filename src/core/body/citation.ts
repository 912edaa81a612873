import { type LocatorLabel, readLocator } from './locators.ts';

/** One work inside a citation. */
export interface CitationItem {
  /** The citation key, which is the record's `id`. */
  readonly key: string;
  /** The place in the work: "12", "12–14, 20". */
  readonly locator?: string | undefined;
  /** What the locator counts; a page where it is not said. */
  readonly label?: LocatorLabel | undefined;
  /** What stands before: "see". A space follows by itself. */
  readonly prefix?: string | undefined;
  /** What stands behind, with its comma: ", emphasis added". */
  readonly suffix?: string | undefined;
  /** `[-@key]`: the sentence has named the author already. */
  readonly suppressAuthor?: boolean | undefined;
}

/**
 * One citation of a text: works between one pair of brackets, or one work named in the running
 * text (`narrative`: “Christens (2010)”).
 */
export interface TextCitation {
  readonly mode: 'parenthetical' | 'narrative';
  readonly items: readonly CitationItem[];
  /** True where a sentence begins with it: a small particle of a name is then capitalized. */
  readonly startsSentence?: boolean | undefined;
}

/** A citation found in a text, with where each key stands. */
export interface FoundCitation {
  readonly start: number;
  readonly end: number;
  readonly cluster: TextCitation;
  readonly keys: readonly { readonly key: string; readonly at: number }[];
}

const KEY = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
/** What cannot follow a key: pandoc would read on, so that the key would be another. */
const END = String.raw`(?![\w@]|[-.:/]\w)`;
const BRACKETED = /\[(?=[^\][]*@)([^\][]*)\]/g;
const KEY_HERE = new RegExp(`${KEY}${END}`, 'y');
const NARRATIVE = new RegExp(
  String.raw`(?<![\w@.\-/[\\])@(${KEY})${END}(?:\s\[([^\][@]+)\])?`,
  'g',
);

/**
 * Finds pandoc’s citation syntax in a text: `[@key]`, `[see @key, pp. 12–14; @other]`, `[-@key]`,
 * `@key says`, `@key [p. 3]`. Brackets with an `@` that do not read as a citation are left alone;
 * `strayCitations` finds them.
 */
export function findCitations(text: string): FoundCitation[] {
  const found: FoundCitation[] = [];
  for (const match of text.matchAll(BRACKETED)) {
    const items = readItems(match[1] ?? '', match.index + 1);
    if (!items) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      cluster: { mode: 'parenthetical', items: items.map(({ item }) => item) },
      keys: items.map(({ item, at }) => ({ key: item.key, at })),
    });
  }
  const isTaken = rangeTest(found);
  const bracketed = found.length;
  for (const match of text.matchAll(NARRATIVE)) {
    const start = match.index;
    if (isTaken(start)) continue;
    const key = match[1] ?? '';
    found.push({
      start,
      end: start + match[0].length,
      cluster: { mode: 'narrative', items: [{ key, ...locatorParts(match[2] ?? '') }] },
      keys: [{ key, at: start }],
    });
  }
  return found.length === bracketed ? found : found.sort((a, b) => a.start - b.start);
}

function readItems(
  inner: string,
  offset: number,
): { item: CitationItem; at: number }[] | undefined {
  const items: { item: CitationItem; at: number }[] = [];
  let start = offset;
  for (const part of inner.split(';')) {
    const found = readItem(part);
    if (!found) return undefined;
    items.push({ item: found.item, at: start + found.at });
    start += part.length + 1;
  }
  return items;
}

/** Reads “see @key, pp. 12–14”; nothing where it is no such thing. */
function readItem(part: string): { item: CitationItem; at: number } | undefined {
  const at = part.indexOf('@');
  if (at === -1 || part.includes('@', at + 1)) return undefined;
  const suppressAuthor = part[at - 1] === '-';
  const prefix = part.slice(0, suppressAuthor ? at - 1 : at);
  if (prefix !== '' && !/[\s([“‘"']$/.test(prefix)) return undefined;
  KEY_HERE.lastIndex = at + 1;
  const key = KEY_HERE.exec(part)?.[0];
  if (key === undefined) return undefined;
  return {
    at,
    item: {
      key,
      ...(prefix.trim() === '' ? {} : { prefix: `${prefix.trim()} ` }),
      ...locatorParts(part.slice(at + 1 + key.length)),
      ...(suppressAuthor ? { suppressAuthor } : {}),
    },
  };
}

function locatorParts(text: string): Pick<CitationItem, 'label' | 'locator' | 'suffix'> {
  const { label, locator, suffix } = readLocator(text);
  return {
    ...(label && locator ? { label, locator } : {}),
    ...(suffix.trim() === '' ? {} : { suffix }),
  };
}

/**
 * Where a text holds what was meant as a citation and cannot be read as one: offsets of the `@`.
 * An `@` inside a word, as in an e-mail address, is none.
 */
export function strayCitations(text: string, found: readonly FoundCitation[]): number[] {
  const isTaken = rangeTest(found);
  const stray = new Set<number>();
  for (const match of text.matchAll(/(?<!\w)@\w|\[[^\]\s]{0,40}@\w|@[\w-]+\s*\]|\[-?@/g)) {
    const at = match.index + match[0].indexOf('@');
    if (!isTaken(at)) stray.add(at);
  }
  return [...stray];
}

/** Tells of ascending offsets whether they lie in one of the ranges, which ascend too. */
function rangeTest(
  ranges: readonly { readonly start: number; readonly end: number }[],
): (offset: number) => boolean {
  const sorted = [...ranges];
  let next = 0;
  return (offset) => {
    while (next < sorted.length && (sorted[next]?.end ?? 0) <= offset) next++;
    return (sorted[next]?.start ?? Number.POSITIVE_INFINITY) <= offset;
  };
}
