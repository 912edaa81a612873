import { parseXml, type XmlElement } from '../text/xml.ts';
import { sha256 } from './sha-256.ts';

/** A CSL locale: the terms, date forms and quotation marks of one language. */
export interface Locale {
  /** The language tag, such as `en-US`. */
  readonly lang: string;
  readonly xml: string;
  /** SHA-256 of the file. */
  readonly digest: string;
}

/**
 * Reads a CSL locale file; `file` names it in messages.
 * @throws {Error} for what is no locale or names no language.
 */
export function readLocale(xml: string, file = 'the locale'): Locale {
  let root: XmlElement;
  try {
    root = parseXml(xml);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${file} is not well-formed XML. ${reason} Fetch the locale anew.`);
  }
  const lang = root.attributes.get('xml:lang');
  if (root.name !== 'locale' || lang === undefined) {
    throw new Error(`${file} is not a CSL locale: <locale xml:lang="…"> should be its root.`);
  }
  return { lang, xml, digest: sha256(xml) };
}
