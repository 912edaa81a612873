/** What is compared of a record, whatever it was read from: one text a field. */
import type { CslDate, CslItem, CslName } from '../../../src/core/model/csl.ts';

/** The fields that are compared, in the order in which differences are told. */
export const FIELDS = [
  'title',
  'author',
  'editor',
  'translator',
  'issued',
  'container-title',
  'volume',
  'issue',
  'page',
  'publisher',
  'DOI',
  'URL',
  'ISBN',
] as const;

export type Field = (typeof FIELDS)[number];

/** The fields of a record as a reader gave them, and the rest of its text, where remarks stand. */
export type Facts = { readonly [F in Field]?: string | undefined } & { readonly rest?: string };

/**
 * A name as one text that keeps its parts apart: `Gogh, Vincent [non-dropping: van]`; an
 * organization in braces.
 */
function nameText(name: CslName): string {
  if (name.literal !== undefined) return `{${name.literal}}`;
  const given = name.given === undefined ? '' : `, ${name.given}`;
  const part = (label: string, value: string | undefined): string =>
    value === undefined || value === '' ? '' : ` [${label}: ${value}]`;
  return [
    `${name.family ?? ''}${given}`,
    part('dropping', name['dropping-particle']),
    part('non-dropping', name['non-dropping-particle']),
    part('suffix', name.suffix),
  ].join('');
}

/** Names in their order; nothing where there are none. */
export function namesText(names: readonly CslName[] | undefined): string | undefined {
  return names === undefined || names.length === 0 ? undefined : names.map(nameText).join(' & ');
}

/** A date as one text: `2010-3-5`, `1890/1895`, `2001/…`, `1890 circa`, `1965 season 1`. */
export function dateText(date: CslDate | undefined): string | undefined {
  const points = (date?.['date-parts'] ?? []).map((parts) =>
    parts[0] === 0 ? '…' : parts.join('-'),
  );
  if (date === undefined || points.length === 0) return date?.literal;
  const season = date.season === undefined ? '' : ` season ${date.season}`;
  return `${points.join('/')}${season}${date.circa === true ? ' circa' : ''}`;
}

/** Pages with a plain hyphen, as readers write them in many ways. */
export function pagesText(pages: string | undefined): string | undefined {
  return pages?.replace(/\s*(?:--|[-–—])\s*/g, '-');
}

/** The fields of a record of CSL-JSON. */
export function factsOf(item: CslItem): Facts {
  return {
    title: item.title,
    author: namesText(item.author),
    editor: namesText(item.editor),
    translator: namesText(item.translator),
    issued: dateText(item.issued),
    'container-title': item['container-title'],
    volume: item.volume,
    issue: item.issue,
    page: pagesText(item.page),
    publisher: item.publisher,
    DOI: item.DOI,
    URL: item.URL,
    ISBN: item.ISBN,
  };
}
