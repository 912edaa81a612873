import { toPrinted } from '../bibliography/to-csl.ts';
import { type CitationCache, referenceKey } from '../citing/cache-key.ts';
import { formatReferences } from '../citing/references.ts';
import { entriesOf, type Library } from '../library.ts';
import type { CslItem } from '../model/csl.ts';
import { isCitable, pageItem } from './cite-page.ts';
import type { PreparedStyle } from './copied-styles.ts';
import { citationsKey, formatCitations, type PageTask, pageTask } from './format-citations.ts';
import { lastChange } from './last-change.ts';
import { loneStyle } from './lone-style.ts';
import type { Settings } from './settings.ts';

/** Texts of one style that no cache holds yet. Plain data, so that another thread can make them. */
export interface CitingTask {
  /** The place of the style in the list of those prepared. */
  readonly style: number;
  readonly references: readonly CslItem[];
  readonly pages: readonly PageTask[];
}

/**
 * What must be formatted for a library, style by style: references and pages apart, since they need
 * different engines. `has` tells whether the cache of a style, named by its place, holds a text.
 */
export function citingTasks(
  library: Library,
  settings: Settings,
  styles: readonly PreparedStyle[],
  has: (style: number, key: string) => boolean,
): CitingTask[] {
  const works = entriesOf(library, 'works').map(({ id, data }) => toPrinted(id, data));
  const updated = lastChange(library);
  const ours = [...library.entries.values()]
    .filter(isCitable)
    .map((entry) => pageItem({ settings }, entry, updated));
  const byKey = new Map<string, CslItem>(works.map((item) => [item.id, item]));
  const pages = [...library.entries.values()].flatMap((entry) => pageTask(entry, byKey) ?? []);
  return styles.flatMap((prepared, style) => {
    const { locale } = prepared;
    const lone = loneStyle(prepared.style);
    const missing = {
      references: [...works, ...ours].filter(
        (item) => !has(style, referenceKey(item, lone, locale, 'html')),
      ),
      pages: pages.filter((page) => !has(style, citationsKey(page, prepared))),
    };
    return [
      { style, references: missing.references, pages: [] },
      { style, references: [], pages: missing.pages },
    ].filter(({ references, pages: left }) => references.length + left.length > 0);
  });
}

/** Formats what a task names; the cache of the style takes all texts. */
export function runCitingTask({ references, pages }: CitingTask, prepared: PreparedStyle): void {
  const { style, locale, cache } = prepared;
  formatReferences(references, loneStyle(style), { locale, format: 'html', cache });
  for (const page of pages) formatCitations(page, prepared);
}

/** A cache that only takes, for a thread whose texts another one keeps. */
export function takingCache(): CitationCache & { readonly texts: ReadonlyMap<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    get: (key) => texts.get(key),
    set: (key, value) => {
      texts.set(key, value);
    },
  };
}
