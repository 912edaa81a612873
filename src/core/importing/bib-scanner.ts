/**
 * The grammar of .bib files (btxdoc and "btxhak", section 4; biber's rules where they are wider):
 * entries, `@string`, `@preamble`, `@comment`. It goes on behind every fault, since one missing
 * brace should not cost a library: it looks for the next line that begins a field or an entry.
 * Each sign is looked at a bounded number of times.
 */
import { STANDARD_MACROS } from './bib-macros.ts';
import { type BibSourceEntry, type BibValue, Positions, type RepeatedField } from './bib-source.ts';
import type { ImportProblem } from './imported-record.ts';

const DIRECTIVE = /@[ \t]*([\p{L}][\p{L}\p{N}_:.+-]*)[ \t\n]*([{(])/uy;
const ENTRY_LINE = /[ \t]*@[ \t]*\p{L}[\p{L}\p{N}_-]*[ \t]*[{(]/uy;
const FIELD_LINE =
  /[ \t]{0,80},?[ \t]{0,80}[\p{L}][\p{L}\p{N}_+:.-]{0,60}[ \t]*=[ \t]*(?:[{"\d]|\p{L}+[ \t]*[,#\n])/uy;
const SWALLOWED_FIELD = /,[ \t]*\n[ \t]{0,80}\p{L}[\p{L}\p{N}_+:.-]{0,60}[ \t]{0,80}=[ \t]*["{\d]/u;
const FIELD_START = /,?[ \t\n]*[\p{L}][\p{L}\p{N}_+:.-]{0,60}[ \t]*=[ \t]*[{"]/uy;
const FIELD_NAME = /[^\s=,{}()"#%@]+/uy;
const BARE_VALUE = /[^\s,#{}()"=%]+/uy;

/** Behind so many comments without a closing brace, none is looked for. */
const MOST_OPEN_COMMENTS = 20;
/** The longest text that macros may add up to. */
const LONGEST_EXPANSION = 4000;

/** The entries of a file, in its order, and its faults. */
export interface ScannedBib {
  readonly entries: readonly BibSourceEntry[];
  readonly problems: readonly ImportProblem[];
}

/** The entries of a .bib file. Its line breaks are line feeds. Never throws. */
export function scanBib(text: string): ScannedBib {
  return new Scanner(text).scan();
}

class Scanner {
  readonly #text: string;
  readonly #positions: Positions;
  readonly #macros = new Map(STANDARD_MACROS);
  readonly #entries: BibSourceEntry[] = [];
  readonly #problems: ImportProblem[] = [];
  #at = 0;
  /** Whether a value of the entry has run away: then each value ends before the next field. */
  #careful = false;
  #openComments = 0;
  /** Whether the last value was cut short, comma and all. */
  #wasCut = false;

  constructor(text: string) {
    this.#text = text;
    this.#positions = new Positions(text);
  }

  scan(): ScannedBib {
    while (this.#toNextDirective()) this.#directive();
    return { entries: this.#entries, problems: this.#problems };
  }

  #problem(offset: number, message: string, hint?: string): void {
    this.#problems.push({ ...this.#positions.at(offset), message, hint });
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text) ?? undefined;
  }

  #sign(): string {
    return this.#text[this.#at] ?? '';
  }

  /** Goes to the next "@", past lines that begin with "%". All else between entries is comment. */
  #toNextDirective(): boolean {
    while (this.#at < this.#text.length) {
      const next = this.#text.indexOf('@', this.#at);
      if (next === -1) break;
      const lineStart = next - this.#positions.at(next).column + 1;
      this.#at = next;
      if (!/^\s*%/.test(this.#text.slice(lineStart, Math.min(next, lineStart + 80)))) return true;
      const lineEnd = this.#text.indexOf('\n', next);
      this.#at = lineEnd === -1 ? this.#text.length : lineEnd;
    }
    this.#at = this.#text.length;
    return false;
  }

  #directive(): void {
    const start = this.#at;
    const found = this.#match(DIRECTIVE);
    if (found === undefined) {
      if (/^@comment\b/i.test(this.#text.slice(start, start + 9))) this.#skipLine();
      else {
        const rest = this.#text.slice(start, start + 40).split('\n')[0] ?? '';
        const isAddress = /[\w.]$/.test(this.#text.slice(Math.max(0, start - 1), start));
        if (!isAddress && /^@\s*\p{L}/u.test(rest)) {
          this.#problem(start, `“${rest.trim()}” begins no entry: its brace is missing.`);
        }
        this.#at += 1;
      }
      return;
    }
    const type = (found[1] ?? '').toLowerCase();
    const close = found[2] === '(' ? ')' : '}';
    this.#careful = false;
    this.#at = start + found[0].length;
    if (type === 'comment') this.#skipComment(found[0].length);
    else if (type === 'preamble') this.#skipComment(found[0].length);
    else if (type === 'string') this.#string(close);
    else this.#entry(type, close, start);
  }

  #skipLine(): void {
    const end = this.#text.indexOf('\n', this.#at);
    this.#at = end === -1 ? this.#text.length : end;
  }

  /** A comment ends with its brace, or with its line where no brace closes it. */
  #skipComment(opening: number): void {
    const start = this.#at;
    this.#at -= 1;
    const mayClose = this.#sign() === '{' && this.#openComments < MOST_OPEN_COMMENTS;
    if (mayClose && this.#braced(false) !== undefined) return;
    this.#openComments += 1;
    this.#at = start - opening;
    this.#skipLine();
  }

  #string(close: string): void {
    this.#skipSpace();
    const start = this.#at;
    const name = this.#match(FIELD_NAME)?.[0] ?? '';
    this.#at += name.length;
    this.#skipSpace();
    if (name === '' || this.#sign() !== '=') {
      this.#problem(start, 'This @string has no name and value.', '@string{name = {value}}');
      return;
    }
    this.#at += 1;
    this.#macros.set(name.toLowerCase(), this.#value(name).tex);
    this.#skipSpace();
    if (this.#sign() === close) this.#at += 1;
  }

  #entry(type: string, close: string, start: number): void {
    const place = this.#positions.at(start);
    const key = this.#key(close, start);
    const fields = new Map<string, BibValue>();
    const repeated: RepeatedField[] = [];
    while (this.#toNextField(close, start, key)) this.#field(fields, repeated, close);
    this.#entries.push({ type, key, ...place, fields, repeated });
  }

  #key(close: string, start: number): string {
    this.#skipSpace();
    const from = this.#at;
    const key = this.#match(close === ')' ? /[^,\n)=]*/y : /[^,\n}=]*/y)?.[0] ?? '';
    const next = this.#text[from + key.length] ?? '';
    if (next === '=') {
      this.#problem(start, 'This entry has no key.', 'A key stands before the first comma.');
      return '';
    }
    this.#at = from + key.length;
    this.#skipSpace(false);
    if (this.#sign() !== ',' && this.#sign() !== close && this.#at < this.#text.length) {
      this.#problem(from + key.length, 'A comma is missing behind the key.');
    }
    if (key.trim() === '') this.#problem(start, 'This entry has no key.');
    return key.trim();
  }

  /** Goes to the next field of an entry; false at its end, wherever that is. */
  #toNextField(close: string, start: number, key: string): boolean {
    this.#skipSpace();
    if (this.#at >= this.#text.length || this.#isEntryLine()) {
      const name = key === '' ? 'This entry' : `The entry “${key}”`;
      this.#problem(start, `${name} is not closed.`, `“${close}” is missing at its end.`);
      return false;
    }
    if (this.#sign() !== close) return true;
    this.#at += 1;
    const end = this.#at;
    this.#skipSpace();
    if (close === '}' && this.#match(FIELD_START) !== undefined) {
      this.#problem(end - 1, 'A brace too many: fields follow behind the end of the entry.');
      this.#skipSpace();
      return true;
    }
    this.#at = end;
    return false;
  }

  #field(fields: Map<string, BibValue>, repeated: RepeatedField[], close: string): void {
    const start = this.#at;
    const found = this.#match(FIELD_NAME)?.[0] ?? '';
    this.#at += found.length;
    this.#skipSpace(false);
    if (found === '' || this.#sign() !== '=') {
      const seen = found === '' ? this.#sign() : found;
      this.#problem(start, `“${seen}” is no field: “=” and a value are missing.`);
      this.#recover(start, close);
      return;
    }
    this.#at += 1;
    const name = found.toLowerCase();
    const value = this.#value(name);
    if (fields.has(name)) repeated.push({ ...value, name });
    else fields.set(name, value);
    this.#endOfValue(name, close);
  }

  /** Goes behind a faulty field: to the next comma, the end of the entry or a line with a field. */
  #recover(start: number, close: string): void {
    if (this.#at === start) this.#at += 1;
    while (this.#at < this.#text.length) {
      const sign = this.#sign();
      if (sign === ',' || sign === close) return;
      if (sign === '\n') {
        this.#at += 1;
        if (this.#match(FIELD_LINE) !== undefined || this.#isEntryLine()) return;
      } else this.#at += 1;
    }
  }

  #endOfValue(name: string, close: string): void {
    const end = this.#at;
    const wasCut = this.#wasCut;
    this.#wasCut = false;
    this.#skipSpace(false);
    const sign = this.#sign();
    if (wasCut || sign === ',' || sign === close || sign === '') return;
    if (this.#isEntryLine()) return;
    if (this.#match(FIELD_LINE) !== undefined) {
      this.#problem(end, `A comma is missing behind “${name}”.`);
      return;
    }
    this.#problem(end, `Behind the value of “${name}” stands what belongs to no field.`);
    this.#recover(this.#at, close);
  }

  #value(name: string): BibValue {
    this.#skipSpace(false);
    const place = this.#positions.at(this.#at);
    let tex = this.#part(name);
    for (;;) {
      const end = this.#at;
      this.#skipSpace(false);
      if (this.#sign() !== '#') {
        this.#at = end;
        return { tex, ...place };
      }
      this.#at += 1;
      this.#skipSpace(false);
      const start = this.#at;
      const part = this.#part(name);
      if (tex.length + part.length <= LONGEST_EXPANSION) tex += part;
      else this.#problem(start, `The parts of “${name}” add up to a text that is too long.`);
    }
  }

  #part(name: string): string {
    const start = this.#at;
    if (this.#sign() === '{' || this.#sign() === '"') {
      const found = this.#sign() === '{' ? this.#braced(true) : this.#quoted();
      if (found !== undefined && !this.#swallowsFields(found)) return found;
      this.#careful = true;
      this.#problem(start, `The value of “${name}” is not closed.`, 'A brace or quote is missing.');
      return this.#cutShort(start);
    }
    const word = this.#match(BARE_VALUE)?.[0] ?? '';
    this.#at += word.length;
    if (/^[\d-]*$/.test(word)) {
      if (word === '') this.#problem(start, `The field “${name}” has no value.`);
      return word;
    }
    const macro = this.#macros.get(word.toLowerCase());
    if (macro !== undefined) return macro;
    this.#problem(start, `The macro “${word}” of “${name}” is not defined; its name is kept.`);
    return word;
  }

  /**
   * Whether a value has taken the brace that closes its entry: fields stand in it, and behind it
   * the next entry begins, or the file ends.
   */
  #swallowsFields(value: string): boolean {
    const end = this.#at;
    this.#skipSpace(false);
    const isLast = this.#at >= this.#text.length || this.#isEntryLine();
    this.#at = end;
    return isLast && SWALLOWED_FIELD.test(value);
  }

  /** A value that is never closed: up to the next line with a field, or its own line. */
  #cutShort(start: number): string {
    this.#wasCut = true;
    this.#at = start + 1;
    while (this.#at < this.#text.length) {
      if (this.#sign() === '\n') {
        this.#at += 1;
        if (this.#match(FIELD_LINE) !== undefined || this.#isEntryLine()) break;
        if (
          /^[ \t]*[})][ \t]*$/.test(this.#text.slice(this.#at, this.#at + 20).split('\n')[0] ?? '')
        ) {
          break;
        }
      } else this.#at += 1;
    }
    return this.#text
      .slice(start + 1, this.#at)
      .trim()
      .replace(/["}]?,?$/, '');
  }

  /** Whether a value runs away at a line break. */
  #runsAway(): boolean {
    const at = this.#at;
    this.#at = at + 1;
    const stops = this.#isEntryLine() || (this.#careful && this.#match(FIELD_LINE) !== undefined);
    this.#at = at;
    return stops;
  }

  /** A value in braces; a brace behind a backslash does not count, as in biber. */
  #braced(stopsAtEntry: boolean): string | undefined {
    const start = this.#at;
    let depth = 0;
    for (; this.#at < this.#text.length; this.#at += 1) {
      const sign = this.#sign();
      if (sign === '\\') this.#at += 1;
      else if (sign === '{') depth += 1;
      else if (sign === '}') {
        depth -= 1;
        if (depth === 0) {
          this.#at += 1;
          return this.#text.slice(start + 1, this.#at - 1);
        }
      } else if (sign === '\n' && stopsAtEntry && this.#runsAway()) break;
    }
    this.#at = start;
    return undefined;
  }

  #quoted(): string | undefined {
    const start = this.#at;
    let depth = 0;
    for (this.#at += 1; this.#at < this.#text.length; this.#at += 1) {
      const sign = this.#sign();
      if (sign === '\\') this.#at += 1;
      else if (sign === '{') depth += 1;
      else if (sign === '}') depth = Math.max(0, depth - 1);
      else if (sign === '"' && depth === 0) {
        this.#at += 1;
        return this.#text.slice(start + 1, this.#at - 1);
      } else if (sign === '\n' && this.#runsAway()) break;
    }
    this.#at = start;
    return undefined;
  }

  /** Whether an entry begins on this line: an "@" that is the first sign of its line. */
  #isEntryLine(): boolean {
    if (this.#match(ENTRY_LINE) === undefined) return false;
    const before = this.#positions.at(this.#at).column - 1;
    return before < 200 && this.#text.slice(this.#at - before, this.#at).trim() === '';
  }

  /** Skips space, comments that begin with "%" and, between fields, commas. */
  #skipSpace(commas = true): void {
    for (;;) {
      const sign = this.#sign();
      if (sign === '%') this.#skipLine();
      else if (sign !== '' && (/\s/.test(sign) || (commas && sign === ','))) this.#at += 1;
      else return;
    }
  }
}
