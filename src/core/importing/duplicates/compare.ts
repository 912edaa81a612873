import { distance } from 'fastest-levenshtein';
import { isbn13sOf } from '../../bibliography/isbns.ts';
import { familyOf } from '../../bibliography/name-forms.ts';
import {
  isPart,
  type Likeness,
  looksLikeSame,
  normalizedTitle,
} from '../../bibliography/same-work.ts';
import type { CslItem, CslTextVariable, CslType } from '../../model/csl.ts';
import { doiOf } from './identifiers.ts';
import type { Witness } from './witnesses.ts';

/** A work that a record may be, and how one knows. */
export interface Duplicate {
  readonly id: string;
  /**
   * `identifier`: a DOI, ISBN, PMID or arXiv number says so; `title`: title, year and names do;
   * `near`: much alike, for somebody to look at.
   */
  readonly by: 'identifier' | 'title' | 'near';
  /** Why, as a sentence. */
  readonly reason: string;
  /** The identifier that both have, where one says so. */
  readonly field?: 'DOI' | 'ISBN' | 'PMID' | 'arXiv' | undefined;
  /** The identifier itself. */
  readonly value?: string | undefined;
  /**
   * In what the two disagree though an identifier is the same: then one of the two numbers is likely
   * wrong, as where papers carry the DOI of their proceedings. Nothing for what goes by the title.
   */
  readonly disagreeing: readonly Witness[];
}

/** A record made ready to be compared. */
export interface ComparedWork {
  readonly id: string;
  readonly item: CslItem;
  readonly likeness: Likeness;
  readonly title: string;
  readonly DOI: string | undefined;
}

/** Of a hundred letters of a title, so many may differ where it counts as near. */
const NEAR = 0.12;
const TELLING = 20;
/** In a title as short as this, one letter may. */
const SHORT = 12;

/** A record with all that it is compared by. */
export function comparedWork(id: string, item: CslItem): ComparedWork {
  const likeness = likenessOf(item);
  return { id, item, likeness, title: normalizedTitle(likeness.title), DOI: doiOf(item) };
}

/** Holds a record against a work that has its title, with or without the subtitle. */
export function byTitle(
  { item, likeness, title, DOI }: ComparedWork,
  other: ComparedWork,
): Duplicate | undefined {
  const { id } = other;
  const [year, apart] = yearsApart(likeness.year, other.likeness.year);
  if (apart > 1) return undefined;
  if (!looksLikeSame({ ...likeness, year: undefined }, { ...other.likeness, year: undefined })) {
    return undefined;
  }
  if (DOI !== undefined && other.DOI !== undefined && DOI !== other.DOI) {
    return {
      id,
      by: 'near',
      reason: `“${id}” has the same title, and another DOI.`,
      disagreeing: [],
    };
  }
  if (item.PMID !== undefined && other.item.PMID !== undefined && item.PMID !== other.item.PMID) {
    const reason = `“${id}” has the same title, and another PMID.`;
    return { id, by: 'near', reason, disagreeing: [] };
  }
  const apartBy = difference(item, other.item);
  if (apartBy !== undefined) {
    const reason = `“${id}” has the same title${year}, and ${apartBy}.`;
    return { id, by: 'near', reason, disagreeing: [] };
  }
  const but = title === other.title ? '' : ' but for its subtitle';
  const reason = `“${id}” has the same title${but}${year}.`;
  const sure = apart === 0 && isTelling(likeness, other.likeness, title);
  return { id, by: sure ? 'title' : 'near', reason, disagreeing: [] };
}

/** “Letters”, by nobody or of no year, says too little for two records to be one work. */
function isTelling(a: Likeness, b: Likeness, title: string): boolean {
  const unnamed = a.names.length === 0 || b.names.length === 0;
  return isTellingTitle(title) || (!unnamed && a.year !== undefined);
}

/** True for a title as long as hardly two works have it. */
export function isTellingTitle(title: string): boolean {
  return normalizedTitle(title).length >= TELLING;
}

/** Holds a record against a work of the same hand: a slip of the pen makes no other work. */
export function byDistance(
  { likeness, title, DOI }: ComparedWork,
  other: ComparedWork,
): Duplicate | undefined {
  const { id } = other;
  const [year, apart] = yearsApart(likeness.year, other.likeness.year);
  if (apart > 1 || isPart(likeness) !== isPart(other.likeness)) return undefined;
  if (DOI !== undefined && other.DOI !== undefined && DOI !== other.DOI) return undefined;
  const longest = Math.max(title.length, other.title.length);
  const most = longest < SHORT ? 1 : Math.max(2, longest * NEAR);
  if (Math.abs(title.length - other.title.length) > most) return undefined;
  // “Part 1” and “Part 2” are two works.
  if (title.replace(/\D/g, '') !== other.title.replace(/\D/g, '')) return undefined;
  if (distance(title, other.title) > most) return undefined;
  const named = likeness.names.length > 0 ? (apart === 0 ? ', name' : ' and name') : '';
  const reason = `“${id}” has nearly the same title${named}${year}.`;
  return { id, by: 'near', reason, disagreeing: [] };
}

/** Kinds that two hands choose differently for one work. */
const VAGUE: ReadonlySet<CslType> = new Set<CslType>([
  ...(['book', 'document', 'manuscript', 'pamphlet', 'post', 'post-weblog', 'webpage'] as const),
]);

const PLACES = [
  ['issue', 'issue'],
  ['page', 'first page'],
  ['edition', 'edition'],
  ['number', 'number'],
  ['genre', 'genre'],
] as const satisfies readonly (readonly [CslTextVariable, string])[];

/** What tells two works of one title, year and hand apart: two editorials, a talk and its article. */
function difference(a: CslItem, b: CslItem): string | undefined {
  if (a.type !== b.type && !VAGUE.has(a.type) && !VAGUE.has(b.type)) return 'is of another kind';
  const isSet = (item: CslItem): boolean => item.volume === undefined;
  if (a.type === 'book' && b.type === 'book' && isSet(a) !== isSet(b)) {
    return 'one of the two is a volume';
  }
  const [isbns, others] = [a, b].map((item) => isbn13sOf(item.ISBN));
  if (isbns?.length && others?.length && !isbns.some((isbn) => others.includes(isbn))) {
    return 'has another ISBN';
  }
  for (const [field, words] of PLACES) {
    const [one, other] = [a, b].map((item) => comparable(item[field], field));
    if (one !== undefined && other !== undefined && one !== other) return `has another ${words}`;
  }
  return undefined;
}

/** The first page of pages, since the last is often left out; all else by its letters. */
function comparable(value: string | undefined, field: string): string | undefined {
  const text = field === 'page' ? /[\p{L}\p{N}]+/u.exec(value ?? '')?.[0] : value;
  return text === undefined ? undefined : normalizedTitle(text);
}

/** How far two years are apart, and what a sentence says of it; one that is not known fits all. */
function yearsApart(a: number | undefined, b: number | undefined): readonly [string, number] {
  if (a === undefined || b === undefined) {
    return a === b ? [', and neither has a year', 0] : [', and only one of the two has a year', 1];
  }
  const apart = Math.abs(a - b);
  return apart === 0 ? [' and year', 0] : [` and is of ${b}, a year apart`, apart];
}

function likenessOf(item: CslItem): Likeness {
  const names = item.author ?? item.editor ?? [];
  return {
    type: item.type,
    title: item.title ?? '',
    year: item.issued?.['date-parts']?.[0]?.[0],
    names: names.map((name) =>
      name.family === undefined
        ? (name.literal ?? name.given ?? '')
        : familyOf({ family: name.family, 'non-dropping-particle': name['non-dropping-particle'] }),
    ),
    volume: item.volume,
  };
}
