/** Runs in the reader’s browser: what a page knows of its citation styles. */
import type { StyleSource } from './style-source.ts';

/** Where a page finds styles, and the one in which it came. */
export interface PageStyles extends StyleSource {
  readonly standard: string;
  /** Changes with the files of the styles. */
  readonly version: string;
}

/**
 * The styles of a page, as its switch tells them; nothing where it has none. To be asked before
 * the switch offers styles that are none of the site’s.
 */
export function pageStyles(page: Document): PageStyles | undefined {
  const element = page.querySelector<HTMLElement>('.style-switch');
  const { base, language, version = '' } = element?.dataset ?? {};
  const options = [...(element?.querySelector('select')?.options ?? [])];
  const [standard] = options;
  if (standard === undefined || base === undefined || language === undefined) return undefined;
  const configured = options.map(({ value }) => value);
  return { base, language, version, configured, standard: standard.value };
}
