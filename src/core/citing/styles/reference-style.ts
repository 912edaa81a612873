import { parseXml, writeXml, type XmlElement, type XmlNode } from '../../text/xml.ts';

/** Part of every cache key: raise it when what `referenceStyle` writes changes. */
export const REFERENCE_STYLE_VERSION = '1';

/** One constant citation: nothing is rendered for telling works apart, and nothing is told apart. */
const CONSTANT_CITATION: XmlElement = {
  name: 'citation',
  attributes: new Map(),
  children: [
    {
      name: 'layout',
      attributes: new Map(),
      children: [{ name: 'text', attributes: new Map([['value', 'cited']]), children: [] }],
    },
  ],
};

/**
 * The style for the reference of one work that stands for itself: the bibliography's layout
 * without what depends on other works, which is sorting, letters after the year, and a dash for
 * the author of the entry before.
 */
export function referenceStyle(xml: string): string {
  const root = parseXml(xml);
  return writeXml({ ...root, children: root.children.map(changePart) });
}

function changePart(node: XmlNode): XmlNode {
  if (typeof node === 'string') return node;
  if (node.name === 'citation') return CONSTANT_CITATION;
  if (node.name !== 'bibliography') return node;
  const attributes = new Map(
    [...node.attributes].filter(([name]) => !name.startsWith('subsequent-author-')),
  );
  const children = node.children.filter(
    (child) => typeof child === 'string' || child.name !== 'sort',
  );
  return { name: node.name, attributes, children };
}
