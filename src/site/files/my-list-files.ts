import { baseLocale } from '../../core/citing/engine/bundled.ts';
import { servedLocale, servedStyle } from '../../core/citing/served.ts';
import { entriesOf } from '../../core/library.ts';
import type { Prepared } from '../build/prepare.ts';
import {
  KEY_FILE,
  type KeyFile,
  localeFile,
  packFile,
  packOf,
  packsFor,
  styleFile,
} from './my-list-paths.ts';
import type { SiteFile } from './site-file.ts';

const JSON_TYPE = 'application/json; charset=utf-8';

/**
 * The files from which a reader’s browser makes lists: the keys, the records of works, some of them
 * a file, and the styles and locales, with the names and licences that stand in them.
 */
export function myListFiles({ library, styles, lists }: Prepared): SiteFile[] {
  const works = entriesOf(library, 'works');
  const moved = works.flatMap(({ id, data }) => (data.formerly ?? []).map((old) => [old, id]));
  const packs = packsFor(works.length);
  const keys: KeyFile = {
    keys: works.map(({ id }) => id),
    moved: Object.fromEntries(moved),
    packs,
  };
  const own = styles.map(({ formatter: { locale } }) => locale);
  // What a locale takes from its base is credited in the file of that.
  const bases = own.flatMap(({ lang }) => baseLocale(lang) ?? []);
  const locales = new Map([...bases, ...own].map((locale) => [locale.lang, locale]));
  return [
    { path: KEY_FILE, contentType: JSON_TYPE, text: () => JSON.stringify(keys) },
    ...[...Map.groupBy(keys.keys, (key) => packOf(key, packs))].map(([pack, some]) => ({
      path: packFile(pack),
      contentType: JSON_TYPE,
      text: () => JSON.stringify(lists.works(some)),
    })),
    ...styles.map(({ formatter: { style } }) => ({
      path: styleFile(style.id),
      contentType: 'application/vnd.citationstyles.style+xml; charset=utf-8',
      text: () => servedStyle(style),
    })),
    ...[...locales.values()].map((locale) => ({
      path: localeFile(locale.lang),
      contentType: 'application/xml; charset=utf-8',
      text: () => servedLocale(locale),
    })),
  ];
}
