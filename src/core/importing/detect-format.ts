/** Which format a file is in. */
import type { ImportFormat } from './record/imported.ts';

/** How much of a file is looked at. */
const BEGINNING = 50_000;

const BY_EXTENSION: Readonly<Record<string, ImportFormat>> = {
  bib: 'bibtex',
  bibtex: 'bibtex',
  biblatex: 'bibtex',
  enw: 'refer',
  json: 'csl-json',
  csljson: 'csl-json',
  refer: 'refer',
  ris: 'ris',
  xml: 'endnote-xml',
};

/** By the name of a file; undefined for names that say nothing. */
function byName(fileName: string): ImportFormat | undefined {
  const extension = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(BY_EXTENSION, extension) ? BY_EXTENSION[extension] : undefined;
}

/**
 * The format of a text. What it begins with decides, then what its first lines hold, and only then
 * the name of the file. Undefined for a text in none of the formats.
 */
export function detectFormat(text: string, fileName = ''): ImportFormat | undefined {
  const start = text.slice(0, BEGINNING).replace(/^[\s\uFEFF]+/, '');
  if (start === '') return byName(fileName);
  // A PDF, an archive, a picture or a database, whatever its name says.
  if (
    ['%PDF-', 'PK\u0003\u0004'].some((signature) => start.startsWith(signature)) ||
    start.includes('\0')
  )
    return undefined;
  if (/^(?:\[|\{\s*["}])/.test(start)) return 'csl-json';
  if (start.startsWith('<'))
    return /<(?:xml|records?)[\s>]/.test(start) ? 'endnote-xml' : undefined;
  const found: readonly (readonly [ImportFormat, number])[] = [
    ['ris', start.search(/^ {0,3}TY {1,3}-/m)],
    ['refer', start.search(/^%0\s/m)],
    ['bibtex', start.search(/^[^%\n]{0,200}?@[a-z]+[ \t\n]*[{(]/im)],
  ];
  const first = found.filter(([, at]) => at >= 0).sort((one, other) => one[1] - other[1])[0];
  return first?.[0] ?? byName(fileName);
}
