/**
 * Names, read into what every format needs: a literal, or a family name with its parts; and who
 * comes first in a list of references.
 */
import type { CslItem, CslName, CslNameVariable } from '../model/csl.ts';
import { cleanText } from './clean-text.ts';

/** A name whose parts are clean; an empty string stands for a part that is missing. */
export interface FormatName {
  /** Set for organizations and for names without parts. */
  readonly literal: string;
  readonly family: string;
  readonly given: string;
  readonly dropping: string;
  readonly nonDropping: string;
  readonly suffix: string;
}

function clean(part: string | undefined): string {
  return cleanText(part ?? '');
}

function readName(name: CslName): FormatName | undefined {
  const parts = {
    family: clean(name.family),
    given: clean(name.given),
    dropping: clean(name['dropping-particle']),
    nonDropping: clean(name['non-dropping-particle']),
    suffix: clean(name.suffix),
  };
  if (parts.family !== '') return { ...parts, literal: '' };
  const rest = [parts.dropping, parts.nonDropping, parts.given, parts.suffix];
  const literal = clean(name.literal) || joinParts(rest);
  if (literal === '') return undefined;
  return { literal, family: '', given: '', dropping: '', nonDropping: '', suffix: '' };
}

/** The names that hold anything, in their order. */
export function formatNames(names: readonly CslName[] | undefined): readonly FormatName[] {
  return (names ?? []).map(readName).filter((name) => name !== undefined);
}

/** Joins parts with a space, but not after an apostrophe or hyphen: "d'" and "Alembert". */
export function joinParts(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .reduce(
      (text, part) =>
        /[-'’ʼ]$/u.test(text) ? text + part : text === '' ? part : `${text} ${part}`,
      '',
    );
}

/** “d’” and “Alembert”: a particle that ends in an apostrophe; nothing before other names. */
export function elided(name: string): readonly [string, string] {
  const match = /^(\p{Ll}{1,3}['’ʼ])(\p{Lu}.*)$/su.exec(name);
  return [match?.[1] ?? '', match?.[2] ?? name];
}

/** Particles and family name: "van der Berg". */
export function fullFamily(name: FormatName): string {
  return joinParts([name.dropping, name.nonDropping, name.family]);
}

/** A name in its spoken order: "Martin Luther King, Jr.". */
export function nameInWords(name: FormatName): string {
  if (name.literal !== '') return name.literal;
  const spoken = joinParts([name.given, fullFamily(name)]);
  return name.suffix === '' ? spoken : `${spoken}, ${name.suffix}`;
}

/** Who stands in the author's place where a record has no author and no editor. */
const AUTHOR_SUBSTITUTES = [
  'director',
  'composer',
  'performer',
  'host',
  'series-creator',
  'script-writer',
  'compiler',
  'illustrator',
  'curator',
  'organizer',
  'chair',
  'producer',
  'executive-producer',
  'editorial-director',
  'narrator',
  'guest',
  'contributor',
] as const satisfies readonly CslNameVariable[];

/** The variable that holds the creators whom a list of references is ordered by. */
export function primaryCreators(item: CslItem): CslNameVariable {
  const hasNames = (variable: CslNameVariable): boolean => formatNames(item[variable]).length > 0;
  if (hasNames('author')) return 'author';
  if (hasNames('editor') || hasNames('editor-translator')) return 'author';
  return AUTHOR_SUBSTITUTES.find(hasNames) ?? 'author';
}
