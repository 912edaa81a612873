/**
 * Files in RIS: the published tags, the old dialect, and what Zotero, EndNote, Mendeley and
 * publishers make of them (https://en.wikipedia.org/wiki/RIS_(file_format) points to the
 * specification).
 */

import { cslTypeOfRis } from '../formats/ris-readings.ts';
import { quoted } from '../text/characters.ts';
import { decodeEntities } from './entities.ts';
import type { ImportedFile, ImportedRecord, ImportProblem } from './imported-record.ts';
import { type RisField, readRisRecord } from './ris-record.ts';

const LINE = /^\s*([A-Z][A-Z0-9]) {0,3}-(?:[ \t](.*))?$/s;

/** Tags whose lines stay apart when a value goes on over several. */
const OF_LINES = new Set(['KW', 'N1', 'RN']);

interface OpenRecord {
  readonly type: string;
  readonly line: number;
  readonly fields: RisField[];
}

/** Reads lines into records. */
class RisFile {
  readonly records: ImportedRecord[] = [];
  readonly problems: ImportProblem[] = [];
  #open: OpenRecord | undefined;
  #tag = '';
  #lines: string[] = [];
  #saidOutside = false;

  fault(line: number, message: string, hint: string): void {
    this.problems.push({ line, column: 1, message, hint });
  }

  /** Takes the value that has been going on over lines. */
  #endField(): void {
    const value = decodeEntities(this.#lines.join(OF_LINES.has(this.#tag) ? '\n' : ' ')).trim();
    if (value !== '') this.#open?.fields.push({ tag: this.#tag, value, field: this.#tag });
    this.#lines = [];
  }

  #begin(line: number, type: string): void {
    if (this.#open !== undefined) {
      this.fault(
        line,
        `The record of line ${this.#open.line} has no end before the next one begins.`,
        'It has been read as far as here; put “ER  - ” between the two.',
      );
      this.end();
    }
    if (cslTypeOfRis(type) === undefined) {
      this.fault(
        line,
        type === '' ? 'The record names no type.' : `“${quoted(type)}” is no type of RIS.`,
        'It has been read as a document of no special kind.',
      );
    }
    this.#open = { type, line, fields: [] };
  }

  end(): void {
    this.#endField();
    if (this.#open !== undefined) this.records.push(readRisRecord(this.#open));
    this.#open = undefined;
  }

  /** A file that ends inside a record. */
  close(): void {
    if (this.#open === undefined) return;
    this.fault(
      this.#open.line,
      'The file ends before the end of this record.',
      'It has been read; if the file was cut off, something of it may be missing.',
    );
    this.end();
  }

  read(text: string, line: number): void {
    const match = LINE.exec(text);
    if (match === null) this.#goOn(text, line);
    else if (match[1] === 'TY') this.#begin(line, (match[2] ?? '').trim().toUpperCase());
    else if (match[1] === 'ER') this.#endAt(line);
    else this.#beginField(line, match[1] ?? '', match[2] ?? '');
  }

  #endAt(line: number): void {
    if (this.#open === undefined) {
      this.fault(line, 'A record ends here that has not begun.', 'The line has been passed over.');
    }
    this.end();
  }

  #beginField(line: number, tag: string, value: string): void {
    if (this.#open === undefined) {
      this.fault(
        line,
        `“${tag}” stands before the type of its record.`,
        'A record begins with “TY  - ”; it has been read as a document of no special kind.',
      );
      this.#open = { type: 'GEN', line, fields: [] };
    }
    this.#endField();
    this.#tag = tag;
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
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  for (const [index, line] of lines.entries()) file.read(line, index + 1);
  file.close();
  return { format: 'ris', records: file.records, problems: file.problems };
}
