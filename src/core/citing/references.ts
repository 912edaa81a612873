import type { CslItem } from '../model/csl.ts';
import { blaming, unprintable } from './blame.ts';
import { type CitationCache, type CitationFormat, referenceKey } from './cache-key.ts';
import { ENTRY_KEY_END, type Engine, engineFor, useItems } from './engine.ts';
import { FALLBACK_STYLE } from './fallback-style.ts';
import type { Locale } from './locale.ts';
import { checkedText, entryContent, isBlank, isNumberAlone } from './printed.ts';
import { referenceStyle } from './reference-style.ts';
import type { Style } from './style.ts';

/** Batches of this size are the quickest: the engine's list stays short, its set-up is shared. */
const BATCH = 50;

export interface ReferenceOptions {
  readonly locale: Locale;
  readonly format: CitationFormat;
  readonly cache?: CitationCache | undefined;
}

/**
 * The reference of each work as it reads on its own, under its key, in the order given: without
 * the letters after the year and the dashes that a list would bring. HTML is escaped and has no
 * element around the entry; text has no line break at its end. Where the style prints nothing for
 * a work, the reference is a plain sentence of names, date and title.
 * @throws {Error} for a key given twice, and for a work that has neither names nor date nor title.
 */
export function formatReferences(
  items: readonly CslItem[],
  style: Style,
  { locale, format, cache }: ReferenceOptions,
): Map<string, string> {
  const references = new Map<string, string>();
  const wanted: { readonly item: CslItem; readonly cacheKey: string }[] = [];
  for (const item of items) {
    if (references.has(item.id)) throw new Error(`The key "${item.id}" is given twice.`);
    const cacheKey = cache === undefined ? '' : referenceKey(item, style, locale, format);
    const kept = cache?.get(cacheKey);
    references.set(item.id, kept ?? '');
    if (kept === undefined) wanted.push({ item, cacheKey });
  }
  if (wanted.length === 0) return references;
  const name = `${style.digest} reference`;
  const printed = blaming(
    wanted.map(({ item }) => item),
    (some) =>
      printEntries(
        engineFor(name, () => referenceStyle(style.xml), locale, format),
        some,
        style,
      ),
    (item, reason) => unprintable(item, style, reason),
  );
  for (const { item, cacheKey } of wanted) {
    const text = referenceOrFallback(printed.get(item.id), item, locale, format);
    references.set(item.id, text);
    cache?.set(cacheKey, text);
  }
  return references;
}

/** The entries that an engine prints, by key; in batches of one, numbered works do not count up. */
function printEntries(
  engine: Engine,
  items: readonly CslItem[],
  style: Style,
): Map<string, string> {
  const entries = new Map<string, string>();
  const size = style.isNumeric ? 1 : BATCH;
  for (let start = 0; start < items.length; start += size) {
    const batch = items.slice(start, start + size);
    useItems(engine, new Map(batch.map((item) => [item.id, item])), style);
    engine.updateItems(
      batch.map(({ id }) => id),
      true,
    );
    for (const [key, entry] of bibliographyEntries(engine)) entries.set(key, entry);
  }
  return entries;
}

/**
 * The engine's bibliography as pairs of key and content, in the style's order; blank entries are
 * missing. `keys` asks for some entries only.
 */
export function bibliographyEntries(
  engine: Engine,
  keys?: readonly string[],
): [key: string, content: string][] {
  const include = keys?.map((value) => ({ field: 'id', value }) as const);
  const bibliography = engine.makeBibliography(include && { include });
  if (bibliography === false) return [];
  return bibliography[1].map((entry) => {
    const content = entryContent(entry);
    const end = content.indexOf(ENTRY_KEY_END);
    return [content.slice(0, end), content.slice(end + ENTRY_KEY_END.length).trim()];
  });
}

/**
 * A printed entry, checked; where it is missing or blank, the plain sentence.
 * @throws {Error} where a record has nothing that could be printed.
 */
export function referenceOrFallback(
  entry: string | undefined,
  item: CslItem,
  locale: Locale,
  format: CitationFormat,
): string {
  if (entry !== undefined && !isBlank(entry) && !isNumberAlone(entry)) {
    return checkedText(entry, item);
  }
  const { digest, xml } = FALLBACK_STYLE;
  const engine = engineFor(digest, () => xml, locale, format);
  const plain = printEntries(engine, [item], FALLBACK_STYLE).get(item.id);
  if (plain !== undefined && !isBlank(plain)) return checkedText(plain, item);
  throw new Error(
    `Nothing can be printed for "${item.id}": its record has neither names nor date nor title.`,
  );
}
