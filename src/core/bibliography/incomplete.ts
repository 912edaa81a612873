import { grammarWords, incompleteWords } from '../../words/words.ts';
import type { BibliographicField } from '../model/work.ts';
import { doiAddress } from '../text/doi.ts';
import { CONTAINERS, missingFields, type RecordedWork } from './reference-needs.ts';

const { check, lead } = incompleteWords;
const WORDS: Readonly<Partial<Record<BibliographicField, string>>> = incompleteWords.fields;
const ADVICE = `${check.before}${check.page}${check.after}`;

/**
 * What the reference of a work lacks because nobody has confirmed it, in words: “volume”, “issue”,
 * “pages”. Nothing where it is complete.
 */
export function missingWords(data: RecordedWork): string[] {
  return missingFields(data).map((field) => {
    if (field !== 'container-title') return WORDS[field] ?? field.replaceAll('-', ' ');
    return (
      CONTAINERS[data.type] ??
      (data.type === 'webpage' ? incompleteWords.website : incompleteWords.whole)
    );
  });
}

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
    before: `${fault(missing)} ${check.before}`,
    page: check.page,
    after: `${check.after}.`,
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
  return `${lead}${incompleteWords.notConfirmed(missing)}`;
}

/** Whether a note of a file is such a sentence of ours. */
export function isIncompleteNote(note: string): boolean {
  return note.startsWith(lead) && note.includes(` ${ADVICE}`);
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
  const named = incomplete
    .map(({ short, missing }) => `${short} (${grammarWords.listed(missing)})`)
    .join('; ');
  const which =
    all || incomplete.length <= MOST_NAMED
      ? named
      : incompleteWords.someOf(incomplete.length, works.length);
  return `${lead}${which}. ${incompleteWords.missing} ${ADVICE}.`;
}
