import { type LocatorLabel, readLocator } from './locators.ts';

/** One work inside a citation. */
export interface CitationItem {
  readonly key: string;
  readonly prefix?: string;
  readonly label?: LocatorLabel;
  readonly locator?: string;
  readonly suffix?: string;
  readonly suppressAuthor?: boolean;
}

/**
 * One citation of a text: works between one pair of brackets, or one work named in the running
 * text (`narrative`: “Christens (2010)”).
 */
export interface Cluster {
  readonly mode: 'parenthetical' | 'narrative';
  readonly items: readonly CitationItem[];
}

/** A citation found in a text, with where each key stands. */
export interface FoundCitation {
  readonly start: number;
  readonly end: number;
  readonly cluster: Cluster;
  readonly keys: readonly { readonly key: string; readonly at: number }[];
}

const KEY = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
const BRACKETED = /\[(?=[^\][]*@)([^\][]*)\]/g;
const ITEM = new RegExp(
  String.raw`^(\s*(?:[^@]*?[\s([“‘"'])?)(-?)@(${KEY})(?![\w/.:]*\w*@)([\s\S]*)$`,
);
const NARRATIVE = new RegExp(
  String.raw`(?<![\w@.\-/[\\])@(${KEY})(?![\w@])(?:\s\[([^\][@]+)\])?`,
  'g',
);

/**
 * Finds pandoc’s citation syntax in a text: `[@key]`, `[see @key, pp. 12–14; @other]`, `[-@key]`,
 * `@key says`, `@key [p. 3]`. Brackets with an `@` that do not read as a citation are left alone;
 * `strayCitations` finds them.
 */
export function findCitations(text: string): FoundCitation[] {
  const found: FoundCitation[] = [];
  const taken: { start: number; end: number }[] = [];
  for (const match of text.matchAll(BRACKETED)) {
    const inner = match[1] ?? '';
    const items = readItems(inner, match.index + 1);
    if (!items) continue;
    const end = match.index + match[0].length;
    taken.push({ start: match.index, end });
    found.push({
      start: match.index,
      end,
      cluster: { mode: 'parenthetical', items: items.map(({ item }) => item) },
      keys: items.map(({ item, at }) => ({ key: item.key, at })),
    });
  }
  for (const match of text.matchAll(NARRATIVE)) {
    const start = match.index;
    if (taken.some((range) => start >= range.start && start < range.end)) continue;
    const key = match[1] ?? '';
    const { label, locator, suffix } = readLocator(match[2] ?? '');
    const item: CitationItem = {
      key,
      ...(label && locator ? { label, locator } : {}),
      ...(suffix.trim() === '' ? {} : { suffix }),
    };
    found.push({
      start,
      end: start + match[0].length,
      cluster: { mode: 'narrative', items: [item] },
      keys: [{ key, at: start }],
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

function readItems(
  inner: string,
  offset: number,
): { item: CitationItem; at: number }[] | undefined {
  const items: { item: CitationItem; at: number }[] = [];
  let start = offset;
  for (const part of inner.split(';')) {
    const match = ITEM.exec(part);
    if (!match) return undefined;
    const [, prefix = '', minus = '', key = '', rest = ''] = match;
    if (/^[\w/:@]/.test(rest)) return undefined;
    const { label, locator, suffix } = readLocator(rest);
    const at = start + part.indexOf(`@${key}`);
    items.push({
      item: {
        key,
        ...(prefix.trim() === '' ? {} : { prefix: `${prefix.trim()} ` }),
        ...(label && locator ? { label, locator } : {}),
        ...(suffix.trim() === '' ? {} : { suffix }),
        ...(minus === '' ? {} : { suppressAuthor: true }),
      },
      at,
    });
    start += part.length + 1;
  }
  return items.length > 0 ? items : undefined;
}

/** Where a text holds what was meant as a citation and cannot be read as one: offsets of the `@`. */
export function strayCitations(text: string, found: readonly FoundCitation[]): number[] {
  const stray: number[] = [];
  for (const match of text.matchAll(/\[[^\]\s]{0,40}@\w|@[\w-]+\s*\]|\[-?@/g)) {
    const at = match.index + match[0].indexOf('@');
    if (!found.some(({ start, end }) => at >= start && at < end)) stray.push(at);
  }
  return [...new Set(stray)];
}
