import type { XmlElement, XmlNode } from '../../text/xml.ts';

/*
 * What corrections of style files are written with. A correction takes a macro as a whole: what it
 * puts into it is not looked at again.
 */

/** An element of a style. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly XmlNode[] = [],
): XmlElement {
  return { name, attributes: new Map(Object.entries(attributes)), children };
}

/** Whether an element has that name and these attributes, among others. */
export function isNode(
  node: XmlNode,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
): node is XmlElement {
  if (typeof node === 'string' || node.name !== name) return false;
  return Object.entries(attributes).every(([key, value]) => node.attributes.get(key) === value);
}

/** Whether an element is the macro of that name. */
export function isMacro(node: XmlNode, ...names: readonly string[]): boolean {
  if (!isNode(node, 'macro')) return false;
  return names.includes(node.attributes.get('name') ?? '');
}

/** An element with others of its attributes. */
export function withAttributes(
  { name, attributes, children }: XmlElement,
  changed: Readonly<Record<string, string>>,
): XmlElement {
  return { name, attributes: new Map([...attributes, ...Object.entries(changed)]), children };
}

/** An element with other children. */
export function withChildren(
  { name, attributes }: XmlElement,
  children: readonly XmlNode[],
): XmlElement {
  return { name, attributes, children };
}

/** The tree with each element below its root given to `change`, from the leaves up. */
export function changeElements(
  root: XmlElement,
  change: (element: XmlElement) => XmlNode | readonly XmlNode[],
): XmlElement {
  const children = root.children.flatMap((node): readonly XmlNode[] => {
    if (typeof node === 'string') return [node];
    const changed = change(changeElements(node, change));
    return typeof changed === 'string' || 'name' in changed ? [changed] : changed;
  });
  return withChildren(root, children);
}

/** A test with what is printed where it holds, and where it does not. */
export function choose(
  test: Readonly<Record<string, string>>,
  yes: readonly XmlNode[],
  no: readonly XmlNode[] = [],
): XmlElement {
  const otherwise = no.length === 0 ? [] : [element('else', {}, no)];
  return element('choose', {}, [element('if', test, yes), ...otherwise]);
}

/** An element whose list of types has others behind it. */
export function withTypes(of: XmlElement, ...added: readonly string[]): XmlElement {
  const types = of.attributes.get('type')?.split(/\s+/) ?? [];
  const missing = added.filter((type) => !types.includes(type));
  const several = of.attributes.has('match') ? {} : { match: 'any' };
  return withAttributes(of, { type: [...types, ...missing].join(' '), ...several });
}

/** The element where it is the macro of that name: the macro with other steps. */
export function changeMacro(
  macro: XmlElement,
  name: string,
  change: (steps: readonly XmlNode[]) => readonly XmlNode[],
): XmlElement {
  return isMacro(macro, name) ? withChildren(macro, change(macro.children)) : macro;
}

/** The steps for records with a variable, and those for all others. */
export function ifVariable(
  variable: string,
  then: readonly XmlNode[],
  otherwise: readonly XmlNode[] = [],
): XmlElement {
  return choose({ variable }, then, otherwise);
}
