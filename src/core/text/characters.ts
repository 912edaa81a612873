import type { FileRule } from './file-rules.ts';

/** A character that no text of an entry may hold, and where it stands. */
export interface ForeignCharacter {
  readonly offset: number;
  /** `U+0000`. */
  readonly name: string;
  /** `hidden-character` for one that would show in no font and can deceive a reader. */
  readonly rule: Extract<FileRule, 'control-character' | 'hidden-character'>;
}

/*
 * Control characters but tab and line feed; the private use areas, whose characters only one font
 * knows and the first of which the templates keep for their tokens; half a character; the
 * non-characters.
 */
const FOREIGN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it finds.
  /[\0-\x08\x0b-\x1f\x7f-\x9f\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff]|[\udb80-\udbff][\udc00-\udfff]/;
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Every character that is not seen; most texts hold none, and none of these is looked at further. */
const UNSEEN =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each is looked for by itself.
  /[\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb]|\udb40|\ud834[\udd73-\udd7a]/;

const RIGHT_TO_LEFT =
  '[\\p{scx=Arab}\\p{scx=Hebr}\\p{scx=Syrc}\\p{scx=Thaa}\\p{scx=Nkoo}\\p{scx=Adlm}]';
const JOINING =
  '[\\p{scx=Arab}\\p{scx=Syrc}\\p{scx=Mong}\\p{scx=Nkoo}\\p{scx=Deva}\\p{scx=Beng}\\p{scx=Guru}\\p{scx=Gujr}' +
  '\\p{scx=Orya}\\p{scx=Taml}\\p{scx=Telu}\\p{scx=Knda}\\p{scx=Mlym}\\p{scx=Sinh}\\p{scx=Tibt}\\p{scx=Khmr}\\p{scx=Mymr}]';
const SELECTOR = '[\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]';

/*
 * What is not seen and can make a text read otherwise than it is (Unicode Technical Reports 36 and
 * 55). Honest uses pass: joiners in the scripts that need them and inside an emoji, marks of
 * direction beside letters that run from right to left, a selector behind a character that has
 * variants, the tags of a flag.
 */
const HIDDEN = new RegExp(
  [
    // Zero width, invisible operators, line separators, controls of direction, fillers.
    '[\\u034f\\u17b4\\u17b5\\u200b\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]',
    '[\\u{1d173}-\\u{1d17a}]',
    '(?<!\\p{scx=Mong})[\\u180b-\\u180f]',
    '(?<![\\u1100-\\u11ff])[\\u115f\\u1160](?![\\u1100-\\u11ff])',
    '(?<!\\p{scx=Brai})\\u2800(?!\\p{scx=Brai})',
    `(?<!${JOINING})\\u200c`,
    `(?<!${JOINING}|(?:\\p{Extended_Pictographic}|\\p{Emoji_Modifier})\\ufe0f?)\\u200d`,
    `(?<!${RIGHT_TO_LEFT}.{0,40})[\\u061c\\u200e\\u200f](?!.{0,40}${RIGHT_TO_LEFT})`,
    `(?:(?<=^|\\s|\\p{scx=Latn}|${SELECTOR}))${SELECTOR}`,
    '(?<!\\u{1f3f4}[\\u{e0020}-\\u{e007e}]{0,6})[\\u{e0000}-\\u{e007f}]',
  ].join('|'),
  'u',
);

/** The first foreign character of a text, or nothing. */
export function foreignCharacter(text: string): ForeignCharacter | undefined {
  const foreign = text.search(FOREIGN);
  const half = text.isWellFormed() ? -1 : text.search(HALF);
  const control = foreign === -1 || (half !== -1 && half < foreign) ? half : foreign;
  const hidden = UNSEEN.test(text) ? text.search(HIDDEN) : -1;
  const isHidden = control === -1 || (hidden !== -1 && hidden < control);
  const offset = isHidden ? hidden : control;
  if (offset === -1) return undefined;
  const code = text.codePointAt(offset) ?? 0;
  return {
    offset,
    name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
    rule: isHidden ? 'hidden-character' : 'control-character',
  };
}

/** The text with U+FFFD for each unit that is foreign: every index stays as it is. */
export function withoutForeignCharacters(text: string): string {
  return text
    .toWellFormed()
    .replace(new RegExp(FOREIGN, 'g'), (found) => '\uFFFD'.repeat(found.length))
    .replace(new RegExp(HIDDEN, 'gu'), (found) => '\uFFFD'.repeat(found.length));
}

/**
 * The text without the characters that are not seen and do not belong in it: for records from
 * outside, which bring them along. A line separator becomes a blank.
 */
export function withoutHiddenCharacters(text: string): string {
  if (!UNSEEN.test(text)) return text;
  return text.replace(/[\u2028\u2029]/g, ' ').replace(new RegExp(HIDDEN, 'gu'), '');
}

/** What to do about a foreign character. */
export function foreignCharacterHint({
  name,
  rule,
}: Pick<ForeignCharacter, 'name' | 'rule'>): string {
  if (rule === 'hidden-character') {
    return 'It is invisible and can mislead. Delete it, or type the words around it again.';
  }
  return name === 'U+0000'
    ? 'Save the file as text with the encoding UTF-8, or delete the character.'
    : 'Delete it; it is often left behind by copying from a PDF.';
}

/** A text as a message quotes it: on one line, cut where it is long. */
export function quoted(text: string, longest = 60): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
}
