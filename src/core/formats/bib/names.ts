/**
 * Names of .bib files: `van der Berg, Jan`, `King, III, Martin Luther`,
 * `{World Health Organization}`, joined by " and ". BibTeX and biber split at commas and at the
 * word "and" outside braces, and take lower-case words before a family name for a particle.
 */
import { standsForOthers } from '../../bibliography/unnamed-others.ts';
import { elided, type FormatName, joinParts } from '../names.ts';
import { escapeTex } from './tex.ts';

/**
 * What would split a name, be no name, or make biber read it as `family=…, given=…`; and what
 * readers take for the sign between two names.
 */
const SPLITS = /[,=;&/|•·]|(?:^|\s)(?:and|und|et)(?:\s|$)|^[-\s]+$/iu;

function part(text: string): string {
  const tex = escapeTex(text);
  return SPLITS.test(text) || standsForOthers(text) ? `{${tex}}` : tex;
}

/** A family name; braced when something small in it, “van” or “d’”, would be taken for a particle. */
function familyTex(family: string): string {
  const words = family.split(/\s+/u);
  const looksLikeParticle = words.slice(0, -1).some((word) => /^[^\p{Lu}]*\p{Ll}/u.test(word));
  return looksLikeParticle || elided(family)[0] !== '' ? `{${escapeTex(family)}}` : part(family);
}

/** A given name; a small word at its end, “Ludwig van”, is braced: readers take it for a particle. */
function givenTex(given: string): string {
  const [, front = '', last = ''] = /^(.*\s)(\p{Ll}+['’ʼ]?)$/su.exec(given) ?? [];
  return last === '' || SPLITS.test(given) ? part(given) : `${escapeTex(front)}{${last}}`;
}

/** What stands behind a name; braced when it could be the name of somebody else, “Baron Rees”. */
function suffixTex(suffix: string): string {
  const looksLikeName = /\p{Lu}\p{Ll}/u.test(suffix) && !/^[js]r\.?$/iu.test(suffix);
  return looksLikeName ? `{${escapeTex(suffix)}}` : part(suffix);
}

/** biber counts commas inside braces, too, and passes over an entry whose name has more. */
const MOST_COMMAS = 2;

/** A name without commas in its parts, where biber would not bear them. */
function withoutExcessCommas(name: FormatName): FormatName {
  const inner = Object.values(name).join('').replace(/[^,]/g, '').length;
  if (inner + (name.suffix === '' ? 1 : 2) <= MOST_COMMAS) return name;
  const clean = (text: string): string => text.replaceAll(',', ' ').replace(/\s+/gu, ' ').trim();
  return {
    literal: '',
    family: clean(name.family),
    given: clean(name.given),
    dropping: clean(name.dropping),
    nonDropping: clean(name.nonDropping),
    suffix: clean(name.suffix),
  };
}

function partsTex(name: FormatName): string {
  const particle = joinParts([name.dropping, name.nonDropping]);
  const plainFamily = joinParts([particle, name.family]);
  if (name.given === '' && name.suffix === '') {
    const isOneWord = particle === '' && !/[\s,=]|^(?:and|others)$/iu.test(name.family);
    return isOneWord ? familyTex(name.family) : `{${escapeTex(plainFamily)}}`;
  }
  if (name.given === '') return `{${escapeTex(`${plainFamily}, ${name.suffix}`)}}`;
  const family = joinParts([particle === '' ? '' : part(particle), familyTex(name.family)]);
  const given = particle === '' ? givenTex(name.given) : part(name.given);
  return [family, ...(name.suffix === '' ? [] : [suffixTex(name.suffix)]), given].join(', ');
}

function nameTex(name: FormatName): string {
  if (name.literal !== '') return `{${escapeTex(name.literal)}}`;
  return partsTex(withoutExcessCommas(name));
}

/** A list of names as the value of a field; undefined for none. */
export function namesTex(names: readonly FormatName[], hasOthers = false): string | undefined {
  const list = names.map(nameTex);
  return list.length === 0 ? undefined : [...list, ...(hasOthers ? ['others'] : [])].join(' and ');
}

/** Whether the particles stay with the family names, which biblatex must be told of; undefined without any. */
export function keepsParticles(names: readonly FormatName[]): boolean | undefined {
  // A name without a given name is in braces, where it has no particles.
  const parted = names.filter(({ given }) => given !== '');
  if (parted.some((name) => name.nonDropping !== '')) return true;
  return parted.some((name) => name.dropping !== '') ? false : undefined;
}
