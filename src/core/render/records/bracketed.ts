import { imprintWords } from '../../../words/words.ts';
import { believed, believedNames } from '../../bibliography/believed.ts';
import type { WorkData } from '../../model/work.ts';

/**
 * What is believed of names, volume, issue and pages, in a cataloguer’s square brackets, to stand
 * behind a reference: `[47 (3–4): 253–263?]`, `[Tesdahl and Speer, 55: 48–57?]`. A year that is
 * believed stands in the reference itself. Real characters, so that they are read aloud and copied
 * as such. Nothing where nothing is believed.
 */
export function bracketedReference(data: WorkData): string | undefined {
  return bracket([believedNames(data), placeOf(data)]);
}

/** The same without the names, which a card has in its heading. */
export function bracketedImprint(data: WorkData): string | undefined {
  return bracket([placeOf(data)]);
}

/** The names that are believed: `[Tesdahl, Eric A., and Paul W. Speer?]`. */
export function bracketedNames(data: WorkData): string | undefined {
  return bracket([believedNames(data)]);
}

function bracket(parts: readonly (string | undefined)[]): string | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? undefined : `[${dashes(known.join(', '))}?]`;
}

/** Volume, issue and pages as one. */
function placeOf(data: WorkData): string | undefined {
  const volume = believed(data, 'volume');
  const issue = believed(data, 'issue');
  const page = believed(data, 'page');
  const numbers = [
    volume,
    issue === undefined
      ? undefined
      : volume === undefined
        ? imprintWords.issue(issue)
        : `(${issue})`,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
  const place = [numbers === '' ? undefined : numbers, page === undefined ? undefined : page]
    .filter((part) => part !== undefined)
    .join(': ');
  const lone = volume !== undefined && issue === undefined && page === undefined;
  const alone =
    page !== undefined && numbers === ''
      ? imprintWords.pages(page)
      : lone
        ? imprintWords.volume(place)
        : place;
  return alone === '' ? undefined : alone;
}

/** Hyphens between numbers become en dashes. */
export function dashes(text: string): string {
  return text.replace(/(\d)-(?=\d)/g, '$1–');
}
