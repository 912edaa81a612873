/** A place in the text of a .bib file, and the steps that its grammar takes from there. */

import { LineIndex } from '../../text/lines.ts';
import type { ImportProblem } from '../record/imported.ts';

const ENTRY_LINE = /[ \t]*@[ \t]*\p{L}[\p{L}\p{N}_-]*[ \t]*[{(]/uy;
const FIELD_LINE =
  /[ \t]{0,80},?[ \t]{0,80}[\p{L}][\p{L}\p{N}_+:.-]{0,60}[ \t]*=[ \t]*(?:[{"\d]|\p{L}+[ \t]*[,#\n])/uy;

/** Moves through a text, and collects what is wrong with it. */
export class BibCursor {
  readonly text: string;
  readonly positions: LineIndex;
  readonly problems: ImportProblem[] = [];
  at = 0;

  constructor(text: string) {
    this.text = text;
    this.positions = new LineIndex(text);
  }

  /** Names a fault at an offset. */
  problem(offset: number, message: string, hint?: string): void {
    this.problems.push({ ...this.positions.at(offset), message, hint });
  }

  isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** What a sticky pattern finds here. */
  match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text) ?? undefined;
  }

  /** The character here; an empty string at the end. */
  character(): string {
    return this.text[this.at] ?? '';
  }

  /** Goes to the end of the line. */
  skipLine(): void {
    const end = this.text.indexOf('\n', this.at);
    this.at = end === -1 ? this.text.length : end;
  }

  /** Whether an entry begins on this line: an "@" that is the first character of its line. */
  isEntryLine(): boolean {
    if (this.match(ENTRY_LINE) === undefined) return false;
    const before = this.positions.at(this.at).column - 1;
    return before < 200 && this.text.slice(this.at - before, this.at).trim() === '';
  }

  /** Skips space, comments that begin with "%" and, between fields, commas. */
  skipSpace(commas = true): void {
    for (;;) {
      const character = this.character();
      if (character === '%') this.skipLine();
      else if (character !== '' && (/\s/.test(character) || (commas && character === ',')))
        this.at += 1;
      else return;
    }
  }

  /** Whether a field begins here, in front of its line. */
  isFieldLine(): boolean {
    return this.match(FIELD_LINE) !== undefined;
  }
}
