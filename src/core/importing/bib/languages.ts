/** From the languages of .bib files to language tags: the table of the formats, backwards. */
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

/** The tag of a language's name; undefined for a name that is in no table. */
export function languageTag(name: string): string | undefined {
  // biblatex writes "langgerman" where it means its own word for the language.
  const lower = name.toLowerCase().replace(/^lang(?=[a-z])/, '');
  if (Object.hasOwn(OTHER_NAMES, lower)) return written(OTHER_NAMES[lower] ?? '');
  const found = Object.entries(LANGUAGE_NAMES).find(([, other]) => other === lower);
  return found === undefined ? undefined : written(found[0]);
}
