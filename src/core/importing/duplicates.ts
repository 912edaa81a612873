import { distance } from 'fastest-levenshtein';
import { isbn13 } from '../bibliography/check-digits.ts';
import { doiOfAddress, sameDoiKey } from '../bibliography/doi.ts';
import { familyOf } from '../bibliography/name-forms.ts';
import {
  isPart,
  type Likeness,
  looksLikeSame,
  normalizedMainTitle,
  normalizedTitle,
} from '../bibliography/same-work.ts';
import { toCsl } from '../bibliography/to-csl.ts';
import type { Entry } from '../body/entry.ts';
import { eprintOf } from '../formats/identifiers.ts';
import type { CslItem, CslTextVariable, CslType } from '../model/csl.ts';

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
  /**
   * False where an identifier is the same and the titles have nothing in common: then one of the
   * two numbers is likely wrong, as where papers carry the DOI of their proceedings.
   */
  readonly alike: boolean;
}

interface Indexed {
  readonly id: string;
  readonly item: CslItem;
  readonly likeness: Likeness;
  readonly title: string;
  readonly DOI: string | undefined;
}

/** As many of a title or name are held against a record: of “Introduction” there are hundreds. */
const MOST_OF_A_KIND = 50;
/** Of a hundred letters of a title, so many may differ where it counts as near. */
const NEAR = 0.12;
/** Two titles of which no more than this share of letters differs may be one title. */
const ALIKE = 0.4;
/** Records carry the ISBN of a book in which they stand, or of its series. */
const ALIKE_BOOKS = 0.2;
/** In a title as short as this, one letter may. */
const SHORT = 12;

/** Works by all that tells one from another, for looking many records up. Pure memory of its own. */
export class WorkIndex {
  readonly #identifiers = new Map<string, { readonly id: string; readonly title: string }>();
  readonly #titles = new Map<string, Indexed[]>();
  readonly #names = new Map<string, Indexed[]>();

  /** An index of the works among the entries. */
  constructor(entries: Iterable<Entry> = []) {
    for (const entry of entries) {
      if (entry.kind === 'works') this.add(entry.id, toCsl(entry.id, entry.data));
    }
  }

  /** Takes a work in, so that later records are held against it. */
  add(id: string, item: CslItem): void {
    const likeness = likenessOf(item);
    const { title } = likeness;
    for (const { key } of identifiersOf(item)) {
      if (!this.#identifiers.has(key)) this.#identifiers.set(key, { id, title });
    }
    if (title === '') return;
    const work = { id, item, likeness, title: normalizedTitle(title), DOI: doiOf(item) };
    push(this.#titles, normalizedMainTitle(title), work);
    push(this.#names, nameKey(likeness), work);
  }

  /** The works that a record may be: sure ones first, each once. */
  find(item: CslItem): Duplicate[] {
    const found = new Map<string, Duplicate>();
    const tell = (duplicate: Duplicate): void => {
      if (!found.has(duplicate.id)) found.set(duplicate.id, duplicate);
    };
    const likeness = likenessOf(item);
    for (const { key, field, value } of identifiersOf(item)) {
      const other = this.#identifiers.get(key);
      if (other === undefined) continue;
      const { id } = other;
      const name = field === 'arXiv' ? 'arXiv number' : field;
      const reason = `“${id}” has the same ${name}, ${value}.`;
      const share = field === 'ISBN' ? ALIKE_BOOKS : ALIKE;
      const alike = areAlike(likeness.title, other.title, share);
      tell({ id, by: 'identifier', reason, field, alike });
    }
    const title = normalizedTitle(likeness.title);
    if (title === '') return [...found.values()];
    const doi = doiOf(item);
    const near: Duplicate[] = [];
    for (const other of this.#titles.get(normalizedMainTitle(likeness.title)) ?? []) {
      const duplicate = byTitle(item, likeness, title, doi, other);
      if (duplicate?.by === 'title') tell(duplicate);
      else if (duplicate) near.push(duplicate);
    }
    for (const other of this.#names.get(nameKey(likeness)) ?? []) {
      const duplicate = byDistance(likeness, title, doi, other);
      if (duplicate) near.push(duplicate);
    }
    for (const duplicate of near) tell(duplicate);
    return [...found.values()];
  }
}

/**
 * The works of a library that a record may be: by DOI, ISBN, PMID or arXiv number; else by title
 * without case, marks and signs, with or without its subtitle, and a year at most one apart; else
 * by a title of nearly the same letters from the same hand. For many records make a `WorkIndex`.
 */
export function findDuplicates(
  item: CslItem,
  library: { readonly entries: ReadonlyMap<string, Entry> },
): Duplicate[] {
  return new WorkIndex(library.entries.values()).find(item);
}

function byTitle(
  item: CslItem,
  likeness: Likeness,
  title: string,
  doi: string | undefined,
  other: Indexed,
): Duplicate | undefined {
  const { id } = other;
  const otherYear = other.likeness.year;
  const [year, apart] = yearsApart(likeness.year, otherYear);
  if (apart > 1) return undefined;
  if (!looksLikeSame({ ...likeness, year: undefined }, { ...other.likeness, year: undefined })) {
    return undefined;
  }
  if (doi !== undefined && other.DOI !== undefined && doi !== other.DOI) {
    return { id, by: 'near', reason: `“${id}” has the same title, and another DOI.`, alike: true };
  }
  const apartBy = difference(item, other.item);
  if (apartBy !== undefined) {
    return {
      id,
      by: 'near',
      reason: `“${id}” has the same title${year}, and ${apartBy}.`,
      alike: true,
    };
  }
  if (title !== other.title) {
    const reason = `“${id}” has the same title but for its subtitle${year}.`;
    return { id, by: apart === 0 ? 'title' : 'near', reason, alike: true };
  }
  const reason = `“${id}” has the same title${year}.`;
  return { id, by: apart === 0 ? 'title' : 'near', reason, alike: true };
}

function byDistance(
  likeness: Likeness,
  title: string,
  doi: string | undefined,
  other: Indexed,
): Duplicate | undefined {
  const { id } = other;
  const [year, apart] = yearsApart(likeness.year, other.likeness.year);
  if (apart > 1 || isPart(likeness) !== isPart(other.likeness)) return undefined;
  if (doi !== undefined && other.DOI !== undefined && doi !== other.DOI) return undefined;
  const longest = Math.max(title.length, other.title.length);
  const most = longest < SHORT ? 1 : Math.max(2, longest * NEAR);
  if (Math.abs(title.length - other.title.length) > most) return undefined;
  // “Part 1” and “Part 2” are two works.
  if (title.replace(/\D/g, '') !== other.title.replace(/\D/g, '')) return undefined;
  if (distance(title, other.title) > most) return undefined;
  const named = likeness.names.length > 0 ? (apart === 0 ? ', name' : ' and name') : '';
  const reason = `“${id}” has nearly the same title${named}${year}.`;
  return { id, by: 'near', reason, alike: true };
}

/** Kinds that two hands choose differently for one work. */
const VAGUE: ReadonlySet<CslType> = new Set<CslType>([
  ...(['book', 'document', 'manuscript', 'pamphlet', 'post', 'post-weblog', 'webpage'] as const),
]);

const PLACES = [
  ['volume', 'volume'],
  ['issue', 'issue'],
  ['page', 'first page'],
  ['edition', 'edition'],
] as const satisfies readonly (readonly [CslTextVariable, string])[];

/** What tells two works of one title, year and hand apart: two editorials, a talk and its article. */
function difference(a: CslItem, b: CslItem): string | undefined {
  if (a.type !== b.type && !VAGUE.has(a.type) && !VAGUE.has(b.type)) return 'is of another kind';
  for (const [field, words] of PLACES) {
    const [one, other] = [a, b].map((item) => /[\p{L}\p{N}]+/u.exec(item[field] ?? '')?.[0]);
    if (one !== undefined && other !== undefined && one !== other) return `has another ${words}`;
  }
  return undefined;
}

/** True unless two titles have nothing in common; a title that is missing speaks against nothing. */
function areAlike(a: string, b: string, share: number): boolean {
  const [one, other] = [normalizedMainTitle(a), normalizedMainTitle(b)];
  if (one === '' || other === '' || one.includes(other) || other.includes(one)) return true;
  return distance(one, other) < Math.max(one.length, other.length) * share;
}

/** How far two years are apart, and what a sentence says of it; one that is not known fits all. */
function yearsApart(a: number | undefined, b: number | undefined): readonly [string, number] {
  if (a === undefined || b === undefined) {
    return a === b ? [', and neither has a year', 0] : [', and only one of the two has a year', 1];
  }
  const apart = Math.abs(a - b);
  return apart === 0 ? [' and year', 0] : [` and is of ${b}, a year apart`, apart];
}

interface Identifier {
  readonly key: string;
  readonly field: 'DOI' | 'ISBN' | 'PMID' | 'arXiv';
  readonly value: string;
}

/** Parts carry the ISBN of their book, volumes that of the set. */
function identifiersOf(item: CslItem): Identifier[] {
  const doi = doiOf(item);
  const isbns = isPart(item) ? [] : (item.ISBN?.match(/[\dXx][\dXx -]{8,16}[\dXx]/g) ?? []);
  const pmid = /[1-9]\d*/.exec(item.PMID ?? '')?.[0];
  const eprint = eprintOf(item);
  const numbers = isbns.map((isbn) => isbn13(isbn)).filter((isbn) => isbn !== undefined);
  const arxiv = eprint?.type === 'arxiv' ? eprint.number : undefined;
  const found: Identifier[] = [];
  const add = (field: Identifier['field'], value: string, key = value): void => {
    found.push({ key: `${field} ${key}`, field, value });
  };
  if (doi !== undefined) add('DOI', doi);
  for (const isbn of numbers) add('ISBN', isbn, `${isbn} ${item.volume ?? ''}`);
  if (pmid !== undefined) add('PMID', pmid);
  if (arxiv !== undefined) add('arXiv', arxiv, arxiv.toLowerCase().replace(/v\d+$/, ''));
  return found;
}

function doiOf(item: CslItem): string | undefined {
  const DOI = item.DOI ?? doiOfAddress(item.URL ?? '');
  return DOI === undefined ? undefined : sameDoiKey(DOI);
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

/** Works of one hand, or of nobody with the same first letters, are held against each other. */
function nameKey({ names, title }: Likeness): string {
  return normalizedTitle(names[0] ?? '') || `title ${normalizedTitle(title).slice(0, 8)}`;
}

function push(map: Map<string, Indexed[]>, key: string, work: Indexed): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [work]);
  else if (list.length < MOST_OF_A_KIND) list.push(work);
}
