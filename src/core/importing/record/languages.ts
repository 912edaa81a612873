/** From the languages of foreign files to language tags: “English”, “eng”, “en_US”, “ngerman”. */
import { LANGUAGE_NAMES } from '../../formats/languages.ts';

/** Names that babel gives a language beside the one the formats write. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  francais: 'fr',
  german: 'de',
  germanb: 'de',
  mexican: 'es-mx',
  naustrian: 'de-at',
  ngerman: 'de',
  nswissgerman: 'de-ch',
  portuges: 'pt',
  swissgerman: 'de-ch',
  ukenglish: 'en-gb',
  usenglish: 'en-us',
};

/** A tag as BCP 47 recommends to write it: `en-US`. */
function written(tag: string): string {
  return tag.replace(/-(\w{2})$/, (_, region: string) => `-${region.toUpperCase()}`);
}

/** A code of ISO 639-2, or a tag with its region, as BCP 47 writes them: `en` for “eng”. */
function standardTag(code: string): string | undefined {
  if (!/^(?:[a-z]{3}|[a-z]{2}[-_][a-z]{2})$/i.test(code)) return undefined;
  const [tag = ''] = Intl.getCanonicalLocales(code.replace('_', '-'));
  return /^[a-z]{2}(?:-[A-Z]{2})?$/.test(tag) ? tag : undefined;
}

/** The tag of a language's name or code; undefined for one that is in no table. */
export function languageTag(name: string): string | undefined {
  // biblatex writes "langgerman" where it means its own word for the language.
  const lower = name.toLowerCase().replace(/^lang(?=[a-z])/, '');
  if (Object.hasOwn(OTHER_NAMES, lower)) return written(OTHER_NAMES[lower] ?? '');
  const found = Object.entries(LANGUAGE_NAMES).find(([, other]) => other === lower);
  return found === undefined ? standardTag(name) : written(found[0]);
}
