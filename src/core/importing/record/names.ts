/**
 * Names of foreign files and registries as CSL has them: with a comma between family and given name
 * (RIS, EndNote), with particles and suffix inside family and given name (CSL-JSON of Zotero), with
 * initials (MEDLINE), undivided (Open Library).
 */
import { z } from 'zod';
import { elided, joinParts } from '../../formats/names.ts';
import type { CslName } from '../../model/csl.ts';
import { quoted } from '../../text/characters.ts';
import { withoutMarkup } from '../registries/foreign-text.ts';
import { isInitial, isNameSuffix, isParticle, isPersonalName, namesBody } from './name-shapes.ts';
import { readPeople } from './several-people.ts';

function startsLower(word: string): boolean {
  return /^\p{Ll}/u.test(word) && !isInitial(word);
}

/** "van der" and "Berg"; a family name that has no capital after its small words stays whole. */
function partedFamily(family: string): readonly [string, string] {
  const words = family.split(' ');
  const start = words.findIndex((word) => !startsLower(word) || elided(word)[0] !== '');
  const [front, name] = elided(words.slice(Math.max(start, 0)).join(' '));
  if (start < 0 || !/^['’]?\p{Lu}/u.test(name)) return ['', family];
  return [[...words.slice(0, start), front].filter((word) => word !== '').join(' '), name];
}

/** "Ludwig" and "van". */
function partedGiven(given: string): readonly [string, string] {
  const words = given.split(' ');
  const end = words.findLastIndex((word) => !isParticle(word));
  if (end < 0 || end === words.length - 1) return [given, ''];
  return [words.slice(0, end + 1).join(' '), words.slice(end + 1).join(' ')];
}

function filled(parts: { readonly [K in keyof CslName]-?: string }): CslName {
  const { family, given, suffix } = parts;
  const [nonDropping, dropping] = [parts['non-dropping-particle'], parts['dropping-particle']];
  return {
    ...(family === '' ? {} : { family }),
    ...(given === '' ? {} : { given }),
    ...(nonDropping === '' ? {} : { 'non-dropping-particle': nonDropping }),
    ...(dropping === '' ? {} : { 'dropping-particle': dropping }),
    ...(suffix === '' ? {} : { suffix }),
  };
}

/**
 * A name with its particles and suffix taken out of family and given name, where nothing is lost by
 * it: joined again, the parts are the text they came from.
 */
export function nameInParts(name: CslName): CslName {
  const { family = '', given = '', suffix = '' } = name;
  if (family === '' || given === '') return name;
  const nonDropping = name['non-dropping-particle'] ?? '';
  const dropping = name['dropping-particle'] ?? '';
  const [front, rest] = nonDropping === '' ? partedFamily(family) : [nonDropping, family];
  const behind = suffix === '' ? /^(.*[^\s,]), ([^,]+)$/u.exec(given) : null;
  const own = behind?.[1] ?? given;
  const [first, back] = dropping === '' ? partedGiven(own) : [own, dropping];
  const isExact =
    (nonDropping !== '' || joinParts([front, rest]) === family) &&
    (dropping !== '' || joinParts([first, back]) === own);
  if (!isExact) return name;
  return filled({
    family: rest,
    given: first,
    'non-dropping-particle': front,
    'dropping-particle': back,
    suffix: behind?.[2] ?? suffix,
    literal: '',
  });
}

/**
 * A name with commas: `van Gogh, Vincent`, `King, Martin Luther, Jr.`, `King, Jr., Martin Luther`.
 * A name that ends in its comma, or has none but several words, is an organization: nobody can know
 * where its parts are. Undefined when nothing is there.
 */
export function nameWithCommas(text: string): CslName | undefined {
  const [family = '', ...parts] = text.split(',').map((part) => part.trim());
  const [second, third, ...more] = parts.filter((part) => part !== '');
  if (second === undefined) {
    if (family === '') return undefined;
    return parts.length === 0 && !family.includes(' ') ? { family } : { literal: family };
  }
  if (family === '')
    return { literal: [second, third, ...more].filter((part) => part !== undefined).join(', ') };
  const isSwapped = third !== undefined && isNameSuffix(second) && !isNameSuffix(third);
  const given = isSwapped ? third : second;
  const suffix = [isSwapped ? second : third, ...more].filter((part) => part !== undefined);
  return nameInParts({
    family,
    given,
    ...(suffix.length === 0 ? {} : { suffix: suffix.join(' ') }),
  });
}

/** The people of a name, and what is odd about it. */
export interface People {
  readonly names: readonly CslName[];
  /** The words that say that there are more people: “et al.”. */
  readonly others: string | undefined;
  /** What somebody should look at, as a sentence. */
  readonly remark: string | undefined;
}

/** What is said of a name that may be several people’s. */
export function unclearPeople(name: string): string {
  return `“${quoted(name)}” may be one name or several; it is kept as one that has no parts.`;
}

/** What is said of a name that was parted. */
export function partedPeople(name: string, count: number): string {
  return `“${quoted(name)}” stands where one name should; it was read as ${count} people.`;
}

/**
 * The people of a field that should hold one name with commas. A name that ends in its comma is an
 * organization, and one.
 */
export function peopleWithCommas(text: string): People {
  const { kind, names, others } = readPeople(text, /,\s*$/.test(text));
  const [only = ''] = names;
  if (kind === 'unclear') {
    return { names: [{ literal: only }], others, remark: unclearPeople(text.trim()) };
  }
  if (kind === 'one') {
    const name = nameWithCommas(others === undefined ? text : only);
    return { names: name === undefined ? [] : [name], others, remark: undefined };
  }
  return readSeveral(text, names, others);
}

/** Somebody whose name stands in its spoken order, “Jane Q. Doe”; undefined for other names. */
export function spokenPerson(text: string): People | undefined {
  const words = text.replace(/\s+/gu, ' ').trim();
  if (words.includes(',') || !isPersonalName(words) || readPeople(words).kind !== 'one') {
    return undefined;
  }
  const name = partedName(words);
  if (name?.family === undefined) return undefined;
  const parted = nameInParts(name);
  const family = joinParts([parted['non-dropping-particle'] ?? '', parted.family ?? '']);
  const remark = `“${quoted(words)}” has no comma; it was read as somebody with the family name “${quoted(family)}”.`;
  return { names: [parted], others: undefined, remark };
}

/** The people of a name that a file gives as a whole. */
export function peopleOfLiteral(text: string): People {
  const { kind, names, others } = readPeople(text, true);
  const [only = ''] = names;
  if (kind !== 'several') {
    const literal = others === undefined ? text : only;
    return {
      names: literal === '' ? [] : [{ literal }],
      others,
      remark: kind === 'unclear' ? unclearPeople(text) : undefined,
    };
  }
  return readSeveral(text, names, others);
}

function readSeveral(text: string, names: readonly string[], others: string | undefined): People {
  const read = names.map((name) => (name.includes(',') ? nameWithCommas(name) : partedName(name)));
  const people = read.filter((name) => name !== undefined);
  return { names: people, others, remark: partedPeople(text.trim(), people.length) };
}

const text = z.string().optional().catch(undefined);

/** A contributor as Crossref and CSL-JSON write one; a body has `name` or `literal`. */
export const foreignName = z.looseObject({
  family: text,
  given: text,
  name: text,
  literal: text,
  suffix: text,
  'non-dropping-particle': text,
  'dropping-particle': text,
});
export type ForeignName = z.infer<typeof foreignName>;

/** A part without markup; nothing where nothing is left of it. */
function part(value: string | undefined): string | undefined {
  const clean = withoutMarkup(value ?? '');
  return clean === '' ? undefined : clean;
}

/** True for letters that are all capitals, and more than two of them: “SPEER”, not “Wu” or “B.D.”. */
function isShouted(name: string): boolean {
  return /^[\p{Lu}\p{M}\s'’-]{3,}$/u.test(name);
}

/** A name in parts; undefined where nothing of it is left. */
export function nameFromParts(name: ForeignName): CslName | undefined {
  const family = part(name.family);
  const given = part(name.given);
  if (family === undefined) {
    const literal = part(name.literal) ?? part(name.name) ?? given;
    return literal === undefined ? undefined : { literal };
  }
  const parts: Record<string, string> = { family };
  const add = (key: string, value: string | undefined): void => {
    if (value !== undefined) parts[key] = value;
  };
  add('given', given === undefined ? undefined : spacedInitials(given));
  add('suffix', part(name.suffix));
  add('non-dropping-particle', part(name['non-dropping-particle']));
  add('dropping-particle', part(name['dropping-particle']));
  return parts;
}

/** “B.D.” as “B. D.”, the way APA and CSL space initials. */
function spacedInitials(given: string): string {
  return given.replace(/(\p{Lu}\.)(?=\p{Lu}\.?)/gu, '$1 ');
}

/** “Lekschas F”, “King ML Jr”, as MEDLINE cites a person: family name, initials, suffix. */
export function nameWithInitials(name: string): CslName | undefined {
  const clean = part(name);
  if (clean === undefined) return undefined;
  const match = /^(.+?) (\p{Lu}{1,4})(?: (Jr|Sr|2nd|3rd|4th|I{1,3}|IV))?$/u.exec(clean);
  if (!match) return { literal: clean };
  const [, family = '', initials = '', suffix] = match;
  const given = [...initials].map((letter) => `${letter}.`).join(' ');
  const written = suffix === 'Jr' || suffix === 'Sr' ? `${suffix}.` : suffix;
  return { family, given, ...(written === undefined ? {} : { suffix: written }) };
}

/**
 * An undivided name, parted before its last word and the particles that lead it: “John Miedema”,
 * “Mark van der Berg”. A body, one word, or a name of more than five words stays whole. This is a
 * guess, and whoever takes it says so.
 */
export function partedName(name: string): CslName | undefined {
  const clean = part(name);
  if (clean === undefined) return undefined;
  const suffix = /,? (Jr\.?|Sr\.?|I{2,3}|IV)$/.exec(clean);
  const inverted = /^([^,]+), ([^,]+)$/.exec(clean);
  if (inverted && !suffix && !namesBody(clean)) return { family: inverted[1], given: inverted[2] };
  const words = (suffix ? clean.slice(0, suffix.index) : clean).split(' ');
  const isWhole = words.length === 1 || words.length > 5 || words.join(' ').includes(',');
  if (isWhole || namesBody(clean)) return { literal: clean };
  let start = words.length - 1;
  while (start > 1 && isParticle(words[start - 1] ?? '')) start--;
  return {
    family: words.slice(start).join(' '),
    given: words.slice(0, start).join(' '),
    ...(suffix?.[1] === undefined ? {} : { suffix: suffix[1] }),
  };
}

/** What is odd about a list of names, each as a sentence: capitals, very many. */
export function nameRemarks(names: readonly CslName[], role: string): string[] {
  const remarks: string[] = [];
  const shouted = names.find(
    ({ family, given }) => isShouted(family ?? '') && (given ?? '') !== '',
  );
  if (shouted) {
    remarks.push(
      `A name is written in capitals (“${shouted.family}”): write it as the title page has it.`,
    );
  }
  if (names.length > 50) {
    remarks.push(`It has ${names.length} names under “${role}”; each is kept, in the order given.`);
  }
  return remarks;
}
