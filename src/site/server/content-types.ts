import { basename } from 'node:path';
import { EXPORT_FORMATS } from '../../core/formats/formats.ts';

/** Content types by ending. Those of text name the encoding; the site is UTF-8 throughout. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
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
};

/**
 * The content type of a file by its name; the longest ending decides, so that `.mods.xml` can be
 * more than XML. Anything unknown is bytes, so Pagefind's `.pagefind`
 * and `.pf_*` files too: its script unpacks them itself.
 */
export function contentType(name: string): string {
  const endings = basename(name).toLowerCase().split('.').slice(1);
  for (; endings.length > 0; endings.shift()) {
    const ending = endings.join('.');
    // Ours first: most files in JSON are no records.
    const format = EXPORT_FORMATS.find(({ extension }) => extension === ending);
    const type = TYPES[`.${ending}`] ?? format?.contentType;
    if (type !== undefined) return type;
  }
  return 'application/octet-stream';
}
