/**
 * Several people whom a file writes as one name: “Culver, A. G.; Hutter, J. L.”, “John Smalley &
 * Mary Jolie”, “Jones, Smith, and Doe”. They are parted where the form of every part is that of
 * somebody’s name; where it is not clear, nobody is made up, and whoever reads the name says so.
 */
import { withoutOthers } from '../../bibliography/unnamed-others.ts';
import { isInitial, isNameSuffix, isPersonalName, namesBody } from './name-shapes.ts';

/** What a text that should be one name turns out to be. */
export interface PeopleReading {
  /** `unclear`: it may be one or several, and nobody can tell from its form. */
  readonly kind: 'one' | 'several' | 'unclear';
  /** The names as the file writes them, without words for those it does not name. */
  readonly names: readonly string[];
  /** The words that say that there are more people: “et al.”. */
  readonly others: string | undefined;
}

/** What stands between two names beside the comma, the strongest first. */
const SEMICOLON = /\s*[;|•·]\s*/u;
const SEPARATORS = [SEMICOLON, /\s*\/\s*/u, /\s*,?\s+(?:and|und|et)\s+|\s*,?\s*&\s*/iu];
const LISTS = /,\s*(?:and|&)\s+(?=[^,]*$)/iu;

function pieces(text: string): readonly string[] {
  return text.split(',').map((piece) => piece.trim());
}

/** Parts of a text between separators; the last may be led by “and” as well. */
function parted(text: string, separator: RegExp): readonly string[] {
  return text
    .split(new RegExp(separator, `${separator.flags}g`))
    .map((part) => part.replace(/^(?:and|&)\s+/iu, '').replace(/[\s,]+$/u, ''))
    .filter((part) => part !== '');
}

function isInitials(text: string): boolean {
  const words = text.split(/[\s-]+/u);
  return words.every((word) => isInitial(word) || /^\p{Lu}{1,3}$/u.test(word));
}

/** “Smith, J., Jones, K.”: family names and initials by turns. */
function pairsOf(text: string): readonly string[] | undefined {
  const list = pieces(text);
  if (list.length < 4 || list.length % 2 !== 0) return undefined;
  const pairs: string[] = [];
  for (let at = 0; at < list.length; at += 2) {
    const [family = '', given = ''] = list.slice(at, at + 2);
    if (isInitials(family) || !isInitials(given) || !isPersonalName(family)) return undefined;
    pairs.push(`${family}, ${given}`);
  }
  return pairs;
}

/** A name of several words in their spoken order. */
function isSpoken(text: string): boolean {
  return /\s/u.test(text) && !text.includes(',') && isPersonalName(text) && !isInitials(text);
}

/** “Anna Berg, Bo Lind, Cy Moe”: names in their spoken order between commas. */
function spokenOf(text: string, least: number): readonly string[] | undefined {
  const list = pieces(text);
  return list.length >= least && list.every(isSpoken) ? list : undefined;
}

/**
 * “Jones, Smith, and Doe”: an enumeration in a sentence, with a comma before its “and”; nothing for
 * other lists.
 */
function enumerated(text: string): readonly string[] | undefined {
  if (!LISTS.test(text)) return undefined;
  const list = pieces(text.replace(LISTS, ', '));
  if (list.length < 3) return undefined;
  // Firms are called “Skadden, Arps & Slate”.
  const isList = list.every(isSpoken) || (!text.includes('&') && list.every(isFamily));
  return isList ? list : undefined;
}

function isFamily(text: string): boolean {
  return !text.includes(' ') && isPersonalName(text) && !isInitials(text);
}

/** “Anna Berg, Bo Lind and Cy Moe”: the last name has no comma, so that the others stand between them. */
function isInSpokenOrder(parts: readonly string[]): boolean {
  const isPair = parts.some((part) => part.includes(','));
  return isPair && parts.every((part) => pieces(part).every(isSpoken));
}

/** “Smith J” and “Jones C.D.” with the comma that they lack. */
function withComma(name: string): string {
  const match = /^(?!\p{Lu}\.)([^,]*\p{Ll}[^,]*) ((?:\p{Lu}\.?[- ]?){1,4})$/u.exec(name);
  return match === null ? name : `${match[1]}, ${match[2]}`;
}

/** A piece behind a comma that is no suffix, no degree, and no initials. */
function isGivenOrFamily(piece: string): boolean {
  const isTitle = isNameSuffix(piece) || /^(?:ph\.? ?d|esq|dr|prof|sir|lady)\b/i.test(piece);
  return /\p{Lu}\p{Ll}/u.test(piece) && !isTitle && isPersonalName(piece);
}

/** A name that shows by its form that it is one: by its comma, or by initials. */
function isMarked(part: string): boolean {
  return part.includes(',') || part.split(' ').some((word) => isInitial(word));
}

/** The people of one part; nothing where it is no name of somebody. */
function peopleOf(part: string): readonly string[] | undefined {
  return pairsOf(part) ?? spokenOf(part, 3) ?? (isPersonalName(part) ? [part] : undefined);
}

/**
 * Reads a text that a file gives as one name. Where the file marks it as one (`isWhole`: braces, a
 * literal), only names that show by a comma or by initials what they are come apart.
 */
export function readPeople(text: string, isWhole = false): PeopleReading {
  const clean = text.replace(/\s+/gu, ' ').trim();
  const { name, others } = withoutOthers({ literal: clean });
  const whole = (name.literal ?? '').replace(/(?:[\s,;&]|\s(?:and|und|et))+$/iu, '');
  const reading = (kind: PeopleReading['kind'], names: readonly string[]): PeopleReading => ({
    kind,
    names: names.filter((one) => one !== '').map(kind === 'several' ? withComma : String),
    others,
  });
  const listed = isWhole ? pairsOf(whole) : enumerated(whole);
  if (listed !== undefined) return reading('several', listed);
  for (const separator of SEPARATORS) {
    const parts = parted(whole, separator);
    if (parts.length < 2) continue;
    // Between semicolons family names may stand alone; firms are called “Simon & Schuster”.
    const isFull = (part: string) => separator === SEMICOLON || /[\s,]/u.test(part);
    const people = parts.map((part) => (isFull(part) ? peopleOf(part) : undefined));
    const known = people.filter((names) => names !== undefined);
    const isKnown = known.length === people.length;
    if (isWhole) {
      const isSure = isKnown && known.flat().every(isMarked);
      return reading(
        isSure ? 'several' : isKnown ? 'unclear' : 'one',
        isSure ? known.flat() : [whole],
      );
    }
    if (isKnown)
      return reading('several', isInSpokenOrder(parts) ? parts.flatMap(pieces) : known.flat());
    // A body has such signs in its name, and small words that nobody has in theirs.
    const isBody =
      known.length === 0 &&
      (namesBody(whole) || /\s(?:of|for|on|in|the|to|für|pour|para)\s/i.test(whole));
    return reading(isBody ? 'one' : 'unclear', [whole]);
  }
  if (isWhole) return reading('one', [whole]);
  const list = pairsOf(whole) ?? spokenOf(whole, 3);
  if (list !== undefined) return reading('several', list);
  return reading(pieces(whole).slice(1).filter(isGivenOrFamily).length > 1 ? 'unclear' : 'one', [
    whole,
  ]);
}
