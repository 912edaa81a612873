import { parseXml, writeXml, type XmlElement, type XmlNode } from '../text/xml.ts';
import { baseLocale } from './engine/bundled.ts';
import type { Locale } from './locale.ts';
import type { Style } from './styles/style.ts';

/*
 * Styles and locales as browsers get them. They print the same there as in the build, and are half
 * as long: comments are left out, and white space between elements.
 */

/** The file of a style. */
export function servedStyle({ xml }: Pick<Style, 'xml'>): string {
  return fileOf(parseXml(xml));
}

/**
 * The file of a locale. Where its language has a base of its own (`en-GB` has `en-US`), the engine
 * takes what the locale lacks from there; so this file holds that too, and none else is needed.
 */
export function servedLocale({ lang, xml }: Pick<Locale, 'lang' | 'xml'>): string {
  const own = parseXml(xml);
  const base = baseLocale(lang);
  return fileOf(base === undefined ? own : completed(own, parseXml(base.xml), base.lang));
}

function fileOf(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${writeXml(withoutSpace(root))}\n`;
}

/** White space that is all of an element’s content stands: it may be a term. */
function withoutSpace(element: XmlElement): XmlElement {
  const hasElements = element.children.some((node) => typeof node !== 'string');
  const children = element.children.flatMap((node): XmlNode[] => {
    if (typeof node !== 'string') return [withoutSpace(node)];
    return hasElements && node.trim() === '' ? [] : [node];
  });
  return { ...element, children };
}

/** A locale with what its base has beside it, as the engine lays one over the other. */
function completed(own: XmlElement, base: XmlElement, baseLang: string): XmlElement {
  const dates = partsOf(own, 'date');
  const forms = new Set(dates.map(({ attributes }) => attributes.get('form')));
  const terms = partsOf(own, 'terms').flatMap((list) => partsOf(list, 'term'));
  const known = new Set(terms.map(termKey));
  const lacking = partsOf(base, 'terms')
    .flatMap((list) => partsOf(list, 'term'))
    .filter((term) => !known.has(termKey(term)) && !(known.has(ORDINAL) && isOrdinal(term)));
  const options = [base, own].flatMap((root) => partsOf(root, 'style-options'));
  return {
    ...own,
    children: [
      `<!-- What this locale lacks is from ${baseLang}, which names its makers. -->`,
      ...partsOf(own, 'info'),
      element(
        'style-options',
        [],
        options.flatMap(({ attributes }) => [...attributes]),
      ),
      ...partsOf(base, 'date').filter(({ attributes }) => !forms.has(attributes.get('form'))),
      ...dates,
      element('terms', [...lacking, ...terms]),
    ],
  };
}

function termKey({ attributes }: XmlElement): string {
  const [form, gender] = [attributes.get('form') ?? 'long', attributes.get('gender-form') ?? ''];
  return `${attributes.get('name')} ${form} ${gender}`;
}

/** A locale with this term has ordinals of its own, and takes none from its base. */
const ORDINAL = termKey(element('term', [], [['name', 'ordinal']]));

function isOrdinal({ attributes }: XmlElement): boolean {
  return attributes.get('name')?.startsWith('ordinal') === true;
}

function partsOf(parent: XmlElement, name: string): XmlElement[] {
  return parent.children
    .filter((node) => typeof node !== 'string')
    .filter((node) => node.name === name);
}

function element(
  name: string,
  children: readonly XmlNode[],
  attributes: readonly (readonly [string, string])[] = [],
): XmlElement {
  return { name, attributes: new Map(attributes), children };
}
