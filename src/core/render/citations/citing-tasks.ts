import { toPrinted } from '../../bibliography/to-csl.ts';
import type { CitationCache } from '../../citing/cache-key.ts';
import { inTextForms, inTextKey } from '../../citing/in-text-forms.ts';
import { entriesOf, type Library, shownEntries } from '../../library.ts';
import type { CslItem } from '../../model/csl.ts';
import type { Settings } from '../settings.ts';
import { isCitable, pageItem } from './cite-page.ts';
import type { PreparedStyle } from './copied-styles.ts';
import { citationsKey, formatCitations, type PageTask, pageTask } from './format-citations.ts';

/** Texts of one style that no cache holds yet. Plain data, so that another thread can make them. */
export interface CitingTask {
  /** The place of the style in the list of those prepared. */
  readonly style: number;
  readonly references: readonly CslItem[];
  /** Works of which the forms for a text are wanted. */
  readonly inText: readonly CslItem[];
  readonly pages: readonly PageTask[];
}

/**
 * What must be formatted for a library, a task for each style: the lists of its pages consist of its
 * references. `has` tells whether the cache of a style, named by its place, holds a text.
 */
export function citingTasks(
  library: Library,
  settings: Settings,
  styles: readonly PreparedStyle[],
  has: (style: number, key: string) => boolean,
): CitingTask[] {
  const works = entriesOf(library, 'works').map(({ id, data }) => toPrinted(id, data));
  const shown = shownEntries(library);
  const ours = shown.filter(isCitable).map((entry) => pageItem({ settings }, entry));
  const byKey = new Map<string, CslItem>(works.map((item) => [item.id, item]));
  const pages = shown.flatMap((entry) => pageTask(entry, byKey) ?? []);
  return styles.flatMap((prepared, style) => {
    const { unnumbered } = prepared.formatter;
    const missing = {
      // Our own pages are cited in the library’s style; the browser prints the others.
      references: [...works, ...(style === 0 ? ours : [])].filter(
        (item) => !has(style, unnumbered.referenceKey(item)),
      ),
      inText:
        style === 0 ? works.filter((item) => !has(style, inTextKey(prepared.formatter, item))) : [],
      pages: style === 0 ? pages.filter((page) => !has(style, citationsKey(page, prepared))) : [],
    };
    const task = { style, ...missing };
    return task.references.length + task.inText.length + task.pages.length > 0 ? [task] : [];
  });
}

/** Formats what a task names; the cache of the style takes all texts. */
export function runCitingTask(
  { references, inText, pages }: CitingTask,
  prepared: PreparedStyle,
): void {
  prepared.formatter.unnumbered.references(references);
  for (const item of inText) inTextForms(prepared.formatter, item);
  for (const page of pages) formatCitations(page, prepared);
}

/** A cache of one thread whose texts another one keeps. */
export interface HandedOnCache extends CitationCache {
  /** Hands on the texts that came since it was asked last, with their keys, and forgets them. */
  readonly handOn: () => [key: string, text: string][];
}

/** Makes such a cache. */
export function handedOnCache(): HandedOnCache {
  const texts = new Map<string, string>();
  return {
    get: (key) => texts.get(key),
    set: (key, value) => {
      texts.set(key, value);
    },
    handOn: () => {
      const handedOn = [...texts];
      texts.clear();
      return handedOn;
    },
  };
}
