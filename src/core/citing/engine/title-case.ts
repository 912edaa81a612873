import { isAdverbOfVerb, type VerbWords } from './phrasal-verbs.ts';

/** A word of a title: where it stands, and its letters without the brackets in it. */
interface Word {
  readonly start: number;
  readonly end: number;
  /** In small letters. */
  readonly bare: string;
  /** Has a capital already, or stands where nothing is to be changed. */
  readonly isFixed: boolean;
}

/** Brackets do not end a word: “(dis)trust” is one. */
const WORD =
  /[^\s\u2013\u2014\u2026\-/.,;:?!"“”«»‘]+(?:\.(?=[^\s\u2013\u2014\u2026\-/,;:?!"“”«»‘.])[^\s\u2013\u2014\u2026\-/.,;:?!"“”«»‘]+)*/g;
const MARKUP = /<[^<>]*>/g;

/** Particles that are adverbs where a compound ends in them: “Bottom-Up”, “Sit-In”, “Hands-On”. */
const END_OF_COMPOUND = new Set('up out off down in on over'.split(' '));

/**
 * Prefixes behind which a hyphen is no border of words: “Anti-intellectual” (CMOS 17, 8.161), “the
 * Anti-slavery Movement” (MLA 9, 2.90). “Self-” and “ex-” are none: dictionaries keep their hyphen.
 */
const PREFIXES = new Set(
  'anti bi co counter de extra hyper infra inter intra macro micro mid mini multi neo non over post pre proto pseudo re semi sub super supra trans ultra un under'.split(
    ' ',
  ),
);

/** Small words that are small for what they are and not for where they stand. */
const NO_PREPOSITIONS = new Set('a an the and but or nor for so yet de von van as'.split(' '));

/**
 * A title in the headline style of Chicago (17, 8.159) and the MLA (9, 2.90). `isSmall` says which
 * words take no capital inside it. Capitals that a title has stay; nothing in `nocase` is changed.
 */
export function titleCase(
  title: string,
  isSmall: (word: string) => boolean,
  verbs: VerbWords,
): string {
  const { text, places, fixed } = withoutMarkup(title);
  const words = wordsOf(text, fixed);
  const letters = [...title].length === title.length ? title.split('') : splitUnits(title);
  for (const [at, word] of words.entries()) {
    if (word.isFixed || !takesCapital(text, words, at, isSmall, verbs)) continue;
    const first = text.slice(word.start, word.end).search(/\p{L}/u);
    const place = places[word.start + first];
    if (first === -1 || place === undefined) continue;
    letters[place] = (letters[place] ?? '').toUpperCase();
  }
  return letters.join('');
}

/** UTF-16 units, so that places agree with those of regular expressions. */
function splitUnits(text: string): string[] {
  return Array.from({ length: text.length }, (_, at) => text.charAt(at));
}

/** The text between tags, where each of its letters stands, and which must not change. */
function withoutMarkup(title: string): { text: string; places: number[]; fixed: boolean[] } {
  let text = '';
  const places: number[] = [];
  const fixed: boolean[] = [];
  const open: boolean[] = [];
  let next = 0;
  const take = (end: number) => {
    for (; next < end; next += 1) {
      text += title.charAt(next);
      places.push(next);
      fixed.push(open.includes(true));
    }
  };
  for (const { 0: tag, index } of title.matchAll(MARKUP)) {
    take(index);
    next = index + tag.length;
    if (tag.startsWith('</')) open.pop();
    else open.push(/class="no(?:case|decor)"|small-caps|^<(?:sc|sub|sup)\b/.test(tag));
  }
  take(title.length);
  return { text, places, fixed };
}

function wordsOf(text: string, fixed: readonly boolean[]): Word[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: run, index }) => {
    const written = run.replace(/[()[\]{}]/g, '').replace(/^['’]+|['’]+$/g, '');
    if (!/[\p{L}\p{N}]/u.test(written)) return [];
    const bare = written.toLowerCase();
    // One letter with a number raised or lowered behind it is a symbol: “m²”.
    const isSymbol = run.length > 1 && (fixed[index + 1] === true || /^\p{L}\p{No}/u.test(run));
    const isFixed =
      bare !== written || fixed[index] === true || isSymbol || /^\P{L}*\p{N}/u.test(run);
    return [{ start: index, end: index + run.length, bare, isFixed }];
  });
}

function takesCapital(
  text: string,
  words: readonly Word[],
  at: number,
  isSmall: (word: string) => boolean,
  verbs: VerbWords,
): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const [previous, next] = [words[at - 1], words[at + 1]];
  const before = text.slice(previous?.end ?? 0, word.start);
  const behind = text.slice(word.end, next?.start ?? text.length);
  if (previous === undefined || beginsSentence(before, text, previous)) return true;
  if (before === '-' && PREFIXES.has(previous.bare)) return false;
  const isGreek = /^[\u0370-\u03ff]$/.test(word.bare);
  if (word.bare.length > 1 && !isGreek && !isSmall(fullForm(word, behind))) return true;
  if (word.bare.length === 1) return false;
  if (before === '-') return behind !== '-' && END_OF_COMPOUND.has(word.bare);
  // The first part of a compound takes a capital, whatever it is: “In-House”.
  if (behind === '-') return true;
  if (next === undefined || endsTitle(behind)) return true;
  if (NO_PREPOSITIONS.has(word.bare)) return false;
  if (isWithoutObject(behind, text.slice(word.start, word.end))) return true;
  return isAdverbOfVerb(word.bare, previous.bare, behind.trim() === '' ? next.bare : '', verbs);
}

/** “vs.” is listed with its full stop. */
function fullForm({ bare }: Word, behind: string): string {
  return /^(?:vs?|c|ca)$/.test(bare) && behind.startsWith('.') ? `${bare}.` : bare;
}

/**
 * Whether a sentence or a subtitle begins behind these marks. A question inside quotation marks or
 * brackets ends none: “‘Why Not?’ and Other Answers”. Behind “; or,” the second title begins.
 */
function beginsSentence(marks: string, text: string, previous: Word): boolean {
  if (/:(?=\P{L}*$)/u.test(marks) && !/^:\S/.test(marks)) return true;
  if (/[?!](?![\s“"‘(]*["”’)\]»])/.test(marks)) return true;
  return previous.bare === 'or' && /^,/.test(marks) && /;\s*$/.test(text.slice(0, previous.start));
}

/** Whether the title, the subtitle or a question ends here. */
function endsTitle(marks: string): boolean {
  return /^["”’»)\]]*[:?!](?:["”’»)\]]|\s|$)/.test(marks);
}

/** A preposition before a mark leads to nothing: it is an adverb, “Spelling Them Out, and …”. */
function isWithoutObject(behind: string, run: string): boolean {
  return /^[,;”"»]/.test(behind) || /^\s*[\u2013\u2014]/.test(behind) || /[)\]’']$/.test(run);
}
