import type { XmlElement, XmlNode } from '../../text/xml.ts';

/** An element of a style file, for corrections to write. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly XmlNode[] = [],
): XmlElement {
  return { name, attributes: new Map(Object.entries(attributes)), children };
}

/** The element where it is the macro of that name: the macro with other steps. */
export function changeMacro(
  macro: XmlElement,
  name: string,
  change: (steps: readonly XmlNode[]) => readonly XmlNode[],
): XmlElement {
  if (macro.name !== 'macro' || macro.attributes.get('name') !== name) return macro;
  return { ...macro, children: change(macro.children) };
}

/** The steps for records with a variable, and those for all others. */
export function ifVariable(
  variable: string,
  then: readonly XmlNode[],
  otherwise: readonly XmlNode[] = [],
): XmlElement {
  const branches = [element('if', { variable }, then)];
  if (otherwise.length > 0) branches.push(element('else', {}, otherwise));
  return element('choose', {}, branches);
}
