import { type ListRecord, printedItem } from '../core/render/lists/list-record.ts';
import { loadStyleTexts, type StyleSource } from '../site/browser/style-source.ts';
import type { FormattedReference, ReaderListFormatter } from './format-list.ts';
import type { ListSettings } from './settings.ts';

/** How a list is to be printed. */
export interface FormatOptions {
  readonly style: string;
  /** In the order of the style, rather than in the reader’s own. */
  readonly sorted: boolean;
}

/**
 * The references of a list. Where the prepared ones say the same they are taken; else the citation
 * engine is loaded, with the style.
 * @throws {Error} where a style cannot be loaded, or a record cannot be printed.
 */
export async function referencesOf(
  records: readonly ListRecord[],
  options: FormatOptions,
  settings: ListSettings,
): Promise<readonly FormattedReference[]> {
  const [own] = settings.styles;
  if (options.style === own.id && !options.sorted && !mayBeMistaken(records))
    return prepared(records);
  if (records.length === 0) return [];
  const configured = settings.styles.map(({ id }) => id);
  const formatter = await listFormatterOf(options.style, { ...settings, configured });
  return formatter.format(records.map(printedItem), options.sorted);
}

/** The references that came with the records. */
export function prepared(records: readonly ListRecord[]): FormattedReference[] {
  return records.map(({ item, html }) => ({ key: item.id, html }));
}

/**
 * Whether two works of a list could need telling apart: they are of one year, and their first names
 * are the same. A style may then print letters behind the year.
 */
function mayBeMistaken(records: readonly ListRecord[]): boolean {
  const seen = new Set<string>();
  return records.map(printedItem).some((item) => {
    const [first] = item.author ?? item.editor ?? [];
    const name = first?.family ?? first?.literal ?? '';
    const year = item.issued?.['date-parts']?.[0]?.[0] ?? '';
    const mark = `${name.toLowerCase()} ${year}`;
    if (seen.has(mark)) return true;
    seen.add(mark);
    return false;
  });
}

const loading = new Map<string, Promise<ReaderListFormatter>>();

/**
 * The formatter of lists in a style, with the citation engine that it brings. It is loaded once;
 * after a failure, the next attempt tries again.
 */
export function listFormatterOf(id: string, source: StyleSource): Promise<ReaderListFormatter> {
  const known = loading.get(id);
  if (known) return known;
  const formatter = loadFormatter(id, source);
  loading.set(id, formatter);
  formatter.catch(() => loading.delete(id));
  return formatter;
}

async function loadFormatter(id: string, source: StyleSource): Promise<ReaderListFormatter> {
  const module = import('./format-list.ts');
  // Whoever fails first is told of; the other failure must not stay unheard.
  module.catch(() => {});
  const texts = await loadStyleTexts(id, source);
  const { readerListFormatter } = await module;
  return readerListFormatter(texts);
}
