/** A record without the number of another work, in whatever field it can be read. */
import { isbn13 } from '../../bibliography/check-digits.ts';
import { isbnsIn } from '../../bibliography/isbns.ts';
import type { CslItem, CslTextVariable } from '../../model/csl.ts';
import { findDoi, sameDoiKey } from '../../text/doi.ts';
import type { LeftOver } from '../record/imported.ts';
import { identifiersOf, type RecordIdentifier } from './identifiers.ts';

/** The variables in which a number stands, or which lead to the work that it identifies. */
const PLACES = {
  DOI: ['DOI', 'URL', 'note', 'number', 'archive_location'],
  ISBN: ['ISBN', 'note'],
  PMID: ['PMID', 'URL', 'note'],
  arXiv: ['number', 'archive_location', 'URL', 'DOI', 'note'],
} as const satisfies Readonly<Record<RecordIdentifier['field'], readonly CslTextVariable[]>>;

/** What is left of a record, and what was taken out of it. */
export interface WithoutNumber {
  readonly item: CslItem;
  readonly leftOver: readonly LeftOver[];
}

/** Takes a number out of every field of a record that it can be read from. */
export function withoutNumber(
  item: CslItem,
  number: RecordIdentifier,
  reason: string,
): WithoutNumber {
  const leftOver: LeftOver[] = [];
  let rest = item;
  for (const variable of PLACES[number.field]) {
    const value = rest[variable];
    if (value === undefined || !holds(item, variable, value, number)) continue;
    const others =
      variable === 'ISBN' ? isbnsIn(value).filter((isbn) => isbn13(isbn) !== number.value) : [];
    leftOver.push({ field: variable, value, reason });
    rest = { ...rest, [variable]: others.length === 0 ? undefined : others.join(' ') };
  }
  return { item: rest, leftOver };
}

/** True where a variable by itself gives the number. */
function holds(
  item: CslItem,
  variable: CslTextVariable,
  value: string,
  number: RecordIdentifier,
): boolean {
  const alone = { ...item, ...ALL_EMPTY, [variable]: value };
  if (variable !== 'note' && identifiersOf(alone).some(({ key }) => key === number.key))
    return true;
  switch (number.field) {
    case 'DOI':
      return sameDoiKey(findDoi(value) ?? '') === number.value;
    case 'PMID':
      return (
        /pubmed|pmid|ncbi\.nlm/i.test(value) &&
        [...value.matchAll(/\d+/g)].some(([digits]) => digits === number.value)
      );
    case 'ISBN':
      return isbnsIn(value).some((isbn) => isbn13(isbn) === number.value);
    case 'arXiv':
      return /arxiv/i.test(value) && value.includes(number.value);
  }
}

const ALL_EMPTY = {
  DOI: undefined,
  URL: undefined,
  note: undefined,
  number: undefined,
  archive_location: undefined,
  ISBN: undefined,
  PMID: undefined,
};
