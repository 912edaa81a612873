/**
 * Language tags (BCP 47) and the names that babel, polyglossia and thus biblatex know them by.
 * A tag is looked up whole, then without its region.
 */
export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  ar: 'arabic',
  bg: 'bulgarian',
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  de: 'german',
  'de-at': 'austrian',
  el: 'greek',
  en: 'english',
  'en-au': 'australian',
  'en-ca': 'canadian',
  'en-gb': 'british',
  'en-nz': 'newzealand',
  'en-us': 'american',
  es: 'spanish',
  et: 'estonian',
  eu: 'basque',
  fi: 'finnish',
  fr: 'french',
  gl: 'galician',
  he: 'hebrew',
  hr: 'croatian',
  hu: 'hungarian',
  is: 'icelandic',
  it: 'italian',
  ja: 'japanese',
  ko: 'korean',
  la: 'latin',
  lt: 'lithuanian',
  lv: 'latvian',
  nb: 'norsk',
  nl: 'dutch',
  nn: 'nynorsk',
  no: 'norsk',
  pl: 'polish',
  pt: 'portuguese',
  'pt-br': 'brazilian',
  ro: 'romanian',
  ru: 'russian',
  sk: 'slovak',
  sl: 'slovene',
  sr: 'serbian',
  sv: 'swedish',
  tr: 'turkish',
  uk: 'ukrainian',
  vi: 'vietnamese',
  zh: 'chinese',
};

/** The `langid` of a language tag; undefined for a language without a name here. */
export function languageName(tag: string): string | undefined {
  const whole = tag.toLowerCase().replaceAll('_', '-');
  const known = Object.hasOwn(LANGUAGE_NAMES, whole) ? whole : (whole.split('-')[0] ?? '');
  return Object.hasOwn(LANGUAGE_NAMES, known) ? LANGUAGE_NAMES[known] : undefined;
}
