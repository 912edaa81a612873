import { plainTitle } from '../../bibliography/short-name.ts';
import type { CslItem, CslName } from '../../model/csl.ts';
import { CSL_NAME_VARIABLES } from '../../model/csl.ts';
import { ID_PATTERN, isReservedId } from '../../model/ids.ts';
import { KEY_PATTERN, keyOfParts } from '../../model/key-pattern.ts';
import { latin } from './latin-letters.ts';

/** Words that say nothing of a title: articles, prepositions, auxiliaries, words that ask. */
const EMPTY_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: 'a an the of on in at by for from to toward towards into with without about between among against under over and or but nor as is are was were be been being do does did can could should would will may might must has have had how why what when where who whose which whom that this these those it its not no some',
    de: 'der die das den dem des ein eine einer eines einem einen und oder von vom zu zum zur im in am an auf aus bei mit nach fur uber unter zwischen ist sind wie warum was wer wo',
    fr: 'le la les l un une des du de d et ou a au aux en dans par pour sur avec sans ce cette ces est sont que qui comment pourquoi',
    es: 'el la los las un una unos unas de del y o a al en por para con sin sobre que como es son lo',
    it: 'il lo la i gli le l un uno una di del della dei delle e o a al alla in nel nella da per con su sul che come',
    pt: 'o a os as um uma de do da dos das e ou em no na nos nas por para com sem sobre que como',
    nl: 'de het een en of van in op aan te voor met zonder over uit bij naar is zijn wat hoe waarom',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/**
 * Small words between those of a name: no initial stands for them. Other words that say nothing of a
 * title are part of a name: “Doctors Without Borders”, “WHO”.
 */
const JOINTS_OF_NAMES: ReadonlySet<string> = new Set(
  'a an and at by das de del der des di die do du e et for fur in la le of on pour the to und y'.split(
    ' ',
  ),
);

/** No key is longer; a file’s name must be short on every system. */
const LONGEST_PART = 30;
const LONGEST_KEY = 80;

/** True for an id that a new entry can take: well formed, short, not kept for others, free. */
export function isFreeKey(key: string, taken: ReadonlySet<string>): boolean {
  return ID_PATTERN.test(key) && key.length <= LONGEST_KEY && !isReservedId(key) && !taken.has(key);
}

/**
 * The standard key of a work (CONTRIBUTING.md, “Where things go”): family name, year,
 * first word of the title that says something, in ASCII and lower case: `christens2010public`.
 * Without an author the editor, or whoever else made it, gives the name; an organization of three
 * words or more its initials; where nobody is named, `anon`. Without a year `-nd-` stands for it.
 * Where the key is taken, `-2`, `-3` … is added. The same record gives the same key. A library can
 * choose another pattern.
 */
export function proposeKey(
  item: CslItem,
  taken: ReadonlySet<string>,
  pattern: string = KEY_PATTERN,
): string {
  const name = namePart(item);
  const year = yearPart(item);
  const word = titleWord(item.title ?? '', item.language);
  const key = keyOfParts(pattern, { name: /^[a-z]/.test(name) ? name : 'work', year, word });
  for (let number = 1; ; number++) {
    const proposed = number === 1 ? key : `${key}-${number}`;
    if (isFreeKey(proposed, taken)) return proposed;
  }
}

function namePart(item: CslItem): string {
  const roles = ['author', 'editor', ...CSL_NAME_VARIABLES] as const;
  const names = roles.flatMap((role) => item[role] ?? []);
  if (names.length === 0) return 'anon';
  for (const name of names) {
    const part = partOfName(name);
    if (part !== '') return part;
  }
  return 'work';
}

function partOfName(name: CslName): string {
  if (name.family !== undefined) {
    return letters(`${name['non-dropping-particle'] ?? ''}${name.family}`).slice(0, LONGEST_PART);
  }
  const words = latin(name.literal ?? name.given ?? '')
    .split(/[^a-z0-9'-]+/)
    .filter((word) => letters(word) !== '');
  const telling = words.filter((word) => !JOINTS_OF_NAMES.has(word));
  // Initials need three words; a name of small words alone, as “IN”, is all that there is.
  if (telling.length >= 3) return letters(telling.map((word) => word.charAt(0)).join(''));
  return letters((telling.length === 0 ? words : telling).join('')).slice(0, LONGEST_PART);
}

function yearPart({ issued }: CslItem): string {
  const year = issued?.['date-parts']?.map(([first]) => first).find((first) => first !== 0);
  if (year !== undefined) return year < 0 ? `${-year}bc` : String(year);
  const words = latin(issued?.literal ?? '');
  return /\b\d{4}\b/.exec(words)?.[0] ?? (/^[a-z]{3,20}/.exec(words)?.[0] || 'nd');
}

function titleWord(title: string, language: string | undefined): string {
  const words = latin(plainTitle(title))
    .replace(/['’‘ʼ]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const distinctive = words.find((word) => !isEmptyWord(word, language) && /[a-z]/.test(word));
  return (distinctive ?? words[0] ?? '').slice(0, LONGEST_PART);
}

function isEmptyWord(word: string, language: string | undefined): boolean {
  const code = /^[a-z]{2}/.exec(language?.toLowerCase() ?? '')?.[0] ?? 'en';
  return EMPTY_WORDS.get(code)?.has(word) ?? EMPTY_WORDS.get('en')?.has(word) ?? false;
}

function letters(text: string): string {
  return latin(text).replace(/[^a-z0-9]/g, '');
}
