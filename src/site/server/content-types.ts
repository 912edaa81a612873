import { basename } from 'node:path';
import { EXPORT_FORMATS } from '../../core/formats/formats.ts';

/**
 * Content types by ending. Those of text name the encoding; the site is UTF-8 throughout. The files
 * of Pagefind are packed, and its own script unpacks them.
 */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.osdx': 'application/opensearchdescription+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.rtf': 'application/rtf',
  '.csl': 'application/vnd.citationstyles.style+xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.wasm': 'application/wasm',
  '.pagefind': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_filter': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
};

/**
 * The content type of each ending, without its dot: those of the formats of records too. What no
 * ending stands for is bytes.
 *
 * BibTeX and RIS have the types under which Crossref and DataCite send them. Zotero takes such a
 * file in when a reader opens its address; a browser without Zotero keeps it under its name, for
 * the program that the reader has for it. To read it, there is the box of references.
 */
export const CONTENT_TYPES: ReadonlyMap<string, string> = new Map([
  ...EXPORT_FORMATS.map(({ extension, contentType: type }) => [extension, type] as const),
  // Ours last, so that they count: most files in JSON are no records.
  ...Object.entries(TYPES).map(([ending, type]) => [ending.slice(1), type] as const),
]);

/**
 * The content type of a file by its name; the longest ending decides, so that `.mods.xml` can be
 * more than XML.
 */
export function contentType(name: string): string {
  const endings = basename(name).toLowerCase().split('.').slice(1);
  for (; endings.length > 0; endings.shift()) {
    const type = CONTENT_TYPES.get(endings.join('.'));
    if (type !== undefined) return type;
  }
  return 'application/octet-stream';
}
