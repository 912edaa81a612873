import { baseLocale } from '../../core/citing/engine/bundled.ts';
import { servedLocale, servedStyle } from '../../core/citing/served.ts';
import { originalFolder } from '../../disk/packed-styles.ts';
import { PACK_COUNT } from '../../disk/style-packs.ts';
import type { FurtherStyles } from '../build/further-styles.ts';
import type { Prepared } from '../build/prepare.ts';
import {
  localeFile,
  styleFile,
  stylePackFile,
  TITLES_FILE,
  type TitlesFile,
} from './file-paths.ts';
import type { SiteFile } from './site-file.ts';

/** A pack without styles. */
const NO_STYLES = Buffer.from('{}');

const JSON_TYPE = 'application/json; charset=utf-8';

/**
 * The files from which a reader’s browser prints in a style. Those of the site and of the folder
 * `csl` are served with the names and licences that stand in them; every other style
 * stands in a pack, with an address where its makers are named.
 */
export function styleFiles({ styles, further }: Pick<Prepared, 'styles' | 'further'>): SiteFile[] {
  const formatters = styles.map(({ formatter }) => formatter);
  const own = [...formatters.map(({ style }) => style), ...(further?.own ?? [])];
  const served = [...formatters.map(({ locale }) => locale), ...(further ? [further.locale] : [])];
  // What a locale takes from its base is credited in the file of that.
  const bases = served.flatMap(({ lang }) => baseLocale(lang) ?? []);
  const locales = new Map([...bases, ...served].map((locale) => [locale.lang, locale]));
  const titles = (some: FurtherStyles): TitlesFile =>
    titlesFile(some, new Map(own.map(({ id, title }) => [id, title])), [...locales.keys()]);
  return [
    ...own.map((style) => ({
      path: styleFile(style.id),
      contentType: 'application/vnd.citationstyles.style+xml; charset=utf-8',
      text: () => servedStyle(style),
    })),
    ...[...locales.values()].map((locale) => ({
      path: localeFile(locale.lang),
      contentType: 'application/xml; charset=utf-8',
      text: () => servedLocale(locale),
    })),
    ...(further === undefined
      ? []
      : [
          {
            path: TITLES_FILE,
            contentType: JSON_TYPE,
            text: () => JSON.stringify(titles(further)),
          },
          ...Array.from({ length: PACK_COUNT }, (_, pack) => ({
            path: stylePackFile(pack),
            contentType: JSON_TYPE,
            text: () => Buffer.from(further.packs.packs[pack] ?? NO_STYLES).toString(),
            bytes: further.packs.packs[pack],
          })),
        ]),
  ];
}

/** `own` are the titles of those with a file of their own, which stand for the packed ones. */
function titlesFile(
  { packs }: FurtherStyles,
  own: ReadonlyMap<string, string>,
  locales: readonly string[],
): TitlesFile {
  const packed = packs.places.filter(({ id }) => !own.has(id));
  const styles: TitlesFile['styles'] = [
    ...packed.map(({ id, title, pack }) => [id, title, pack] as const),
    ...[...own].map(([id, title]) => [id, title] as const),
  ];
  return {
    originals: originalFolder('styles'),
    locales,
    styles: styles.toSorted(([a], [b]) => (a < b ? -1 : 1)),
  };
}
