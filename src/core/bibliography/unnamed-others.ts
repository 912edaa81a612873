import type { CslName } from '../model/csl.ts';

/** Words that stand for people who are not named, as a whole name or behind a name and a blank. */
const PHRASES = [
  'et al',
  'et alii',
  'et aliae',
  'et alia',
  '& al',
  'et coll',
  'et autres',
  'und andere',
  'und weitere',
  'y otros',
  'y cols',
  'e outros',
  'e altri',
  'en anderen',
  'och andra',
  'med flera',
  'i inni',
  'a kol',
  've ark',
  'и др',
  'а др',
  'и другие',
];
/** The same in letters that, as capitals, would be somebody’s initials: `u. a.`, `e. a.`. */
const LOWER_CASE = ['u\\. ?a', 'u\\. ?a\\. ?m', 'm\\. ?fl', 'e\\. ?a', 'o\\. ?fl', 'i in'];
/** Words that stand for them only where nothing else does. */
const WHOLE = ['others', 'other authors', 'andere', 'otros', 'autres', 'altri'];

/** “and others”, “with 12 others”, “& many colleagues”. */
const COUNTED =
  '(?:and|&|with)\\s+(?:(?:\\d+|the|many|several|some|two|three|four|five)\\s+)?(?:others|colleagues|co-?authors)';

/** A phrase with whatever dots and commas stand between its words: “et. al.”, “Et.al”, “et, al.”. */
const loosely = (phrase: string) => phrase.replace(/(?<=\p{L}) /gu, '(?:[.,]\\s*|\\s+)');

const END = '\\.?[)\\]]?$';
const BEHIND = '(?:^|[\\s,;(\\[]+)';
const PATTERNS = [
  new RegExp(`${BEHIND}(?:${[...PHRASES.map(loosely), COUNTED].join('|')})${END}`, 'iu'),
  new RegExp(`${BEHIND}(?:${LOWER_CASE.join('|')})${END}`, 'u'),
  new RegExp(`^[(\\[]?(?:${WHOLE.join('|')})${END}`, 'iu'),
  // Marks of what was left out: “Doe …”, “[...]”.
  /[\s,;]*[([]?(?:…|\.\.\.)[)\]]?$/u,
  /(?:^|\s|\p{sc=Han})(?:等|ほか)$/u,
];

/** Where the words for people who are not named begin in a text, or -1. */
function othersIn(text: string): number {
  for (const pattern of PATTERNS) {
    const at = text.search(pattern);
    if (at !== -1) return at;
  }
  return -1;
}

/** True where a text is, or ends in, words for people who are not named: “et al.”, “Doe u. a.”. */
export function standsForOthers(text: string): boolean {
  return othersIn(plain(text)) !== -1;
}

const PARTS = ['literal', 'family', 'given', 'suffix'] as const;

/**
 * The part of a name that stands for people who are not named, or nothing. The words may be torn
 * apart into two parts by whoever read them as a name: family “al.”, given “et”.
 */
export function partForOthers(name: CslName): (typeof PARTS)[number] | undefined {
  const part = PARTS.find((field) => standsForOthers(name[field] ?? ''));
  if (part !== undefined) return part;
  const { family, given } = name;
  if (family === undefined || given === undefined) return undefined;
  return [`${given} ${family}`, `${family} ${given}`].some((text) => othersIn(plain(text)) === 0)
    ? 'family'
    : undefined;
}

/**
 * A name without the words for people who are not named, which come apart: “Doe, J. et al.” leaves
 * “Doe, J.”, and “et al.” alone leaves a name without parts.
 */
export function withoutOthers(name: CslName): {
  readonly name: CslName;
  readonly others: string | undefined;
} {
  const part = partForOthers(name);
  if (part === undefined) return { name, others: undefined };
  const text = plain(name[part] ?? '');
  const at = othersIn(text);
  if (at === -1) return { name: {}, others: `${name.given} ${name.family}` };
  const { [part]: _taken, ...rest } = name;
  const kept = text.slice(0, at).trim();
  const left = withoutOthers(kept === '' ? rest : { ...rest, [part]: kept });
  return { name: left.name, others: text.slice(at).replace(/^[\s,;]+/, '') };
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
