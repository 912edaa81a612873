/**
 * The grammar of .bib files (btxdoc and "btxhak", section 4; biber's rules where they are wider):
 * entries, `@string`, `@preamble`, `@comment`. It goes on behind every fault, since one missing
 * brace should not cost a library: it looks for the next line that begins a field or an entry.
 * Each character is looked at a bounded number of times.
 */

import type { ImportProblem } from '../record/imported.ts';
import { BibCursor } from './cursor.ts';
import type { BibSourceEntry, BibValue, RepeatedField } from './source.ts';
import { BibValueScanner } from './values.ts';

const DIRECTIVE = /@[ \t]*([\p{L}][\p{L}\p{N}_:.+-]*)[ \t\n]*([{(])/uy;
const FIELD_START = /,?[ \t\n]*[\p{L}][\p{L}\p{N}_+:.-]{0,60}[ \t]*=[ \t]*[{"]/uy;
const FIELD_NAME = /[^\s=,{}()"#%@]+/uy;

/** Behind so many comments without a closing brace, none is looked for. */
const MOST_OPEN_COMMENTS = 20;

/** The entries of a file, in its order, and its faults. */
export interface ScannedBib {
  readonly entries: readonly BibSourceEntry[];
  readonly problems: readonly ImportProblem[];
  /** Whether an entry has no end. */
  readonly isTorn: boolean;
}

/** The entries of a .bib file. Its line breaks are line feeds. Never throws. */
export function scanBib(text: string): ScannedBib {
  return new Scanner(text).scan();
}

class Scanner {
  readonly #cursor: BibCursor;
  readonly #values: BibValueScanner;
  readonly #entries: BibSourceEntry[] = [];
  #openComments = 0;
  #isTorn = false;

  constructor(text: string) {
    this.#cursor = new BibCursor(text);
    this.#values = new BibValueScanner(this.#cursor);
  }

  scan(): ScannedBib {
    while (this.#toNextDirective()) this.#directive();
    return { entries: this.#entries, problems: this.#cursor.problems, isTorn: this.#isTorn };
  }

  /** Goes to the next "@", past lines that begin with "%". All else between entries is comment. */
  #toNextDirective(): boolean {
    while (!this.#cursor.isAtEnd()) {
      const next = this.#cursor.text.indexOf('@', this.#cursor.at);
      if (next === -1) break;
      const lineStart = next - this.#cursor.positions.at(next).column + 1;
      this.#cursor.at = next;
      if (!/^\s*%/.test(this.#cursor.text.slice(lineStart, Math.min(next, lineStart + 80))))
        return true;
      const lineEnd = this.#cursor.text.indexOf('\n', next);
      this.#cursor.at = lineEnd === -1 ? this.#cursor.text.length : lineEnd;
    }
    this.#cursor.at = this.#cursor.text.length;
    return false;
  }

  #directive(): void {
    const start = this.#cursor.at;
    const found = this.#cursor.match(DIRECTIVE);
    if (found === undefined) {
      if (/^@comment\b/i.test(this.#cursor.text.slice(start, start + 9))) this.#cursor.skipLine();
      else {
        const rest = this.#cursor.text.slice(start, start + 40).split('\n')[0] ?? '';
        const isAddress = /[\w.]$/.test(this.#cursor.text.slice(Math.max(0, start - 1), start));
        if (!isAddress && /^@\s*\p{L}/u.test(rest)) {
          this.#cursor.problem(start, `“${rest.trim()}” begins no entry: its brace is missing.`);
        }
        this.#cursor.at += 1;
      }
      return;
    }
    const type = (found[1] ?? '').toLowerCase();
    const close = found[2] === '(' ? ')' : '}';
    this.#values.beginEntry();
    this.#cursor.at = start + found[0].length;
    if (type === 'comment') this.#skipComment(found[0].length);
    else if (type === 'preamble') this.#skipComment(found[0].length);
    else if (type === 'string') this.#string(close);
    else this.#entry(type, close, start);
  }

  /** A comment ends with its brace, or with its line where no brace closes it. */
  #skipComment(opening: number): void {
    const start = this.#cursor.at;
    this.#cursor.at -= 1;
    const mayClose = this.#cursor.character() === '{' && this.#openComments < MOST_OPEN_COMMENTS;
    if (mayClose && this.#values.braced(false) !== undefined) return;
    this.#openComments += 1;
    this.#cursor.at = start - opening;
    this.#cursor.skipLine();
  }

  #string(close: string): void {
    this.#cursor.skipSpace();
    const start = this.#cursor.at;
    const name = this.#cursor.match(FIELD_NAME)?.[0] ?? '';
    this.#cursor.at += name.length;
    this.#cursor.skipSpace();
    if (name === '' || this.#cursor.character() !== '=') {
      this.#cursor.problem(start, 'This @string has no name and value.', '@string{name = {value}}');
      return;
    }
    this.#cursor.at += 1;
    this.#values.define(name, this.#values.value(name).tex);
    this.#cursor.skipSpace();
    if (this.#cursor.character() === close) this.#cursor.at += 1;
  }

  #entry(type: string, close: string, start: number): void {
    const place = this.#cursor.positions.at(start);
    const key = this.#key(close, start);
    const fields = new Map<string, BibValue>();
    const repeated: RepeatedField[] = [];
    while (this.#toNextField(close, start, key)) this.#field(fields, repeated, close);
    this.#entries.push({ type, key, ...place, fields, repeated });
  }

  #key(close: string, start: number): string {
    this.#cursor.skipSpace();
    const from = this.#cursor.at;
    const key = this.#cursor.match(close === ')' ? /[^,\n)=]*/y : /[^,\n}=]*/y)?.[0] ?? '';
    const next = this.#cursor.text[from + key.length] ?? '';
    if (next === '=') {
      this.#cursor.problem(start, 'This entry has no key.', 'A key stands before the first comma.');
      return '';
    }
    this.#cursor.at = from + key.length;
    this.#cursor.skipSpace(false);
    if (
      this.#cursor.character() !== ',' &&
      this.#cursor.character() !== close &&
      !this.#cursor.isAtEnd()
    ) {
      this.#cursor.problem(from + key.length, 'A comma is missing behind the key.');
    }
    if (key.trim() === '') this.#cursor.problem(start, 'This entry has no key.');
    return key.trim();
  }

  /** Goes to the next field of an entry; false at its end, wherever that is. */
  #toNextField(close: string, start: number, key: string): boolean {
    this.#cursor.skipSpace();
    if (this.#cursor.isAtEnd() || this.#cursor.isEntryLine()) {
      const name = key === '' ? 'This entry' : `The entry “${key}”`;
      this.#isTorn = true;
      this.#cursor.problem(start, `${name} is not closed.`, `“${close}” is missing at its end.`);
      return false;
    }
    if (this.#cursor.character() !== close) return true;
    this.#cursor.at += 1;
    const end = this.#cursor.at;
    this.#cursor.skipSpace();
    if (close === '}' && this.#cursor.match(FIELD_START) !== undefined) {
      this.#cursor.problem(end - 1, 'A brace too many: fields follow behind the end of the entry.');
      this.#cursor.skipSpace();
      return true;
    }
    this.#cursor.at = end;
    return false;
  }

  #field(fields: Map<string, BibValue>, repeated: RepeatedField[], close: string): void {
    const start = this.#cursor.at;
    const found = this.#cursor.match(FIELD_NAME)?.[0] ?? '';
    this.#cursor.at += found.length;
    this.#cursor.skipSpace(false);
    if (found === '' || this.#cursor.character() !== '=') {
      const seen = found === '' ? this.#cursor.character() : found;
      this.#cursor.problem(start, `“${seen}” is no field: “=” and a value are missing.`);
      this.#recover(start, close);
      return;
    }
    this.#cursor.at += 1;
    const name = found.toLowerCase();
    const value = this.#values.value(name);
    if (fields.has(name)) repeated.push({ ...value, name });
    else fields.set(name, value);
    this.#endOfValue(name, close);
  }

  /** Goes behind a faulty field: to the next comma, the end of the entry or a line with a field. */
  #recover(start: number, close: string): void {
    if (this.#cursor.at === start) this.#cursor.at += 1;
    while (!this.#cursor.isAtEnd()) {
      const character = this.#cursor.character();
      if (character === ',' || character === close) return;
      if (character === '\n') {
        this.#cursor.at += 1;
        if (this.#cursor.isFieldLine() || this.#cursor.isEntryLine()) return;
      } else this.#cursor.at += 1;
    }
  }

  #endOfValue(name: string, close: string): void {
    const end = this.#cursor.at;
    this.#cursor.skipSpace(false);
    const character = this.#cursor.character();
    if (this.#values.wasCut || character === ',' || character === close || character === '') return;
    if (this.#cursor.isEntryLine()) return;
    if (this.#cursor.isFieldLine()) {
      this.#cursor.problem(end, `A comma is missing behind “${name}”.`);
      return;
    }
    this.#cursor.problem(end, `Behind the value of “${name}” stands what belongs to no field.`);
    this.#recover(this.#cursor.at, close);
  }
}
