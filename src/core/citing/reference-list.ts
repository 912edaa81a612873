import type { CslItem } from '../model/csl.ts';
import { type CitationCache, itemDigest, pageKey } from './cache-key.ts';
import { type Engine, engineFor, useItems } from './engine.ts';
import type { Locale } from './locale.ts';
import { type FormattedPage, type ReferenceList, readPage } from './page.ts';
import { bibliographyEntries, formatReferences, referenceOrFallback } from './references.ts';
import type { Style } from './style.ts';

export interface ListOptions {
  readonly locale: Locale;
  readonly cache?: CitationCache | undefined;
}

/**
 * The whole list of some works, without a text that cites them: sorted, works of one author and
 * year told apart by letters. Works that the style keeps out of its list are in it all the same,
 * with a plain sentence.
 * @throws {Error} for a work that has neither names nor date nor title.
 */
export function formatBibliography(
  items: readonly CslItem[],
  style: Style,
  options: ListOptions,
): ReferenceList {
  const { locale, cache } = options;
  const cacheKey =
    cache === undefined ? '' : pageKey([], items.map(itemDigest), style, locale, false);
  const kept = readPage(cache?.get(cacheKey));
  if (kept !== undefined) return kept.list;
  const byKey = new Map(items.map((item) => [item.id, item]));
  const engine = engineFor(style.digest, () => style.xml, locale, 'html');
  useItems(engine, byKey, style);
  engine.updateItems([...byKey.keys()]);
  const list = referenceList(engine, byKey, style, options);
  const page: FormattedPage = { clusters: [], notes: [], list };
  cache?.set(cacheKey, JSON.stringify(page));
  return list;
}

/**
 * The list of the works that a full engine holds now. Where an entry of the style depends on other
 * works by the letter behind the year alone, all entries without one are the references that stand
 * for themselves, which are cached and quicker to make.
 */
export function referenceList(
  engine: Engine,
  items: ReadonlyMap<string, CslItem>,
  style: Style,
  { locale, cache }: ListOptions,
): ReferenceList {
  const sorted = engine.registry.getSortedIds().map((key) => {
    const item = items.get(key);
    if (item === undefined) throw new Error(`The engine lists "${key}", which was not asked for.`);
    return item;
  });
  const alone = style.entriesStandAlone ? sorted.filter(({ id }) => !hasLetter(engine, id)) : [];
  const references = formatReferences(alone, style, { locale, format: 'html', cache });
  const others = sorted.filter(({ id }) => !references.has(id)).map(({ id }) => id);
  const entries = new Map(others.length === 0 ? [] : bibliographyEntries(engine, others));
  return sorted.map((item) => {
    const { id } = item;
    const html = references.get(id) ?? referenceOrFallback(entries.get(id), item, locale, 'html');
    return { key: id, html };
  });
}

function hasLetter({ registry }: Engine, key: string): boolean {
  const letter = registry.registry[key]?.disambig?.year_suffix;
  return letter !== false && letter !== undefined;
}
