import type { CslItem } from '../model/csl.ts';
import type { Cluster } from './citation.ts';
import type { Locale } from './locale.ts';
import { sha256 } from './sha-256.ts';
import { REFERENCE_STYLE_VERSION } from './styles/reference-style.ts';
import type { Style } from './styles/style.ts';

/**
 * The exact engine whose texts are cached: `package-lock.json` must name the same, which a test
 * holds.
 */
export const ENGINE_VERSION = 'citeproc 2.4.63, @citation-js/plugin-csl 0.9.0';

/** Raise it when the way from the engine's text to ours changes. */
const TEXT_VERSION = '6';

/** Changes with what becomes of pages alone. */
const PAGE_VERSION = '3';

/** Where formatted citations are kept between builds. The core knows no disk: it is handed one. */
export interface CitationCache {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
}

/** `html` has the rich text of CSL; `text` is for plain copying. */
export type CitationFormat = 'html' | 'text';

/** Variables that no reference prints; `note` is not among them, since the engine reads it. */
export const NOT_PRINTED: ReadonlySet<string> = new Set(['abstract', 'annote', 'keyword']);

/** JSON with the keys of objects in alphabetical order and without `undefined`. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const parts: string[] = [];
  for (const [key, part] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (part !== undefined) parts.push(`${JSON.stringify(key)}:${canonicalJson(part)}`);
  }
  return `{${parts.join(',')}}`;
}

/** A record is digested for its reference and for each page that cites it. */
const digests = new WeakMap<CslItem, string>();

/** The digest of what can be printed of a record. Records must not be changed in place. */
export function itemDigest(item: CslItem): string {
  const kept = digests.get(item);
  if (kept !== undefined) return kept;
  const printed = Object.entries(item).filter(([variable]) => !NOT_PRINTED.has(variable));
  const digest = sha256(canonicalJson(Object.fromEntries(printed)));
  digests.set(item, digest);
  return digest;
}

function versions(style: Style, locale: Locale): string[] {
  return [style.digest, locale.lang, locale.digest, ENGINE_VERSION, TEXT_VERSION];
}

/** The key of one reference: it changes with all that its text depends on, and with nothing else. */
export function referenceKey(
  item: CslItem,
  style: Style,
  locale: Locale,
  format: CitationFormat,
): string {
  const parts = [itemDigest(item), format, REFERENCE_STYLE_VERSION, ...versions(style, locale)];
  return sha256(canonicalJson(['reference', ...parts]));
}

/** The key of a page: its ordered citations, the works cited, and all that their text depends on. */
export function pageKey(
  clusters: readonly Cluster[],
  itemDigests: readonly string[],
  style: Style,
  locale: Locale,
  marked: boolean,
): string {
  const parts = [clusters, itemDigests, marked, PAGE_VERSION, ...versions(style, locale)];
  return sha256(canonicalJson(['page', ...parts]));
}
