/** Runs in the reader’s browser: where the files of a citation style come from. */

import type { StylePack } from '../../core/citing/styles/style-packs.ts';
import type { WordLists } from '../../core/citing/word-lists.ts';
import { styleSourceWords as words } from '../../words/words.ts';
import {
  localeFile,
  styleFile,
  stylePackFile,
  TITLES_FILE,
  type TitlesFile,
} from '../files/file-paths.ts';
import { localeOf, localeOfStyle } from '../pages/style-labels.ts';
import { loadWordLists } from './load-word-lists.ts';

/** All that a style needs. */
export interface StyleTexts {
  readonly id: string;
  readonly xml: string;
  readonly locale: string;
  readonly words: WordLists;
}

/** A style that a reader can search for. */
export interface ListedStyle {
  readonly id: string;
  readonly title: string;
}

/** What a page knows of its styles. */
export interface StyleSource {
  /** The path below which the site stands, with a slash at both ends. */
  readonly base: string;
  readonly language: string;
  /** The ids of the styles of the site, which have files of their own. */
  readonly configured: readonly string[];
}

/** Says in a sentence for readers why a style cannot be had. */
export class StyleError extends Error {}

/**
 * The files of a style: one of the site has its own, every other one stands in a pack. Its terms
 * are in the language of the site: in the form of its country where the style names one that is
 * served, as `localeOfStyle` has it, and else in the site’s.
 * @throws {StyleError} for a style that there is not, and for what cannot be fetched or read.
 */
export async function loadStyleTexts(id: string, source: StyleSource): Promise<StyleTexts> {
  const { base, language, configured } = source;
  if (configured.includes(id)) {
    const xml = await textOf(`${base}${styleFile(id)}`, words.notFetched(id));
    return withLocale(id, xml, base, localeOfStyle({ id, xml }, language));
  }
  const { styles, locales } = await loadTitles(base);
  const [, , pack] = rowOf(styles, id);
  const xml =
    pack === undefined
      ? await textOf(`${base}${styleFile(id)}`, words.notFetched(id))
      : await packedStyle(id, `${base}${stylePackFile(pack)}`);
  const own = localeOfStyle({ id, xml }, language);
  const lang = locales.includes(own) ? own : localeOf(language);
  return withLocale(id, xml, base, lang);
}

async function withLocale(
  id: string,
  xml: string,
  base: string,
  lang: string,
): Promise<StyleTexts> {
  const [locale, lists] = await Promise.all([
    textOf(`${base}${localeFile(lang)}`, words.notFetched(id)),
    loadWordLists(xml).catch(() => {
      throw new StyleError(words.notFetched(id));
    }),
  ]);
  if (!isWhole(xml, 'style') || !isWhole(locale, 'locale')) {
    throw new StyleError(words.damaged(id));
  }
  return { id, xml, locale, words: lists };
}

/** The namespace of styles and their terms. */
const CSL = 'http://purl.org/net/xbiblio/csl';

/** Whether a text is such a file to its end: some hosts answer every address, with a page of theirs. */
function isWhole(text: string, element: 'style' | 'locale'): boolean {
  return text.includes(CSL) && new RegExp(`</(?:\\w+:)?${element}>`).test(text);
}

/**
 * Every style that a reader can search for, sorted by id.
 * @throws {StyleError} where the titles cannot be fetched or read.
 */
export async function listedStyles(base: string): Promise<ListedStyle[]> {
  const { styles } = await loadTitles(base);
  return styles.map(([id, title]) => ({ id, title }));
}

/**
 * A style that is searched for, with the address of its file, where its makers are named.
 * @throws {StyleError} where there is none of that id, or the titles cannot be fetched or read.
 */
export async function listedStyle(
  id: string,
  base: string,
): Promise<ListedStyle & { address: string }> {
  const { styles, originals } = await loadTitles(base);
  const [, title, pack] = rowOf(styles, id);
  const address = pack === undefined ? `${base}${styleFile(id)}` : `${originals}${id}.csl`;
  return { id, title, address };
}

type Row = TitlesFile['styles'][number];

function rowOf(styles: TitlesFile['styles'], id: string): Row {
  const row = styles.find(([other]) => other === id);
  if (row === undefined) throw new StyleError(words.unknown(id));
  return row;
}

const loading = new Map<string, Promise<TitlesFile>>();

/** Loaded once; after a failure, the next attempt tries again. */
function loadTitles(base: string): Promise<TitlesFile> {
  const known = loading.get(base);
  if (known) return known;
  const titles = fetchTitles(base);
  loading.set(base, titles);
  titles.catch(() => loading.delete(base));
  return titles;
}

async function fetchTitles(base: string): Promise<TitlesFile> {
  const text = await textOf(`${base}${TITLES_FILE}`, words.titlesNotFetched);
  const file = parsed(text);
  if (!isTitlesFile(file)) throw new StyleError(words.titlesDamaged);
  return file;
}

async function packedStyle(id: string, address: string): Promise<string> {
  const pack = parsed(await textOf(address, words.notFetched(id)));
  if (!isPack(pack)) throw new StyleError(words.damaged(id));
  const numbers: unknown = Object.hasOwn(pack.styles, id) ? pack.styles[id] : undefined;
  if (!Array.isArray(numbers)) throw new StyleError(words.damaged(id));
  return numbers
    .map((number) => {
      const part: unknown = pack.parts[number];
      if (typeof part !== 'string') throw new StyleError(words.damaged(id));
      return part;
    })
    .join('');
}

async function textOf(address: string, failure: string): Promise<string> {
  try {
    // Asked anew each time: titles and packs of different editions of a site do not fit.
    const response = await fetch(address, { cache: 'no-cache' });
    if (response.ok) return await response.text();
  } catch {
    // The browser’s own sentence says no more.
  }
  throw new StyleError(failure);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isTitlesFile(value: unknown): value is TitlesFile {
  return (
    isObject(value) &&
    'originals' in value &&
    typeof value.originals === 'string' &&
    'locales' in value &&
    Array.isArray(value.locales) &&
    'styles' in value &&
    Array.isArray(value.styles) &&
    value.styles.every(
      (row) => Array.isArray(row) && typeof row[0] === 'string' && typeof row[1] === 'string',
    )
  );
}

function isPack(value: unknown): value is StylePack {
  return (
    isObject(value) &&
    'parts' in value &&
    Array.isArray(value.parts) &&
    'styles' in value &&
    isObject(value.styles)
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
