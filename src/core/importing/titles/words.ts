/** The words of a title, and where a part of it begins. */

/** One word of a title, or one part of a word with hyphens. */
export interface TitleWord {
  readonly text: string;
  /** Where it stands in the title. */
  readonly start: number;
  readonly end: number;
  /** It begins the title, or what follows a colon, a question or a full stop. */
  readonly begins: boolean;
  /** A hyphen or a slash joins it to the word before it. */
  readonly isJoined: boolean;
  /** Which part of the title it belongs to: what stands before a colon and what behind it are two. */
  readonly part: number;
  /** Its case was marked as one that must stay. */
  readonly isFixed: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:(?:['’ʼ.&]|\.?[’'])[\p{L}\p{M}\p{N}]+)*/gu;
const TAG = /<\/?[a-z][^<>]*>/giu;
const FIXED = /<span class="nocase">.*?<\/span>/gsu;
/** Ends a part of a title; quotation marks and brackets may stand around it. */
const ENDS_PART = /[:?!…]["”’')\]]*\s|[—–]\s?$|\s[-–—]\s|[;]\s+$/u;
const FULL_STOP = /\.["”’')\]]*\s/u;

/** Takes a title apart. Tags are no words; words in `<span class="nocase">` keep their case. */
export function titleWords(title: string): TitleWord[] {
  const fixed = [...title.matchAll(FIXED)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  // Tags keep their length, so that places stay what they are.
  const plain = title.replace(TAG, (tag) => '\u2060'.repeat(tag.length));
  const words: TitleWord[] = [];
  let part = 0;
  for (const match of plain.matchAll(WORD)) {
    const [text] = match;
    const start = match.index;
    const before = words.at(-1);
    const between =
      before === undefined ? '' : plain.slice(before.end, start).replaceAll('\u2060', '');
    const begins =
      before === undefined ||
      ENDS_PART.test(between) ||
      endsSentence(between, before.text) ||
      opensTitle(plain, between, start) ||
      opensItalic(title, start);
    if (begins && before !== undefined) part++;
    words.push({
      text,
      start,
      end: start + text.length,
      begins,
      isJoined: /^[-‐‑/]$/u.test(between),
      part,
      isFixed: fixed.some(([from, to]) => from <= start && start < to),
    });
  }
  return words;
}

/** A full stop ends a sentence, unless it stands behind an initial or a short form: “St. Louis”. */
function endsSentence(between: string, before: string): boolean {
  return FULL_STOP.test(between) && before.length > 3 && !before.includes('.');
}

/** What is in italics inside a title is a title or a name of Latin: “<i>Homo sapiens</i>”. */
function opensItalic(title: string, start: number): boolean {
  return title.slice(0, start).endsWith('<i>');
}

/** Three words or more in quotation marks are likely a title of their own. */
function opensTitle(plain: string, between: string, start: number): boolean {
  if (!/["“‘«]$/u.test(between)) return false;
  const quoted = /^[^"”’»]*/u.exec(plain.slice(start))?.[0] ?? '';
  return quoted.trim().split(/\s+/u).length > 2;
}

/** A word without what makes it a possessive: “Hegel’s”, “Workers’”. */
export function withoutPossessive(word: string): string {
  return word.replace(/['’ʼ]s?$/iu, '');
}
