import { parseXml, writeXml, type XmlElement, type XmlNode } from '../../text/xml.ts';
import { readStyle, type Style } from './style.ts';

/** What numbers the works of a list: “1.”, “[1]”, or a label such as “[Chr10]”. */
const NUMBERING = /^citation-(?:number|label)$/;

/** A style that numbers its list, without the numbers: for references that stand alone. */
export function unnumberedStyle(style: Style): Style {
  return readStyle(writeXml(withoutNumbers(parseXml(style.xml))), style.id);
}

function withoutNumbers(element: XmlElement): XmlElement {
  const attributes = new Map(element.attributes);
  // The number stood in a column of its own.
  attributes.delete('second-field-align');
  const children = element.children.flatMap((node): XmlNode[] => {
    if (typeof node === 'string') return [node];
    const variable = node.attributes.get('variable');
    const numbers = variable !== undefined && NUMBERING.test(variable);
    return numbers && ['text', 'number', 'key'].includes(node.name) ? [] : [withoutNumbers(node)];
  });
  return { name: element.name, attributes, children };
}
