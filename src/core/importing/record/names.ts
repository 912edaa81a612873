/**
 * Names of foreign files as CSL has them: with a comma between family and given name (RIS, EndNote),
 * and with particles and suffix inside family and given name (CSL-JSON of Zotero).
 */
import { joinParts } from '../../formats/names.ts';
import type { CslName } from '../../model/csl.ts';

const SUFFIX = /^(?:jr|sr|jun|sen)\.?$|^(?:II|III|IV)$/i;

/** Particles that stand behind a given name: "Ludwig van". */
const PARTICLES = new Set(
  `af al av bin d' d’ da das de del dela della den der des di do dos du e el ibn la las le les lo los
  ten ter van vom von y zu zum zur`.split(/\s+/),
);

function startsLower(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}

/** "van der" and "Berg"; a family name that has no capital after its small words stays whole. */
function partedFamily(family: string): readonly [string, string] {
  const words = family.split(' ');
  const start = words.findIndex((word) => !startsLower(word));
  const name = words.slice(Math.max(start, 0)).join(' ');
  if (start < 1 || !/^['’]?\p{Lu}/u.test(name)) return ['', family];
  return [words.slice(0, start).join(' '), name];
}

/** "Ludwig" and "van". */
function partedGiven(given: string): readonly [string, string] {
  const words = given.split(' ');
  const end = words.findLastIndex((word) => !PARTICLES.has(word));
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
  const isSwapped = third !== undefined && SUFFIX.test(second) && !SUFFIX.test(third);
  const given = isSwapped ? third : second;
  const suffix = [isSwapped ? second : third, ...more].filter((part) => part !== undefined);
  const [front, rest] = partedFamily(family);
  const isExact = joinParts([front, rest]) === family;
  return filled({
    family: isExact ? rest : family,
    given,
    'non-dropping-particle': isExact ? front : '',
    'dropping-particle': '',
    suffix: suffix.join(' '),
    literal: '',
  });
}
