import type { BibliographicField, WorkData } from '../model/work.ts';

/** The unconfirmed value of a field, where one is believed. */
function believed(data: WorkData, field: BibliographicField): string | undefined {
  return data.unconfirmed.find((row) => row.field === field && row.value !== undefined)?.value;
}

/**
 * What is believed of year, volume, issue and pages, in a cataloguer’s square brackets:
 * `[47 (3–4): 253–263?]`, `[2015?]`. Real characters, so that they are read aloud and copied as
 * such. Nothing where nothing is believed.
 */
export function bracketedPlace(data: WorkData): string | undefined {
  const year = believed(data, 'issued');
  const volume = believed(data, 'volume');
  const issue = believed(data, 'issue');
  const page = believed(data, 'page');
  const names = bracketedNames(data);
  const numbers = [
    volume,
    issue === undefined ? undefined : volume === undefined ? `issue ${issue}` : `(${issue})`,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
  const place = [numbers === '' ? undefined : numbers, page === undefined ? undefined : page]
    .filter((part) => part !== undefined)
    .join(': ');
  const lone = volume !== undefined && issue === undefined && page === undefined;
  const alone =
    page !== undefined && numbers === '' ? `pp. ${page}` : lone ? `volume ${place}` : place;
  const who = names?.replace(/^\[|\?\]$/g, '');
  const parts = [who, year, alone === '' ? undefined : alone].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : `[${dashes(parts.join(', '))}?]`;
}

/** The names that are believed: `[Tesdahl, Eric A., and Paul W. Speer?]`. */
export function bracketedNames(data: WorkData): string | undefined {
  const names = believed(data, 'author') ?? believed(data, 'editor');
  return names === undefined ? undefined : `[${names}?]`;
}

/** Hyphens between numbers become en dashes. */
export function dashes(text: string): string {
  return text.replace(/(\d)-(?=\d)/g, '$1–');
}
