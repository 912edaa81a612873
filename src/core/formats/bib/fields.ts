/** Values of the fields of .bib files: what each field of both flavours may hold. */

import { allIsbns, oneIsbn } from '../../bibliography/isbns.ts';
import { pageRanges } from '../../bibliography/pages.ts';
import type { CslTextVariable } from '../../model/csl.ts';
import { bareDoi, cleanAddress, cleanText, cleanVerbatim } from '../clean-text.ts';
import { editionInFigures, editionInWords } from '../editions.ts';
import { oneIssn } from '../identifiers.ts';
import { stripRichText } from '../rich-text.ts';
import { titleTex } from './case-protection.ts';
import { type BibFlavour, escapeTex, markLoneBraces, textTex } from './tex.ts';

/** One field: its name and its value as it stands in the file, without the braces around it. */
export type BibField = readonly [name: string, value: string];

/** How a variable becomes a field; the first pair of a table that has a value takes the field. */
export type BibFieldTable = readonly (readonly [CslTextVariable, string])[];

/** Fields that styles put into title case or sentence case. */
const TITLE_FIELDS = new Set(['title', 'shorttitle', 'booktitle', 'series', 'eventtitle']);

/** Lists of biblatex, which are split at the word "and" outside braces, by pandoc in either flavour. */
const LIST_FIELDS = new Set([
  'publisher',
  'institution',
  'organization',
  'location',
  'origpublisher',
  'origlocation',
]);

/** The same percent-encoded: an address with it leads to the same page. */
function encoded(text: string): string {
  return text.replace(/[{}\\$]/gu, (sign) => encodeURIComponent(sign));
}

const IS_TEX = /\{[^\p{L}\p{N}{}]{0,3}\}|\$[<>]\$/u;

/**
 * An address letter by letter, as readers take it. Braces without a partner would end the field, and
 * a dollar without one begins mathematics for the parser of Better BibTeX: these are encoded.
 */
function addressTex(text: string): string {
  // Braces around no letter, and around the whole, are taken for those of TeX.
  if (!/^https?:/i.test(text) || IS_TEX.test(text)) return encoded(text);
  const balanced = markLoneBraces(text).replace(/[\uFDD0\uFDD1]/gu, (mark) =>
    encoded(mark === '\uFDD0' ? '{' : '}'),
  );
  const address = balanced.replaceAll('\\', encoded('\\'));
  const isOdd = address.split('$').length % 2 === 0;
  return isOdd ? address.replace(/\$(?=[^$]*$)/u, encoded('$')) : address;
}

function pagesTex(text: string): string {
  return pageRanges(text)
    .map((range) => range.map(escapeTex).join('--'))
    .join(', ');
}

function keywordsTex(text: string): string {
  return text
    .split(/[,;]/u)
    .map((word) => escapeTex(word.trim()))
    .filter((word) => word !== '')
    .join(', ');
}

/** The value of a field from a text of CSL-JSON; an empty string when nothing is left of it. */
export function fieldTex(field: string, value: string, flavour: BibFlavour): string {
  const text = cleanText(value);
  if (field === 'url') return addressTex(cleanAddress(text));
  if (field === 'eprint') return encoded(cleanVerbatim(text));
  // Zotero takes what stands between two dollars of a DOI for mathematics.
  if (field === 'doi') return encoded(bareDoi(text));
  if (field === 'pages') return pagesTex(stripRichText(text));
  if (field === 'keywords') return keywordsTex(text);
  // biber refuses two in one field.
  if (field === 'isbn') return escapeTex(flavour === 'bibtex' ? allIsbns(text) : oneIsbn(text));
  if (field === 'issn') return escapeTex(oneIssn(text));
  if (field === 'edition') {
    return textTex(flavour === 'bibtex' ? editionInWords(text) : editionInFigures(text), flavour);
  }
  if (TITLE_FIELDS.has(field)) return titleTex(text, flavour);
  const tex = textTex(text, flavour);
  return LIST_FIELDS.has(field) && /(?:^|\s)and(?:\s|$)/iu.test(text) ? `{${tex}}` : tex;
}
