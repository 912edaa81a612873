/**
 * Files in RIS: the published tags, the old dialect, and what Zotero, EndNote, Mendeley and
 * publishers make of them (https://en.wikipedia.org/wiki/RIS_(file_format) points to the
 * specification).
 */

import { cslTypeOfRis } from '../../formats/ris/readings.ts';
import { decodeReferences } from '../../text/character-references.ts';
import { quoted } from '../../text/characters.ts';
import { LineIndex } from '../../text/lines.ts';
import type { FilePlace, ImportedFile, ImportedRecord, ImportProblem } from '../record/imported.ts';
import { referenceProblems } from '../record/reference-problems.ts';
import type { RisField } from './reading.ts';
import { readRisRecord } from './record.ts';

const LINE = /^(\s*)([A-Z][A-Z0-9])( {0,3}-)(?:([ \t]+)(.*))?$/s;

/** Tags whose lines stay apart when a value goes on over several. */
const OF_LINES = new Set(['KW', 'N1', 'RN']);

interface OpenRecord {
  /** Undefined while nothing but other tags was seen. */
  type: string | undefined;
  readonly line: number;
  readonly fields: RisField[];
}

/** Reads lines into records. */
class RisFile {
  /** True where the file ends inside a record. */
  isTorn = false;
  readonly records: ImportedRecord[] = [];
  readonly problems: ImportProblem[] = [];
  #open: OpenRecord | undefined;
  #tag = '';
  #place: FilePlace = { line: 1, column: 1 };
  #lines: string[] = [];
  #saidOutside = false;

  fault(line: number, message: string, hint: string): void {
    this.problems.push({ line, column: 1, message, hint });
  }

  /** Takes the value that has been going on over lines. */
  #endField(): void {
    const value = decodeReferences(this.#lines.join(OF_LINES.has(this.#tag) ? '\n' : ' ')).trim();
    if (value !== '') {
      this.#open?.fields.push({ tag: this.#tag, value, field: this.#tag, ...this.#place });
    }
    this.#lines = [];
  }

  #begin(line: number, type: string): void {
    if (this.#open !== undefined && this.#open.type === undefined) {
      // Some programs write tags of a record before its type.
      this.#endField();
      this.#checkType(line, type);
      this.#open.type = type;
      return;
    }
    if (this.#open !== undefined) {
      this.fault(
        line,
        `The record of line ${this.#open.line} has no end before the next one begins.`,
        'It has been read as far as here; put “ER  - ” between the two.',
      );
      this.end();
    }
    this.#checkType(line, type);
    this.#open = { type, line, fields: [] };
  }

  #checkType(line: number, type: string): void {
    if (cslTypeOfRis(type) !== undefined) return;
    this.fault(
      line,
      type === '' ? 'The record names no type.' : `“${quoted(type)}” is no type of RIS.`,
      'It has been read as a document of no special kind.',
    );
  }

  end(): void {
    this.#endField();
    if (this.#open !== undefined) {
      const { type = 'GEN', line, fields } = this.#open;
      if (this.#open.type === undefined) {
        const [first] = fields;
        this.fault(
          line,
          `“${first?.tag ?? ''}” stands before the type of its record.`,
          'A record begins with “TY  - ”; it has been read as a document of no special kind.',
        );
      }
      this.records.push(readRisRecord({ type, line, fields, problems: this.problems }));
    }
    this.#open = undefined;
  }

  /** A file that ends inside a record. */
  close(): void {
    if (this.#open === undefined) return;
    this.isTorn = true;
    this.fault(
      this.#open.line,
      'The file ends before the end of this record.',
      'It has been read; if the file was cut off, something of it may be missing.',
    );
    this.end();
  }

  read(text: string, line: number): void {
    const match = LINE.exec(text);
    if (match === null) {
      this.#goOn(text, line);
      return;
    }
    const [, before = '', tag = '', dash = '', space = '', value = ''] = match;
    if (tag === 'TY') this.#begin(line, value.trim().toUpperCase());
    else if (tag === 'ER') this.#endAt(line);
    else {
      const column = before.length + tag.length + dash.length + space.length + 1;
      this.#beginField({ line, column }, tag, value);
    }
  }

  #endAt(line: number): void {
    if (this.#open === undefined) {
      this.fault(line, 'A record ends here that has not begun.', 'The line has been passed over.');
    }
    this.end();
  }

  #beginField(place: FilePlace, tag: string, value: string): void {
    const { line } = place;
    this.#open ??= { type: undefined, line, fields: [] };
    this.#endField();
    this.#tag = tag;
    this.#place = place;
    this.#lines = [value];
  }

  #goOn(text: string, line: number): void {
    const isEmpty = text.trim() === '';
    if (this.#lines.length > 0) this.#lines.push(text.trim());
    else if (!isEmpty && !this.#saidOutside) {
      this.#saidOutside = true;
      this.fault(
        line,
        `“${quoted(text.trim())}” belongs to no field of a record.`,
        'It has been passed over, and so has any other text between records.',
      );
    }
  }
}

/** Reads a file in RIS. Never throws: what is wrong is named with its line, and all else is read. */
export function readRis(text: string): ImportedFile {
  const file = new RisFile();
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  for (const [index, line] of source.split('\n').entries()) file.read(line, index + 1);
  file.close();
  const broken = referenceProblems(source, new LineIndex(source), false);
  return {
    format: 'ris',
    records: file.records,
    problems: [...file.problems, ...broken],
    ...(file.isTorn && { isTorn: true as const }),
  };
}
