/** Names and dates as RIS writes them. */
import { cleanText } from '../clean-text.ts';
import { type DatePoint, seasonName } from '../dates.ts';
import { type FormatName, fullFamily, joinParts } from '../names.ts';

/** A part of a name; the comma parts names in RIS and cannot be escaped. */
function part(text: string): string {
  return cleanText(text.replaceAll(',', ' ')).replace(/ {2,}/g, ' ');
}

/**
 * `van Gogh, Vincent`, `Beethoven, Ludwig van`, `King, Martin Luther, Jr.`: a particle that may be
 * dropped stands behind the given name, as in lists that are sorted by family; an organization ends in a comma, since readers
 * split a name without one at its spaces. An empty string when nothing is left.
 */
export function risName(name: FormatName): string {
  const literal = part(name.literal);
  if (name.literal !== '') return literal === '' ? '' : `${literal},`;
  const hasGiven = part(name.given) !== '';
  const family = part(hasGiven ? joinParts([name.nonDropping, name.family]) : fullFamily(name));
  const given = hasGiven ? part(joinParts([name.given, name.dropping])) : '';
  const suffix = part(name.suffix);
  if (given === '') {
    const whole = part(`${family} ${suffix}`);
    return whole.includes(' ') ? `${whole},` : whole;
  }
  return [family, given, suffix].filter((text) => text !== '').join(', ');
}

/** The year in four digits, which is all that `PY` may hold; undefined for other years. */
export function risYear(point: DatePoint | undefined): string | undefined {
  if (point === undefined || point.year < 1 || point.year > 9999) return undefined;
  return String(point.year).padStart(4, '0');
}

/** `YYYY/MM/DD/` with what is known, a season behind the last slash. */
export function risDate(point: DatePoint | undefined): string | undefined {
  const year = risYear(point);
  if (point === undefined || year === undefined) return undefined;
  const [month, day] = [point.month, point.day].map((number) =>
    number === undefined ? '' : String(number).padStart(2, '0'),
  );
  return `${year}/${month}/${day}/${seasonName(point.season) ?? ''}`;
}
