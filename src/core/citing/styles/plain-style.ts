import { CSL_NAME_VARIABLES } from '../../model/csl.ts';
import { childElement, everyElement, parseXml, writeXml, type XmlElement } from '../../text/xml.ts';

/**
 * Whether a citation in a style depends on the other works of its page only where one of these has
 * the same citation, or a namesake as its first author. That holds for styles in the text which
 * tell authors apart by the first of them or not at all, and which know no "ibid."; letters behind
 * the year must not be drawn together ("2001a, b"). What a citation is sorted by must be among what
 * the list is sorted by, so that the sort keys of the list show all names that play a part.
 */
export function citationsStandAlone(root: XmlElement): boolean {
  const citation = childElement(root, 'citation');
  const bibliography = childElement(root, 'bibliography');
  if (citation === undefined || bibliography === undefined) return false;
  if (root.attributes.get('class') === 'note' || childElement(root, 'intext')) return false;
  for (const { attributes } of everyElement(root)) {
    if (attributes.has('position') || attributes.has('disambiguate')) return false;
  }
  const { attributes } = citation;
  if (attributes.get('collapse')?.startsWith('year-suffix')) return false;
  const rule = attributes.get('givenname-disambiguation-rule') ?? 'by-cite';
  const namesAreDisambiguated = attributes.get('disambiguate-add-givenname') === 'true';
  if (namesAreDisambiguated && !rule.startsWith('primary-name')) return false;
  const inList = new Set(sortKeys(bibliography));
  const names: readonly string[] = CSL_NAME_VARIABLES;
  return sortKeys(citation).every((key) => {
    const [kind, name = ''] = key.split(' ');
    return inList.has(key) || (kind === 'variable' && !names.includes(name));
  });
}

/** The keys that a part of the style is sorted by: "macro author", "variable title". */
function sortKeys(part: XmlElement): string[] {
  const sort = childElement(part, 'sort');
  const keys = sort?.children.filter((node) => typeof node !== 'string') ?? [];
  return keys.flatMap(({ attributes }) =>
    ['macro', 'variable'].flatMap((kind) => {
      const name = attributes.get(kind);
      return name === undefined ? [] : `${kind} ${name}`;
    }),
  );
}

/** The style that tells nothing apart. */
export function plainStyle(xml: string): string {
  const root = parseXml(xml);
  const children = root.children.map((node) => {
    if (typeof node === 'string' || node.name !== 'citation') return node;
    const kept = [...node.attributes].filter(([name]) => !name.startsWith('disambiguate-'));
    return { ...node, attributes: new Map(kept) };
  });
  return writeXml({ ...root, children });
}
