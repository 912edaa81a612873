/**
 * As much XML as style and locale files need: a tree of elements and texts, read strictly and
 * written out again. Entities stay as they are written; comments, processing instructions and the
 * document type are left out.
 */
import { decodeReferences } from './character-references.ts';

/** One element: texts among the children are raw XML, entities and all. */
export interface XmlElement {
  readonly name: string;
  /** Attribute values are raw XML too. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<![^>]*>|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)|</g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * How many elements may stand in one another: whoever walks a tree calls itself at each. Styles of
 * the official collection have up to 19, files of EndNote a dozen.
 */
const MOST_LEVELS = 200;

interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
}

/**
 * The root element of a document. `offsets`, if it is given, takes where the tag of each begins.
 * @throws {Error} with the line, where tags do not match, are nested too deep or something is no XML.
 */
export function parseXml(text: string, offsets?: Map<XmlElement, number>): XmlElement {
  if (isCutOff(text)) throw new Error('The file ends inside a comment or section.');
  const top: OpenElement = { name: '', attributes: new Map(), children: [] };
  const open: OpenElement[] = [top];
  for (const token of text.matchAll(TOKEN)) {
    const [whole, cdata, slash, name, attributes = '', empty, characters] = token;
    const parent = open.at(-1) ?? top;
    const line = () => text.slice(0, token.index).split('\n').length;
    if (whole === '<') throw new Error(`Line ${line()}: this "<" does not begin a tag.`);
    if (cdata !== undefined) {
      parent.children.push(escapeXml(cdata));
    } else if (characters !== undefined) {
      if (parent !== top) parent.children.push(characters);
      else if (characters.replace('\uFEFF', '').trim() !== '') {
        throw new Error(`Line ${line()}: text outside the root element.`);
      }
    } else if (name !== undefined && slash === '/') {
      if (parent.name !== name) {
        throw new Error(`Line ${line()}: </${name}> where </${parent.name}> should be.`);
      }
      open.pop();
    } else if (name !== undefined) {
      if (parent === top && top.children.length > 0) {
        throw new Error(`Line ${line()}: <${name}> comes after the root element.`);
      }
      const element = { name, attributes: readAttributes(attributes, line), children: [] };
      offsets?.set(element, token.index);
      parent.children.push(element);
      if (empty !== '/') open.push(element);
      // The first one stands for the file.
      if (open.length - 1 > MOST_LEVELS) {
        throw new Error(`Line ${line()}: more than ${MOST_LEVELS} elements are open at <${name}>.`);
      }
    }
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined && unclosed !== top) {
    throw new Error(`The file ends before </${unclosed.name}>: it seems to be cut off.`);
  }
  const root = top.children.find((node) => typeof node !== 'string');
  if (root === undefined) throw new Error('The file contains no element.');
  return root;
}

function readAttributes(text: string, line: () => number): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    if (attributes.has(name)) throw new Error(`Line ${line()}: a tag has “${name}” twice.`);
    attributes.set(name, double ?? (single ?? '').replaceAll('"', '&quot;'));
  }
  return attributes;
}

/** The text of a tree: no declaration, no indentation of its own. */
export function writeXml(node: XmlNode): string {
  if (typeof node === 'string') return node;
  let start = node.name;
  for (const [name, value] of node.attributes) start += ` ${name}="${value}"`;
  if (node.children.length === 0) return `<${start}/>`;
  return `<${start}>${node.children.map(writeXml).join('')}</${node.name}>`;
}

/** Plain text as raw XML, fit for texts and attribute values. */
export function escapeXml(text: string): string {
  // Most texts hold none of them, and a file of styles has a million texts.
  if (!/[&<>"]/.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The first child element of that name. */
export function childElement(parent: XmlElement, name: string): XmlElement | undefined {
  for (const node of parent.children) {
    if (typeof node !== 'string' && node.name === name) return node;
  }
  return undefined;
}

/** The plain text of an element's own text nodes, trimmed. */
export function elementText(element: XmlElement | undefined): string {
  if (element === undefined) return '';
  const own = element.children.filter((node) => typeof node === 'string');
  return decodeReferences(own.join('')).trim();
}

/** Every element below and including the root, in document order. */
export function* everyElement(root: XmlElement): Generator<XmlElement> {
  // A list instead of generators in generators, which take a step for every level of every element.
  const waiting = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    for (const node of next.children.toReversed()) if (typeof node !== 'string') waiting.push(node);
  }
}

/** The text with spaces for comments and character sections, in which nothing is a reference. */
export function withoutSections(text: string): string {
  return text.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, (all) => ' '.repeat(all.length));
}

/** True where a comment or a character section begins that never ends: parsing would be slow. */
function isCutOff(text: string): boolean {
  return (
    text.lastIndexOf('<!--') > text.lastIndexOf('-->') ||
    text.lastIndexOf('<![CDATA[') > text.lastIndexOf(']]>')
  );
}
