import { pageRanges } from '../../core/bibliography/pages.ts';
import { dateInProse } from '../../core/bibliography/year.ts';
import type { CslName } from '../../core/model/csl.ts';
import type { DateField } from '../../core/model/dates.ts';

/**
 * “van der Berg, Jan”, “King, Martin Luther Jr.”: Zotero loses a third part behind a comma, and
 * takes a name for one that is not to be parted when a comma ends it.
 */
export function creatorText(name: CslName): string {
  if (name.literal !== undefined) return literalCreator(name.literal);
  const family = [name['dropping-particle'], name['non-dropping-particle'], name.family];
  const given = [name.given, name.suffix];
  const join = (parts: readonly (string | undefined)[]) =>
    parts.filter((part) => part !== undefined).join(' ');
  const parts = [join(family), join(given)].filter((part) => part !== '');
  return parts.length === 1 && parts[0]?.includes(' ') ? `${parts[0]},` : parts.join(', ');
}

/** “Residents of Hull-House Chicago,”: no comma but the last. */
export function literalCreator(literal: string): string {
  return `${literal.replaceAll(',', '')},`;
}

/** ISO where the date is plain, words where it is a season or about. */
export function dateText(date: DateField): string {
  if (typeof date !== 'string') return date.literal;
  if (/^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?(?:\/\d{4})?$/.test(date)) return date;
  return dateInProse(date).replace(/^about /, 'ca. ');
}

/** The ends of one plain range of pages: “886-900”, “xi-xv”, “12”; nothing for “12-14, 20”, “e12”. */
export function firstAndLast(page: string): readonly string[] | undefined {
  const [range, ...more] = pageRanges(page);
  const plain = more.length === 0 && range?.every((end) => /^[ivxlcdm\d]+$/i.test(end));
  return plain ? range : undefined;
}
