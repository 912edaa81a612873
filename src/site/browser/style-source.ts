/** Runs in the reader’s browser: fetches citation styles and their languages. */
import { localeFile, styleFile } from '../files/my-list-paths.ts';
import { localeOfStyle } from '../pages/style-labels.ts';

/** The files that a style needs. */
export interface StyleTexts {
  readonly id: string;
  readonly xml: string;
  readonly locale: string;
}

/** Where styles come from: the path of the site, with a slash at both ends, and its language. */
export interface StyleSource {
  readonly base: string;
  readonly language: string;
}

const loading = new Map<string, Promise<StyleTexts>>();

/**
 * The texts of a style. They are loaded once; after a failure, the next attempt tries again.
 * @throws {Error} where one of them cannot be loaded.
 */
export function loadStyleTexts(id: string, source: StyleSource): Promise<StyleTexts> {
  const known = loading.get(id);
  if (known) return known;
  const texts = load(id, source);
  loading.set(id, texts);
  texts.catch(() => loading.delete(id));
  return texts;
}

async function load(id: string, { base, language }: StyleSource): Promise<StyleTexts> {
  const xml = await text(`${base}${styleFile(id)}`);
  const locale = await text(`${base}${localeFile(localeOfStyle({ id, xml }, language))}`);
  return { id, xml, locale };
}

async function text(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} could not be loaded.`);
  return response.text();
}
