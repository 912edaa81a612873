/** Names of registries as CSL has them: in parts, undivided, or a family name with initials. */
import { z } from 'zod';
import type { CslName } from '../../model/csl.ts';
import { withoutMarkup } from './foreign-text.ts';

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

/** Words that stand in names of bodies and not of persons. */
const BODY =
  /\b(?:academy|agency|association|bureau|centre|center|church|college|commission|committee|company|conference|congress|corporation|council|department|federation|foundation|fund|group|inc|institute|institution|ltd|library|ministry|museum|network|office|organi[sz]ation|press|project|school|service|society|staff|survey|team|trust|union|university)\b/i;

const PARTICLES = /^(?:da|de|del|della|den|der|di|do|dos|du|la|le|ten|ter|van|von|y|zu)$/;

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
  if (inverted && !suffix && !BODY.test(clean)) return { family: inverted[1], given: inverted[2] };
  const words = (suffix ? clean.slice(0, suffix.index) : clean).split(' ');
  const isWhole = words.length === 1 || words.length > 5 || words.join(' ').includes(',');
  if (isWhole || BODY.test(clean)) return { literal: clean };
  let start = words.length - 1;
  while (start > 1 && PARTICLES.test(words[start - 1] ?? '')) start--;
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
