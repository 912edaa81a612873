import type { CslItem } from '../model/csl.ts';
import { remember, rememberWith } from '../text/remember.ts';
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
const TEXT_VERSION = '9';

/** Changes with what becomes of pages alone. */
const PAGE_VERSION = '5';

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

/**
 * The digest of what can be printed of a record, made once for its reference and for each page that
 * cites it. Records must not be changed in place.
 */
export const itemDigest: (item: CslItem) => string = remember((item: CslItem) => {
  const printed = Object.entries(item).filter(([variable]) => !NOT_PRINTED.has(variable));
  return sha256(canonicalJson(Object.fromEntries(printed)));
});

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
  return keyOfReference(item, format, REFERENCE_STYLE_VERSION, ...versions(style, locale));
}

const keyOfReference = rememberWith((item: CslItem, ...parts: string[]) =>
  sha256(canonicalJson(['reference', itemDigest(item), ...parts])),
);

/**
 * The key of a page: its ordered citations, the works cited, the names of what is special about it,
 * and all that its text depends on.
 */
export function pageKey(
  clusters: readonly Cluster[],
  itemDigests: readonly string[],
  style: Style,
  locale: Locale,
  special: readonly string[] = [],
): string {
  const digests = itemDigests.join(' ');
  return keyOfPage(clusters, digests, special.join(' '), ...versions(style, locale));
}

const keyOfPage = rememberWith(
  (clusters: readonly Cluster[], digests: string, special: string, ...parts: string[]) =>
    sha256(canonicalJson(['page', clusters, digests, special, PAGE_VERSION, ...parts])),
);
