import { childElement, elementText, parseXml, type XmlElement } from '../text/xml.ts';

/** What a citation style or a locale of the Citation Style Language says of its makers. */
export interface StyleCredit {
  /** The title of a style, or `Locale en-GB`. */
  readonly title: string;
  /** Authors, contributors and translators, each once. */
  readonly makers: readonly string[];
  /** The address of its licence, as the file states it; empty where it states none. */
  readonly licence: string;
}

const MAKERS = new Set(['author', 'contributor', 'translator']);

/**
 * The credit of a CSL style or locale, from its `<info>`. A file that cannot be read has a credit
 * without makers and licence, under `name`.
 */
export function styleCredit(xml: string, name: string): StyleCredit {
  const info = infoOf(xml);
  const lang = /<locale\b[^>]*\bxml:lang="([^"]*)"/.exec(xml)?.[1];
  const title = elementText(info && childElement(info, 'title'));
  const makers = (info?.children ?? []).flatMap((node) => {
    if (typeof node === 'string' || !MAKERS.has(node.name)) return [];
    return elementText(childElement(node, 'name')) || [];
  });
  return {
    // A style may hold terms of a locale; a locale has no title.
    title: title || (lang === undefined ? name : `Locale ${lang}`),
    makers: [...new Set(makers)],
    licence: (info && childElement(info, 'rights'))?.attributes.get('license') ?? '',
  };
}

/** Only this part is parsed: styles are long. */
function infoOf(xml: string): XmlElement | undefined {
  const text = /<info>[\s\S]*?<\/info>/.exec(xml)?.[0];
  try {
    return text === undefined ? undefined : parseXml(text);
  } catch {
    return undefined;
  }
}

/** True for the address of CC BY-SA 3.0, under which the CSL project gives its files away. */
export function isStyleLicence(address: string): boolean {
  return /^https?:\/\/creativecommons\.org\/licenses\/by-sa\/3\.0\/?$/.test(address);
}
