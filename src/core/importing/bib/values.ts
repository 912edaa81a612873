/**
 * The values of fields: braces, quotes, numbers and macros, joined by `#`. A value that is never
 * closed ends before the next line that begins a field.
 */
import type { BibCursor } from './cursor.ts';
import { STANDARD_MACROS } from './macros.ts';
import type { BibValue } from './source.ts';

const SWALLOWED_FIELD = /,[ \t]*\n[ \t]{0,80}\p{L}[\p{L}\p{N}_+:.-]{0,60}[ \t]{0,80}=[ \t]*["{\d]/u;
const BARE_VALUE = /[^\s,#{}()"=%]+/uy;

/** The longest text that macros may add up to. */
const LONGEST_EXPANSION = 4000;

/** Reads values where a cursor stands, and keeps the macros of the file. */
export class BibValueScanner {
  readonly #cursor: BibCursor;
  readonly #macros = new Map(STANDARD_MACROS);
  /** Whether a value of the entry has run away: then each value ends before the next field. */
  #careful = false;
  /** Whether the last value was cut short, comma and all. */
  #wasCut = false;

  constructor(cursor: BibCursor) {
    this.#cursor = cursor;
  }

  /** Forgets the faults of the entry before. */
  beginEntry(): void {
    this.#careful = false;
    this.#wasCut = false;
  }

  /** Whether the last value was cut short. */
  get wasCut(): boolean {
    return this.#wasCut;
  }

  /** Gives a macro its text. */
  define(name: string, text: string): void {
    this.#macros.set(name.toLowerCase(), text.slice(0, LONGEST_EXPANSION));
  }

  /** The value of a field or macro. */
  value(name: string): BibValue {
    this.#wasCut = false;
    this.#cursor.skipSpace(false);
    const place = this.#cursor.positions.at(this.#cursor.at);
    let tex = this.#part(name);
    for (;;) {
      const end = this.#cursor.at;
      this.#cursor.skipSpace(false);
      if (this.#cursor.character() !== '#') {
        this.#cursor.at = end;
        return { tex, ...place };
      }
      this.#cursor.at += 1;
      this.#cursor.skipSpace(false);
      const start = this.#cursor.at;
      const isMacro = !/["{]/.test(this.#cursor.character());
      const part = this.#part(name);
      if (!isMacro || tex.length + part.length <= LONGEST_EXPANSION) tex += part;
      else this.#cursor.problem(start, `The parts of “${name}” add up to a text that is too long.`);
    }
  }

  #part(name: string): string {
    const start = this.#cursor.at;
    if (this.#cursor.character() === '{' || this.#cursor.character() === '"') {
      const found = this.#cursor.character() === '{' ? this.braced(true) : this.#quoted();
      if (found !== undefined && !this.#swallowsFields(found)) return found;
      this.#careful = true;
      this.#cursor.problem(
        start,
        `The value of “${name}” is not closed.`,
        'A brace or quote is missing.',
      );
      return this.#cutShort(start);
    }
    const word = this.#cursor.match(BARE_VALUE)?.[0] ?? '';
    this.#cursor.at += word.length;
    if (/^[\d-]*$/.test(word)) {
      if (word === '') this.#cursor.problem(start, `The field “${name}” has no value.`);
      return word;
    }
    const macro = this.#macros.get(word.toLowerCase());
    if (macro !== undefined) return macro;
    this.#cursor.problem(
      start,
      `The macro “${word}” of “${name}” is not defined; its name is kept.`,
    );
    return word;
  }

  /**
   * Whether a value has taken the brace that closes its entry: fields stand in it, and behind it
   * the next entry begins, or the file ends.
   */
  #swallowsFields(value: string): boolean {
    const end = this.#cursor.at;
    this.#cursor.skipSpace(false);
    const isLast = this.#cursor.isAtEnd() || this.#cursor.isEntryLine();
    this.#cursor.at = end;
    return isLast && SWALLOWED_FIELD.test(value);
  }

  /** A value that is never closed: up to the next line with a field, or its own line. */
  #cutShort(start: number): string {
    this.#wasCut = true;
    this.#cursor.at = start + 1;
    while (this.#cursor.at < this.#cursor.text.length) {
      if (this.#cursor.character() === '\n') {
        this.#cursor.at += 1;
        if (this.#cursor.isFieldLine() || this.#cursor.isEntryLine()) break;
        if (
          /^[ \t]*[})][ \t]*$/.test(
            this.#cursor.text.slice(this.#cursor.at, this.#cursor.at + 20).split('\n')[0] ?? '',
          )
        ) {
          break;
        }
      } else this.#cursor.at += 1;
    }
    return this.#cursor.text
      .slice(start + 1, this.#cursor.at)
      .trim()
      .replace(/["}]?,?$/, '');
  }

  /** Whether a value runs away at a line break. */
  #runsAway(): boolean {
    const at = this.#cursor.at;
    this.#cursor.at = at + 1;
    const stops = this.#cursor.isEntryLine() || (this.#careful && this.#cursor.isFieldLine());
    this.#cursor.at = at;
    return stops;
  }

  /** A value in braces; a brace behind a backslash does not count, as in biber. */
  braced(stopsAtEntry: boolean): string | undefined {
    const start = this.#cursor.at;
    let depth = 0;
    for (; this.#cursor.at < this.#cursor.text.length; this.#cursor.at += 1) {
      const character = this.#cursor.character();
      if (character === '\\') this.#cursor.at += 1;
      else if (character === '{') depth += 1;
      else if (character === '}') {
        depth -= 1;
        if (depth === 0) {
          this.#cursor.at += 1;
          return this.#cursor.text.slice(start + 1, this.#cursor.at - 1);
        }
      } else if (character === '\n' && stopsAtEntry && this.#runsAway()) break;
    }
    this.#cursor.at = start;
    return undefined;
  }

  #quoted(): string | undefined {
    const start = this.#cursor.at;
    let depth = 0;
    for (this.#cursor.at += 1; this.#cursor.at < this.#cursor.text.length; this.#cursor.at += 1) {
      const character = this.#cursor.character();
      if (character === '\\') this.#cursor.at += 1;
      else if (character === '{') depth += 1;
      else if (character === '}') depth = Math.max(0, depth - 1);
      else if (character === '"' && depth === 0) {
        this.#cursor.at += 1;
        return this.#cursor.text.slice(start + 1, this.#cursor.at - 1);
      } else if (character === '\n' && this.#runsAway()) break;
    }
    this.#cursor.at = start;
    return undefined;
  }
}
