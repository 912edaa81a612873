import { allIsbns } from '../../bibliography/isbns.ts';
import { readPages } from '../../bibliography/pages.ts';
import { oneIssn } from '../../formats/identifiers.ts';
import type { CslTextVariable } from '../../model/csl.ts';
import { LONGEST_LINE, LONGEST_PAGE } from '../../model/lengths.ts';
import { webAddress } from '../../model/sources.ts';
import { foreignCharacter, withoutForeignCharacters } from '../../text/characters.ts';
import { standardDoi } from '../../text/doi.ts';

/** A text field of a record: the value that an entry takes, or why it takes none. */
export type ReadText =
  | { readonly value: string; readonly changed: string | undefined }
  | { readonly value: undefined; readonly reason: string };

/**
 * A text variable as entries write it: one line without control characters, the DOI bare, pages in
 * full with a hyphen, ISBNs with a space between them, one ISSN. `changed` says as a sentence what was made otherwise.
 */
export function readText(variable: CslTextVariable, given: string): ReadText {
  const value = cleaned(given);
  if (value === '')
    return { value: undefined, reason: 'It holds nothing but characters that no text may hold.' };
  const most = variable === 'abstract' || variable === 'annote' ? LONGEST_PAGE : LONGEST_LINE;
  if (value.length > most) {
    const [length, limit] = [value.length, most].map((count) => count.toLocaleString('en-US'));
    return { value: undefined, reason: `It has ${length} characters; a field may have ${limit}.` };
  }
  const read = readVariable(variable, value);
  if (read.value === undefined || read.changed !== undefined) return read;
  const lost = holdsForeign(given.replace(LINE_BREAKS, ' '));
  return lost
    ? { ...read, changed: `Characters that no text may hold were taken out of ${variable}.` }
    : read;
}

function readVariable(variable: CslTextVariable, value: string): ReadText {
  switch (variable) {
    case 'citation-number':
      return none('Numbers of a list are counted anew in each list.');
    case 'DOI': {
      const doi = standardDoi(value);
      return doi === undefined ? none('It is no DOI.') : changed(variable, value, doi);
    }
    case 'URL': {
      const address = value.replace(/ /g, '%20');
      const read = webAddress.safeParse(address);
      return read.success ? changed(variable, value, address) : none('It is no web address.');
    }
    case 'page': {
      const { fault, standard } = readPages(value);
      if (fault === 'backwards') {
        return {
          value,
          changed: `page “${value}” ends before it begins: compare it with the work.`,
        };
      }
      return changed(variable, value, standard);
    }
    case 'ISBN':
      return changed(variable, value, allIsbns(value));
    case 'ISSN': {
      const issn = oneIssn(value).toUpperCase();
      const standard = /^\d{7}[\dX]$/.test(issn) ? `${issn.slice(0, 4)}-${issn.slice(4)}` : issn;
      return changed(variable, value, standard);
    }
    case 'PMID': {
      const number = /^(?:pmid:?\s*)?0*([1-9]\d{0,8})$/i.exec(value)?.[1];
      return number === undefined ? none('It is no PMID.') : changed(variable, value, number);
    }
    case 'PMCID': {
      const number = /^(?:pmcid:?\s*)?(?:PMC)?0*([1-9]\d{0,8})$/i.exec(value)?.[1];
      return number === undefined
        ? none('It is no PMCID.')
        : changed(variable, value, `PMC${number}`);
    }
    default:
      return { value, changed: undefined };
  }
}

function none(reason: string): ReadText {
  return { value: undefined, reason };
}

function changed(variable: CslTextVariable, given: string, value: string): ReadText {
  const said = given === value ? undefined : `${variable} “${given}” was written “${value}”.`;
  return { value, changed: said };
}

/** One line of text without the characters that an entry may not hold. */
export function cleaned(text: string): string {
  return withoutForeign(text.replace(LINE_BREAKS, ' ')).replace(/ {2,}/g, ' ').trim();
}

const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/** A text without the characters that an entry may not hold, and without those that were lost. */
export function withoutForeign(text: string): string {
  if (!holdsForeign(text)) return text;
  return withoutForeignCharacters(text).replaceAll('\uFFFD', '');
}

/** True for a text with characters that an entry may not hold, or that were lost on its way. */
export function holdsForeign(text: string): boolean {
  return text.includes('\uFFFD') || foreignCharacter(text) !== undefined;
}
