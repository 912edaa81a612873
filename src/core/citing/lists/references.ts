import type { CslItem } from '../../model/csl.ts';
import { type CitationFormat, referenceKey } from '../cache-key.ts';
import type { CitingContext } from '../citing-context.ts';
import { blaming, unprintable } from '../engine/blame.ts';
import { ENTRY_KEY_END, useItems } from '../engine/engine.ts';
import type { Engine } from '../engine/engine-types.ts';
import { checkedText, entryContent, isBlank, isNumberAlone } from '../engine/printed.ts';
import { FALLBACK_STYLE } from '../styles/fallback-style.ts';
import type { Style } from '../styles/style.ts';

/** Batches of this size are the quickest: the engine's list stays short, its set-up is shared. */
const BATCH = 50;

/**
 * What `Formatter.references` gives. HTML is escaped and has no element around the entry; text has
 * no line break at its end.
 * @throws {Error} for a key given twice, and for a work that has neither names nor date nor title.
 */
export function formatReferences(
  context: CitingContext,
  items: readonly CslItem[],
  format: CitationFormat = 'html',
): Map<string, string> {
  const { style, locale, cache, engines } = context;
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
  const printed = blaming(
    engines,
    wanted.map(({ item }) => item),
    (some) => printEntries(engines.engine('references', format), some, style),
    (item, reason) => unprintable(item, style, reason),
  );
  for (const { item, cacheKey } of wanted) {
    const text = referenceOrFallback(context, printed.get(item.id), item, format);
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
  { engines }: CitingContext,
  entry: string | undefined,
  item: CslItem,
  format: CitationFormat = 'html',
): string {
  if (entry !== undefined && !isBlank(entry) && !isNumberAlone(entry)) {
    return checkedText(entry, item);
  }
  const engine = engines.engine('fallback', format);
  const plain = printEntries(engine, [item], FALLBACK_STYLE).get(item.id);
  if (plain !== undefined && !isBlank(plain)) return checkedText(plain, item);
  throw new Error(
    `Nothing can be printed for "${item.id}": its record has neither names nor date nor title.`,
  );
}
