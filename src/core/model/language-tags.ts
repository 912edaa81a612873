const KNOWN = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/**
 * The tag of a language (BCP 47) in its one right form: `pt-BR` of `pt-br`, `he` of `iw`. Nothing
 * where the tag is not valid, has extensions, or names no language that `Intl` knows.
 */
export function knownLanguageTag(written: string): string | undefined {
  try {
    const locale = new Intl.Locale(written);
    const tag = locale.baseName;
    return tag === locale.toString() && KNOWN.of(tag) !== undefined ? tag : undefined;
  } catch {
    return undefined;
  }
}

/** What a language calls itself: “Deutsch”, “português (Brasil)”. */
export function ownNameOfLanguage(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}

/** The part of an address that names a language: `pt-br`. */
export function languageInAddress(tag: string): string {
  return tag.toLowerCase();
}
