/** A character that no text of an entry may hold, and where it stands. */
export interface ForeignCharacter {
  readonly offset: number;
  /** `U+0000`. */
  readonly name: string;
}

/*
 * Control characters but tab and line feed; the private use area, whose signs only one font knows
 * and which the templates keep for their tokens; half a character; the non-characters at its end.
 */
const FOREIGN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it finds.
  /[\0-\x08\x0b-\x1f\x7f-\x9f\ue000-\uf8ff\ufffe\uffff]/;
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** The first foreign character of a text, or nothing. */
export function foreignCharacter(text: string): ForeignCharacter | undefined {
  const foreign = text.search(FOREIGN);
  const half = text.isWellFormed() ? -1 : text.search(HALF);
  const offset = foreign === -1 || (half !== -1 && half < foreign) ? half : foreign;
  if (offset === -1) return undefined;
  const name = `U+${text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0')}`;
  return { offset, name };
}

/** The text with U+FFFD for each unit that is foreign: every index stays as it is. */
export function withoutForeignCharacters(text: string): string {
  return text.toWellFormed().replace(new RegExp(FOREIGN, 'g'), '\uFFFD');
}

/** What to do about a foreign character. */
export function foreignCharacterHint(name: string): string {
  return name === 'U+0000'
    ? 'Save the file as text with the encoding UTF-8, or delete the character.'
    : 'Delete it; it is often left behind by copying from a PDF.';
}

/** A text as a message quotes it: on one line, cut where it is long. */
export function quoted(text: string, longest = 60): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
}
