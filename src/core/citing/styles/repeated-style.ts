import { childElement, parseXml, writeXml, type XmlNode } from '../../text/xml.ts';
import { referenceStyle } from './reference-style.ts';

/** The reference style, with the substitute that the style has for repeated names. */
export function repeatedStyle(xml: string): string {
  const kept = childElement(parseXml(xml), 'bibliography')?.attributes ?? new Map();
  const root = parseXml(referenceStyle(xml));
  const children = root.children.map((node): XmlNode => {
    if (typeof node === 'string' || node.name !== 'bibliography') return node;
    return { ...node, attributes: kept };
  });
  return writeXml({ ...root, children });
}
