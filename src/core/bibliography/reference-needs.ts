import { incompleteWords } from '../../words/words.ts';
import { CSL_NAME_VARIABLES, type CslType } from '../model/csl.ts';
import type { BibliographicField, WorkData } from '../model/work.ts';

/*
 * What a complete reference of a work holds, by its type. The check and the notes beside references
 * both start from here.
 */

/** What kinds of work stand in something, and what that is called. */
export const CONTAINERS: Readonly<Partial<Record<CslType, string>>> = incompleteWords.containers;

/** Kinds of work that are signed by nobody as a rule. */
export const UNSIGNED: ReadonlySet<CslType> = new Set<CslType>([
  'bill',
  'classic',
  'collection',
  'entry-dictionary',
  'entry-encyclopedia',
  'hearing',
  'legal_case',
  'legislation',
  'map',
  'periodical',
  'regulation',
  'standard',
  'treaty',
  'webpage',
]);

/** Kinds of work that say that they review another. */
export const REVIEWS: ReadonlySet<CslType> = new Set<CslType>(['review', 'review-book']);

/** One of several fields, the one to name where all are missing first. */
type Need = readonly [BibliographicField, ...BibliographicField[]];

/** A volume, or the issue of a journal that counts issues alone; pages, or the article’s number. */
const IN_A_JOURNAL: readonly Need[] = [
  ['volume', 'issue'],
  ['page', 'number'],
];

/** What a reference of the type needs beside names, title, date and container. */
const NEEDS: Readonly<Partial<Record<CslType, readonly Need[]>>> = {
  'article-journal': IN_A_JOURNAL,
  review: IN_A_JOURNAL,
  'review-book': IN_A_JOURNAL,
  book: [['publisher', 'URL']],
  chapter: [
    ['publisher', 'URL'],
    ['page', 'chapter-number', 'URL', 'DOI'],
  ],
  'paper-conference': [['event-title', 'container-title', 'publisher']],
  'post-weblog': [['URL', 'DOI']],
  report: [['publisher', 'authority', 'URL']],
  thesis: [['publisher']],
  webpage: [['URL', 'DOI']],
};

/** Fields that references print, whatever the type. */
const PRINTED: ReadonlySet<BibliographicField> = new Set<BibliographicField>([
  ...CSL_NAME_VARIABLES,
  'title',
  'issued',
  'container-title',
  'chapter-number',
  'volume',
  'volume-title',
  'part-number',
  'part-title',
  'issue',
  'supplement-number',
  'page',
  'number',
  'edition',
  'version',
  'genre',
  'medium',
  'event-title',
  'event-place',
  'event-date',
  'collection-title',
  'collection-number',
  'publisher',
  'publisher-place',
  'authority',
  'archive',
  'archive_location',
  'original-date',
  'original-title',
  'reviewed-title',
  'DOI',
  'URL',
]);

/** No style prints who publishes what comes out again and again. */
const OF_NO_PUBLISHER: ReadonlySet<CslType> = new Set<CslType>([
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'periodical',
  'review',
  'review-book',
]);

function isPrinted(field: BibliographicField, type: CslType): boolean {
  if (field === 'publisher' || field === 'publisher-place') return !OF_NO_PUBLISHER.has(type);
  return PRINTED.has(field);
}

/** Whether a field is filled or believed. */
export function isKnown(data: WorkData, field: BibliographicField): boolean {
  return data[field] !== undefined || data.unconfirmed.some((row) => row.field === field);
}

/** Whether anybody is named as who made a work, be it as not confirmed. */
export function namesSomebody(data: WorkData): boolean {
  return CSL_NAME_VARIABLES.some((role) => isKnown(data, role));
}

/** A work as entries have it, with the warnings that its contributor has looked at. */
export type RecordedWork = WorkData & {
  readonly silenced?: readonly { readonly rule: string }[] | undefined;
};

/** Not out yet, so that nobody can know its volume. */
function isForthcoming({ issued, status }: WorkData): boolean {
  return status !== undefined || typeof issued === 'object';
}

/**
 * The fields for want of which the reference of a work is incomplete, in the order of a reference:
 * those that are not confirmed, and those that every work of its type has and this one does not. A
 * journal need not have issues, nor an article pages where it has a number; a work may bear no date,
 * and where the check is told that it is signed by nobody, it lacks no author.
 */
export function missingFields(data: RecordedWork): BibliographicField[] {
  const { type } = data;
  const missing = new Set<BibliographicField>();
  for (const { field } of data.unconfirmed) {
    if (data[field] === undefined && isPrinted(field, type)) missing.add(field);
  }
  const isSilenced = (name: string) => data.silenced?.some(({ rule }) => rule === name) === true;
  if (!UNSIGNED.has(type) && !namesSomebody(data) && !isSilenced('missing-names')) {
    missing.add('author');
  }
  const isContained = CONTAINERS[type] !== undefined && !isSilenced('missing-container');
  if (isContained && !isKnown(data, 'container-title')) {
    missing.add('container-title');
  }
  for (const need of isForthcoming(data) ? [] : (NEEDS[type] ?? [])) {
    if (!need.some((field) => isKnown(data, field))) missing.add(need[0]);
  }
  const order: readonly BibliographicField[] = [...PRINTED];
  return [...missing].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}
