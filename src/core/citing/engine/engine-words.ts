import processor from 'citeproc';
import { isUnpatched } from './engine-patches.ts';
import { escapeLikeEngine } from './printed.ts';

/** A word joiner: it shows nowhere, and no text of a library may hold one. */
const MARK = '\u2060';
/** Names that each object has of itself, as the engine might look them up: in whatever case. */
const OWN_WORDS = new Set(
  Object.getOwnPropertyNames(Object.prototype).map((name) => lettersOf(name)),
);

/**
 * A value of a record, each text in it with a mark where it would be mistaken: the engine (citeproc-js 2.4.63) keeps names and
 * abbreviations in plain objects, so that nobody may be called “constructor”, and joins the parts of
 * a name by “::”.
 */
export function marked(value: unknown): unknown {
  if (typeof value === 'string') return markedWord(value);
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, marked(part)]));
}

function markedWord(text: string): string {
  const parted = text.includes('::') ? text.replace(/:(?=:)/g, `:${MARK}`) : text;
  return text.length < 40 && OWN_WORDS.has(lettersOf(text)) ? `${parted}${MARK}` : parted;
}

/**
 * True for a language that the engine would look up as one of those words; there is none such. It
 * takes “en<de” for English from German.
 */
export function isOwnWord(language: unknown): boolean {
  return (
    typeof language === 'string' &&
    language.split(/[-_<]/).some((part) => OWN_WORDS.has(lettersOf(part)))
  );
}

/** Variables that are read letter for letter, by machines as well. */
const IDENTIFIERS: ReadonlySet<string> = new Set(['DOI', 'ISBN', 'ISSN', 'PMCID', 'PMID', 'URL']);
/** Where the private characters begin that stand for others; no text of a library may hold one. */
const SHIELD = 0xf0000;
/** What the engine might take for markup, a quotation mark, an apostrophe or a raised letter. */
const MISTAKABLE = /[^\w\s.,:;?!/()-]/g;

/**
 * The value of an identifier with private characters for those that the engine would change: it
 * prints the apostrophe of a DOI as ’, and reads `<b>` in one as bold. `dropMarks` puts them back.
 */
export function shielded(variable: string, value: unknown): unknown {
  if (!IDENTIFIERS.has(variable) || typeof value !== 'string') return value;
  return value.replace(MISTAKABLE, (character) =>
    String.fromCodePoint(SHIELD + character.charCodeAt(0)),
  );
}

/** A text with the characters that private ones stand for. */
function unshielded(text: string, write: (character: string) => string): string {
  return text.replace(/[\u{f0000}-\u{ffffd}]/gu, (character) =>
    write(String.fromCharCode((character.codePointAt(0) ?? SHIELD) - SHIELD)),
  );
}

/** Words behind a work as the first of its part: without the comma or the space before them. */
export function leadingWords(suffix: string): string {
  // Before a letter the engine would set a space.
  return `${MARK}${suffix.replace(/^[\s,;:]+/, '')}`;
}

/** Lets the engine write texts without the marks and shields, once and for all. */
export function dropMarks(): void {
  if (!isUnpatched('marks')) return;
  const { html, text: plain } = processor.Output.Formats;
  for (const [format, write] of [
    [html, escapeLikeEngine],
    [plain, (character: string) => character],
  ] as const) {
    const escaped = format.text_escape;
    format.text_escape = (text) => unshielded(escaped(text).replaceAll(MARK, ''), write);
  }
}

/** The engine strips full stops and tags and may change the case. */
function lettersOf(text: string): string {
  return text.replace(/<[^<>]*>|[^a-z_]/gi, '').toLowerCase();
}
