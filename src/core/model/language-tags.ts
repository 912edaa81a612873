const KNOWN = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Tags that stand for no one language: several, none, one that nobody knows or that has no code. */
const NO_ONE_LANGUAGE = new Set(['mis', 'mul', 'und', 'zxx']);

/**
 * The tag of a language (BCP 47) in its one right form: `pt-BR` of `pt-br`, `he` of `iw`. Nothing
 * where the tag is not valid, has extensions, or names no language that `Intl` knows.
 */
export function knownLanguageTag(written: string): string | undefined {
  try {
    const locale = new Intl.Locale(written);
    const tag = locale.baseName;
    if (NO_ONE_LANGUAGE.has(locale.language)) return undefined;
    return tag === locale.toString() && KNOWN.of(tag) !== undefined ? tag : undefined;
  } catch {
    return undefined;
  }
}

/** True for two tags of one language, script and region: `de` and `de-DE`, but not `de-AT`. */
export function isSameLanguage(a: string, b: string): boolean {
  const likely = (tag: string) => new Intl.Locale(tag).maximize().toString();
  return likely(a) === likely(b);
}

/** What a language calls itself: “Deutsch”, “português (Brasil)”. */
export function ownNameOfLanguage(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}

/** The part of an address that names a language: `pt-br`. */
export function languageInAddress(tag: string): string {
  return tag.toLowerCase();
}
