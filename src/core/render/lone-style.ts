import { readStyle, type Style } from '../citing/style.ts';
import { parseXml, writeXml, type XmlElement, type XmlNode } from '../text/xml.ts';

/** What numbers the works of a list: “1.”, “[1]”, or a label such as “[Chr10]”. */
const NUMBERING = /^citation-(?:number|label)$/;

const changed = new WeakMap<Style, Style>();

/**
 * The style for references that stand alone, each for itself: one that numbers its list loses the
 * number, since there is no list to count. Every other style is given back as it is.
 */
export function loneStyle(style: Style): Style {
  if (!style.isNumeric) return style;
  const kept = changed.get(style);
  if (kept !== undefined) return kept;
  const root = parseXml(style.xml);
  const lone = readStyle(writeXml(withoutNumbers(root)), style.id);
  changed.set(style, lone);
  return lone;
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
