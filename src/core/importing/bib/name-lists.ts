/**
 * Lists of names in .bib files: `First von Last`, `von Last, First`, `von Last, Jr, First`
 * (BibTeX), `family=…, given=…` (biblatex manual, 3.4), `{An organization}`, `and others`. Words
 * and commas inside braces divide nothing.
 */
import { elided } from '../../formats/names.ts';
import type { CslName } from '../../model/csl.ts';
import { isInitial, isNameSuffix, isParticle } from '../record/name-shapes.ts';
import { partedPeople, unclearPeople } from '../record/names.ts';
import { type PeopleReading, readPeople } from '../record/several-people.ts';
import { type CommandLookup, readTex, type TexNode, texContent } from './tex.ts';

/** Names, whether the list says that there are more, and what is wrong with it. */
export interface NameList {
  readonly names: readonly CslName[];
  readonly hasOthers: boolean;
  readonly faults: readonly string[];
}

/** A word: pieces without a space between them. Its case counts only outside braces. */
type Word = readonly TexNode[];

/** Which particles stay with the family name: biblatex' option `useprefix`. */
export interface NameOptions {
  readonly keepsParticle: boolean;
}

/** The names of a field. */
export function readNameList(tex: string, lookup: CommandLookup, options: NameOptions): NameList {
  const names: CslName[] = [];
  const faults: string[] = [];
  let hasOthers = false;
  const listed = splitAtAnd(toWords(readTex(tex.trim(), lookup, ' ')));
  for (const listedWords of inSentence(listed)) {
    const words = withoutHomonymNumber(listedWords, faults);
    const [only] = words;
    if (words.length === 1 && only !== undefined && !isGroup(only) && content(only) === 'others') {
      hasOthers = true;
      continue;
    }
    if (isExtended(words)) {
      const name = readName(words, options, faults);
      if (name !== undefined) names.push(name);
      continue;
    }
    const isWhole = words.length === 1 && only !== undefined && isGroup(only);
    const text = joined(words).replace(/ ,/g, ',');
    // What stands in braces parts nothing.
    const shape = words.map((word) => (word.some(isBraced) ? 'X' : content(word))).join(' ');
    const isPlain = !isWhole && isOne(readPeople(shape.replace(/ ,/g, ',')));
    const people = isPlain ? readOne(text) : readPeople(text, isWhole);
    // What stands in braces is kept as it is.
    const isCutShort = people.others !== undefined && !isWhole;
    if (isCutShort) hasOthers = true;
    if (people.kind === 'unclear') {
      faults.push(unclearPeople(text));
      names.push({ literal: people.names[0] ?? text });
      continue;
    }
    if (people.kind === 'several') faults.push(partedPeople(text, people.names.length));
    const parted = people.kind === 'several' || isCutShort;
    for (const one of parted ? people.names.map(wordsOf) : [words]) {
      const name = readName(one, options, faults);
      if (name !== undefined) names.push(name);
    }
  }
  return { names, hasOthers, faults };
}

/** DBLP puts a number behind namesakes, “Wei Wang 0001”, which is no part of the name. */
function withoutHomonymNumber(words: readonly Word[], faults: string[]): readonly Word[] {
  const last = words.at(-1);
  const isPlain = words.length > 2 && last !== undefined && !last.some(isBraced);
  if (!isPlain || !/^\d{4}$/.test(content(last))) return words;
  if (words.some((word) => isPlainly(word, ','))) return words;
  faults.push(
    `“${joined(words)}” ends in a number, by which a database tells namesakes apart; it was left out.`,
  );
  return words.slice(0, -1);
}

function isOne({ kind, others }: PeopleReading): boolean {
  return kind === 'one' && others === undefined;
}

function readOne(text: string): PeopleReading {
  return { kind: 'one', names: [text], others: undefined };
}

function isBraced(node: TexNode): boolean {
  return node.kind === 'group' && !node.opensWithCommand;
}

/** The words of a name that is plain text. */
function wordsOf(name: string): Word[] {
  return toWords([{ kind: 'text', text: name }]);
}

/** Whether a name gives its parts by their names: `family=Berg, given=Jan`. */
function isExtended(words: readonly Word[]): boolean {
  const [start] = words[0] ?? [];
  return (
    start?.kind === 'text' &&
    /^(?:family|given|prefix|suffix|id|useprefix)(?:-i)?=/i.test(start.text)
  );
}

/**
 * “Jones, Smith, and Doe” is written as in a sentence: the comma before “and” belongs to no name.
 * Where the last name has no comma of its own, those before it are names and not the parts of one.
 */
function inSentence(names: readonly (readonly Word[])[]): readonly (readonly Word[])[] {
  const endsInComma = (words: readonly Word[]): boolean => isPlainly(words.at(-1), ',');
  if (!names.slice(0, -1).some(endsInComma)) return names;
  const bare = names.map((words) => (endsInComma(words) ? words.slice(0, -1) : words));
  const text = bare.map((words) => joined(words).replace(/ ,/g, ',')).join(', and ');
  const listed = readPeople(text);
  const isList = !joined(bare.at(-1) ?? []).includes(',') && listed.kind === 'several';
  return isList ? listed.names.map(wordsOf) : bare;
}

/** Words of the top level; commas there are words of their own. */
function toWords(nodes: readonly TexNode[]): Word[] {
  const words: TexNode[][] = [[]];
  for (const node of nodes) {
    if (node.kind !== 'text') {
      words.at(-1)?.push(node);
      continue;
    }
    for (const part of node.text.split(/([ \t\n\r]+|,)/)) {
      if (part === ',') words.push([{ kind: 'text', text: ',' }], []);
      else if (/^[ \t\n\r]+$/.test(part)) words.push([]);
      else if (part !== '') words.at(-1)?.push({ kind: 'text', text: part });
    }
  }
  return words.filter((word) => word.length > 0);
}

function content(word: Word): string {
  return texContent(word).replace(/[ \t\n\r]+/g, ' ');
}

function joined(words: readonly Word[]): string {
  return words.map(content).join(' ').trim();
}

function isGroup(word: Word): boolean {
  const [only] = word;
  return word.length === 1 && only?.kind === 'group' && !only.opensWithCommand;
}

/** Whether a word is exactly that text, outside braces. */
function isPlainly(word: Word | undefined, text: string): boolean {
  const [only] = word ?? [];
  return word?.length === 1 && only?.kind === 'text' && only.text.toLowerCase() === text;
}

function splitAt(words: readonly Word[], text: string): Word[][] {
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (isPlainly(word, text)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts;
}

function splitAtAnd(words: readonly Word[]): Word[][] {
  return splitAt(words, 'and').filter((part) => part.length > 0);
}

/** Whether a word begins in lower case, as particles do; braces hide the case of a word. */
function isLower(word: Word): boolean {
  const [first] = word;
  if (first === undefined || (first.kind === 'group' && !first.opensWithCommand)) return false;
  if (isInitial(content(word))) return false;
  return /^[^\p{L}]*\p{Ll}/u.test(content(word));
}

function filled(name: Record<keyof CslName, string>): CslName | undefined {
  const entries = Object.entries(name).filter(([, part]) => part !== '');
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function parts(
  given: string,
  particle: string,
  family: string,
  suffix: string,
  keeps: boolean,
): CslName | undefined {
  if (family === '')
    return filled({ ...EMPTY, literal: [given, particle, suffix].join(' ').trim() });
  return filled({
    ...EMPTY,
    family,
    given,
    suffix,
    'dropping-particle': keeps ? '' : particle,
    'non-dropping-particle': keeps ? particle : '',
  });
}

const EMPTY = {
  family: '',
  given: '',
  'dropping-particle': '',
  'non-dropping-particle': '',
  suffix: '',
  literal: '',
} as const;

function readName(
  words: readonly Word[],
  options: NameOptions,
  faults: string[],
): CslName | undefined {
  const [only] = words;
  if (words.length === 1 && only !== undefined && isGroup(only)) {
    return filled({ ...EMPTY, literal: content(only).trim() });
  }
  const [first = [], second = [], third = [], ...more] = splitAt(words, ',');
  if (isExtended(words)) {
    return readExtended([first, second, third, ...more], options);
  }
  if (more.some((part) => part.length > 0)) {
    const whole = joined(words).replace(/ ,/g, ',');
    faults.push(`“${whole}” has more commas than a name: names are joined by “and”.`);
    return filled({ ...EMPTY, literal: whole });
  }
  if (second.length === 0 && third.length === 0) return readSpoken(first, options);
  const [suffix, given] = third.length === 0 ? [[], second] : [second, third];
  const { particle, family, keeps } = splitFamily(first);
  const keepsIt = keeps || options.keepsParticle;
  // In lists sorted by family, "Hippel, Ernst von": there the particle drops, whatever the entry says.
  const end = given.findLastIndex((word) => isGroup(word) || !isParticle(content(word)));
  const trailing = particle === '' && end >= 0 ? joined(given.slice(end + 1)) : '';
  const rest = trailing === '' ? given : given.slice(0, end + 1);
  const keepsThis = keepsIt && trailing === '';
  return parts(joined(rest), particle || trailing, family, joined(suffix), keepsThis);
}

/** "van der Berg", and "d'Alembert", whose particle ends in an apostrophe. */
function splitFamily(words: readonly Word[]): {
  particle: string;
  family: string;
  keeps: boolean;
} {
  const [first, ...others] = words;
  // "{de la} Cruz": the braces say that the particle belongs to the name.
  const isBraced = first !== undefined && others.length > 0 && isGroup(first);
  if (isBraced && !/[\p{Lu}\p{Lt}]/u.test(content(first))) {
    return { particle: content(first).trim(), family: joined(others), keeps: true };
  }
  const start = words.findIndex((word) => !isLower(word) || elided(content(word))[0] !== '');
  const end = start === -1 ? words.length - 1 : start;
  const particle = joined(words.slice(0, end));
  const family = joined(words.slice(end));
  const isElided = isLower(words[end] ?? []);
  const [apostrophe, rest] = isElided ? elided(family) : ['', family];
  return { particle: `${particle} ${apostrophe}`.trim(), family: rest, keeps: false };
}

/** A name in its spoken order. */
function readSpoken(words: readonly Word[], options: NameOptions): CslName | undefined {
  const last = words.at(-1);
  if (last !== undefined && words.length > 2 && !isGroup(last) && isNameSuffix(content(last))) {
    const bare = readSpoken(words.slice(0, -1), options);
    return bare === undefined ? undefined : { ...bare, suffix: content(last) };
  }
  const lower = words.findIndex((word, index) => index < words.length - 1 && isLower(word));
  const allLower = words.every(isLower);
  if (lower === -1 || allLower) {
    const given = joined(words.slice(0, -1));
    const { particle, family } = splitFamily(words.slice(-1));
    return parts(given, particle, family, '', options.keepsParticle);
  }
  // “Ludwig Van der Aalst”: the capital is that of the name, and the word its particle.
  const before = lower > 1 ? content(words[lower - 1] ?? []) : '';
  if (before !== before.toLowerCase() && isParticle(before.toLowerCase())) {
    const family = joined(words.slice(lower - 1));
    return parts(joined(words.slice(0, lower - 1)), '', family, '', options.keepsParticle);
  }
  const after = words.findIndex((word, index) => index > lower && !isLower(word));
  const end = after === -1 ? words.length - 1 : after;
  const [given, particle, family] = [
    joined(words.slice(0, lower)),
    joined(words.slice(lower, end)),
    joined(words.slice(end)),
  ];
  return parts(given, particle, family, '', options.keepsParticle);
}

function readExtended(
  pieces: readonly (readonly Word[])[],
  options: NameOptions,
): CslName | undefined {
  const values = new Map<string, string>();
  for (const piece of pieces) {
    const found = /^([a-z]+(?:-i)?)\s*=\s*(.*)$/is.exec(joined(piece));
    if (found !== null) values.set((found[1] ?? '').toLowerCase(), (found[2] ?? '').trim());
  }
  const keeps = values.get('useprefix');
  return parts(
    values.get('given') ?? values.get('given-i') ?? '',
    values.get('prefix') ?? '',
    values.get('family') ?? '',
    values.get('suffix') ?? '',
    keeps === undefined ? options.keepsParticle : keeps.toLowerCase() === 'true',
  );
}
