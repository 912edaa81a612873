import { childElement, parseXml, writeXml, type XmlElement, type XmlNode } from '../../text/xml.ts';

/** A layout that renders nothing of a work. */
const CONSTANT_LAYOUT: XmlElement = {
  name: 'layout',
  attributes: new Map(),
  children: [{ name: 'text', attributes: new Map([['value', 'cited']]), children: [] }],
};

/**
 * The style that does nothing but sort a list: citation and reference are one constant word, and
 * what the list is sorted by stays.
 */
export function orderStyle(xml: string): string {
  const root = parseXml(xml);
  const bibliography = childElement(root, 'bibliography');
  const sort = bibliography && childElement(bibliography, 'sort');
  const children = root.children.map((node): XmlNode => {
    if (typeof node === 'string') return node;
    if (node.name === 'citation')
      return { ...node, attributes: new Map(), children: [CONSTANT_LAYOUT] };
    if (node !== bibliography) return node;
    // What it says of names holds for the sort keys as well.
    return { ...node, children: [...(sort === undefined ? [] : [sort]), CONSTANT_LAYOUT] };
  });
  return writeXml({ ...root, children });
}
