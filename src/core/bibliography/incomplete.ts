import type { BibliographicField } from '../model/work.ts';
import { doiAddress } from '../text/doi.ts';
import { CONTAINERS, missingFields, type RecordedWork } from './reference-needs.ts';

/** Fields whose CSL names are no words of a sentence. */
const WORDS: Readonly<Partial<Record<BibliographicField, string>>> = {
  issued: 'year',
  'chapter-number': 'chapter',
  'volume-title': 'title of the volume',
  'part-number': 'part',
  'part-title': 'title of the part',
  'supplement-number': 'supplement',
  page: 'pages',
  genre: 'kind of work',
  medium: 'medium',
  'event-title': 'event',
  'event-place': 'place of the event',
  'event-date': 'date of the event',
  'collection-title': 'series',
  'collection-number': 'number in the series',
  'publisher-place': 'place of publication for styles that print it',
  archive_location: 'place in the archive',
  'original-date': 'year of the first edition',
  'original-title': 'original title',
  'reviewed-title': 'title of the work reviewed',
  DOI: 'DOI',
  URL: 'address',
};

/**
 * What the reference of a work lacks because nobody has confirmed it, in words: “volume”, “issue”,
 * “pages”. Nothing where it is complete.
 */
export function missingWords(data: RecordedWork): string[] {
  return missingFields(data).map((field) => {
    if (field !== 'container-title') return WORDS[field] ?? field.replaceAll('-', ' ');
    return CONTAINERS[data.type] ?? (data.type === 'webpage' ? 'website' : 'title of the whole');
  });
}

const LEAD = 'Incomplete: ';
const PAGE = 'the publisher’s page';
const IN_TIME = 'before you hand this in';
const ADVICE = `Check ${PAGE} ${IN_TIME}`;

/** The sentence on an incomplete reference, in parts: a page makes a link of the one in the middle. */
export interface IncompleteParts {
  readonly before: string;
  readonly page: string;
  readonly after: string;
  /** Where the work’s DOI leads. */
  readonly href: string | undefined;
}

/** What is to be said beside an incomplete reference; undefined where nothing is missing. */
export function incompleteParts(
  missing: readonly string[],
  doi: string | undefined,
): IncompleteParts | undefined {
  if (missing.length === 0) return undefined;
  return {
    before: `${fault(missing)} Check `,
    page: PAGE,
    after: ` ${IN_TIME}.`,
    href: doi === undefined ? undefined : doiAddress(doi),
  };
}

/**
 * The same as one sentence, for files and for the clipboard: “Incomplete: volume, issue and pages
 * are not confirmed. Check the publisher’s page before you hand this in: https://doi.org/10.1000/x”;
 * without the address where the DOI stands beside it anyway.
 */
export function incompleteNote(
  missing: readonly string[],
  doi?: string | undefined,
): string | undefined {
  if (missing.length === 0) return undefined;
  return `${fault(missing)} ${ADVICE}${doi === undefined ? '.' : `: ${doiAddress(doi)}`}`;
}

function fault(missing: readonly string[]): string {
  const isOne = missing.length === 1 && missing[0] !== 'pages';
  return `${LEAD}${inWords(missing)} ${isOne ? 'is' : 'are'} not confirmed.`;
}

/** Whether a note of a file is such a sentence of ours. */
export function isIncompleteNote(note: string): boolean {
  return note.startsWith(LEAD) && note.includes(` not confirmed. ${ADVICE}`);
}

/** A work of a list, as messages name it, with what its reference lacks. */
export interface ListedWork {
  readonly short: string;
  readonly missing: readonly string[];
}

/** More names than this are of no use in a sentence. */
const MOST_NAMED = 5;

/**
 * The same for a list: “Incomplete: Christens and Speer 2011 (volume, issue and pages). What is
 * missing is not confirmed. Check the publisher’s page before you hand this in.” Of many works only
 * their number, unless `all` asks for their names. Undefined where nothing is missing.
 */
export function incompleteListNote(
  works: readonly ListedWork[],
  { all = false } = {},
): string | undefined {
  const incomplete = works.filter(({ missing }) => missing.length > 0);
  if (incomplete.length === 0) return undefined;
  const named = incomplete.map(({ short, missing }) => `${short} (${inWords(missing)})`).join('; ');
  const which =
    all || incomplete.length <= MOST_NAMED
      ? named
      : `${incomplete.length} of these ${works.length} references`;
  return `${LEAD}${which}. What is missing is not confirmed. ${ADVICE}.`;
}

function inWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
