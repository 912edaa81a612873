import { faultsOfHtml, type HtmlRules, PAGE_HTML } from '../../src/core/render/text/safe-html.ts';
import { parseXml } from '../../src/core/text/xml.ts';
import { REDIRECT_SCRIPT_FILE } from '../../src/site/browser/redirect-script.ts';

/** What views hold. */
export const VIEW: HtmlRules = {
  tags: new Set([...PAGE_HTML.tags].filter((tag) => tag !== 'h1')),
  attributes: PAGE_HTML.attributes,
  base: '/tracings/',
};
/** Whole documents: lists to take away, and pages that lead on. */
const DOCUMENT: HtmlRules = {
  tags: new Set([...VIEW.tags, ...'html head meta title style body h1 link noscript'.split(' ')]),
  attributes: new Set([...VIEW.attributes, ...'lang charset name content http-equiv'.split(' ')]),
  base: '/tracings/',
};
/** The one script of such a document. */
const REDIRECT = `<script src="/tracings/${REDIRECT_SCRIPT_FILE}" defer></script>`;

/** What is wrong with one file of the site, by the language it is in. */
export function faultsOfFile(path: string, text: string): string[] {
  if (!text.isWellFormed()) return ['half a character'];
  if (/\.json$/.test(path)) return faultsOf(() => JSON.parse(text));
  if (/\.(?:xml|csl)$/.test(path)) return faultsOf(() => parseXml(text));
  if (/\.html$/.test(path)) {
    return faultsOfHtml(
      text
        .replace('<!doctype html>', '')
        .replace(REDIRECT, '')
        .replace(/<style>[^<]*<\/style>/, ''),
      DOCUMENT,
    );
  }
  if (/\.bib$/.test(path)) return depthOfBraces(text) === 0 ? [] : ['braces are not balanced'];
  if (/\.ris$/.test(path)) {
    return text
      .split('\r\n')
      .filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- [^\n\r]*$/.test(line));
  }
  if (/\.rtf$/.test(path)) {
    const isPlain = /^[\r\n\x20-\x7e]*$/.test(text);
    const outside = text
      .replace(/\\[\\{}]/g, '')
      .replace(/\{\\field\{\\\*\\fldinst\{HYPERLINK "[^"]*"\}\}/g, '{');
    return [
      ...(isPlain ? [] : ['a sign that is not ASCII']),
      ...(depthOfBraces(outside) === 0 ? [] : ['braces are not balanced']),
      ...(outside.match(/\\\*|\\(?:object|pict|bin|field)\b(?!\{)|INCLUDE|DDE/g) ?? []).filter(
        (word) => word !== '\\field',
      ),
    ];
  }
  if (/\.md$/.test(path)) {
    return (
      text
        .replace(/\\[\s\S]/g, '')
        .match(/<(?!https?:\/\/[^\s<>]*>)[^\n]{0,20}/gi)
        ?.filter((tag) => !/^<[^>]*>\)/.test(tag)) ?? []
    );
  }
  if (/\.csv$/.test(path))
    return text
      .slice(1)
      .split('\r\n')
      .filter((line) => /^[-=+@]/.test(line));
  return [];
}

/** The error of a reader, where it has one. */
export function faultsOf(read: () => unknown): string[] {
  try {
    read();
    return [];
  } catch (error) {
    return [String(error)];
  }
}

/** How many braces stay open at the end; below zero where one closes nothing. */
function depthOfBraces(text: string): number {
  let depth = 0;
  for (const sign of text) {
    if (sign === '{') depth++;
    if (sign === '}' && --depth < 0) return -1;
  }
  return depth;
}
