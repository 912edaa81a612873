import { everyElement, type XmlElement } from '../../text/xml.ts';

/**
 * How deep a style may nest, and how many elements the engine may come to for one work, with every
 * macro in the place of its call and one branch of each `choose`. Of all styles of the packages the
 * 18th edition of the Chicago Manual goes farthest: to 73 and 11,000. Measured on macros that double,
 * which print all that they come to: with 25,000 elements a reference takes half a second of a
 * processor and 50 MB, with 800,000 it takes 900 MB.
 */
const MOST_LEVELS = 200;
const MOST_ELEMENTS = 30_000;

interface Extent {
  readonly elements: number;
  readonly levels: number;
}

/**
 * Checks the macros of a style: each call leads to one, none to itself, and together they stay
 * within bounds. The engine would follow them without end.
 * @throws {Error} with the names of the macros at fault; `file` is named in it.
 */
export function checkMacros(root: XmlElement, file: string): void {
  const macros = new Map<string, XmlElement>();
  for (const element of everyElement(root)) {
    const name = element.attributes.get('name');
    if (element.name === 'macro' && name !== undefined) macros.set(name, element);
  }
  const known = new Map<string, Extent>();
  const calls: string[] = [];

  const extentOfMacro = (name: string): Extent => {
    const macro = macros.get(name);
    if (macro === undefined) {
      throw new Error(`${file} calls the macro "${name}", which it does not define.`);
    }
    const from = calls.indexOf(name);
    if (from !== -1) {
      const circle = [...calls.slice(from), name].map((call) => `"${call}"`).join(', ');
      throw new Error(
        `${file} has macros that call each other without end: ${circle}. Take one of these calls out.`,
      );
    }
    const found = known.get(name);
    if (found !== undefined) return found;
    calls.push(name);
    if (calls.length > MOST_LEVELS) throw tooLarge(file, calls[0] ?? name);
    const extent = extentOf(macro);
    calls.pop();
    if (isTooLarge(extent)) throw tooLarge(file, name);
    known.set(name, extent);
    return extent;
  };

  const extentOf = ({ name, attributes, children }: XmlElement): Extent => {
    const called = attributes.get('macro');
    const parts = children.flatMap((child) => (typeof child === 'string' ? [] : [extentOf(child)]));
    if (called !== undefined) parts.push(extentOfMacro(called));
    const elements =
      name === 'choose'
        ? // The conditions of all branches, and what stands in one.
          parts.reduce((most, part) => Math.max(most, part.elements), 0) + parts.length
        : parts.reduce((sum, part) => sum + part.elements, 0);
    return {
      elements: elements + 1,
      levels: parts.reduce((most, { levels }) => Math.max(most, levels), 0) + 1,
    };
  };

  // With the macros that nothing calls, whose elements the engine does not come to.
  const { levels } = extentOf(root);
  const children = root.children.filter(
    (child) => typeof child !== 'string' && child.name !== 'macro',
  );
  const { elements } = extentOf({ ...root, children });
  if (isTooLarge({ elements, levels })) throw tooLarge(file);
}

function isTooLarge({ elements, levels }: Extent): boolean {
  return elements > MOST_ELEMENTS || levels > MOST_LEVELS;
}

function tooLarge(file: string, macro?: string): Error {
  const where = macro === undefined ? '' : ` in the macro "${macro}"`;
  return new Error(
    `${file} is too large${where}: with its macros written out it comes to more than ${MOST_ELEMENTS.toLocaleString('en')} elements for one work, or to more than ${MOST_LEVELS} in one another. Make its macros call fewer others.`,
  );
}
