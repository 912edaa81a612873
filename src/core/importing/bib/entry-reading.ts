/** An entry while it is read: its fields as text, and the record that comes of it. */
import type { CslType } from '../../model/csl.ts';
import { RecordDraft } from '../record/draft.ts';
import type { FilePlace, ImportedRecord, ImportProblem } from '../record/imported.ts';
import { settleMisplaced } from '../record/misplaced.ts';
import type { BibSourceEntry, BibValue } from './source.ts';
import type { CommandLookup } from './tex.ts';
import { bibParagraphs, bibPlain, bibText, bibTitle } from './text.ts';
import { knownEntryType } from './types.ts';
import { FIELD_REASONS, TITLE_FIELDS } from './variables.ts';

/** What the reading of a file gives to that of its entries. */
export interface FileReading {
  readonly lookup: (place: BibValue) => CommandLookup;
  readonly fault: (place: FilePlace, message: string) => void;
  readonly problem: (problem: ImportProblem) => void;
}

/** One entry, with the fields it has and inherits. */
export class EntryReading {
  readonly entry: BibSourceEntry;
  readonly fields: ReadonlyMap<string, BibValue>;
  readonly file: FileReading;
  readonly draft = new RecordDraft();
  /** The entry type under which the tables of the formats know it. */
  readonly knownType: string;
  #annotation = '';

  constructor(entry: BibSourceEntry, fields: ReadonlyMap<string, BibValue>, file: FileReading) {
    this.entry = entry;
    this.fields = fields;
    this.file = file;
    this.knownType = knownEntryType(entry.type);
  }

  has(field: string): boolean {
    return this.fields.has(field);
  }

  /** The plain text of a field; undefined for one that is missing or empty. */
  plain(field: string): string | undefined {
    const value = this.fields.get(field);
    return (value === undefined ? '' : this.plainOf(value)) || undefined;
  }

  /** The text of a field, with its styles and, in titles, the case that is kept. */
  text(field: string): string | undefined {
    const value = this.fields.get(field);
    return (value === undefined ? '' : this.textOf(field, value)) || undefined;
  }

  plainOf(value: BibValue): string {
    return bibPlain(value.tex, this.file.lookup(value));
  }

  textOf(field: string, value: BibValue): string {
    const read = TITLE_FIELDS.has(field) ? bibTitle : bibText;
    return read(value.tex, this.file.lookup(value));
  }

  /** Whether one of the fields stands in the entry before another. */
  precedes(fields: readonly string[], other: string): boolean {
    for (const name of this.fields.keys()) {
      if (fields.includes(name)) return true;
      if (name === other) return false;
    }
    return false;
  }

  /** Names a field that has no place. What is inherited is named once, where it stands. */
  leave(field: string, value: BibValue, reason?: string): void {
    if (value.inherited === true) return;
    const isForeign = /^bdsk-|^__/.test(field);
    const known =
      FIELD_REASONS.get(field) ?? (isForeign ? 'It is a note of another program.' : undefined);
    const why = reason ?? known ?? 'A record has no variable for this field.';
    this.draft.leave(field, this.plainOf(value), why);
  }

  /** Names the text of a field that has no place, if the entry has the field itself. */
  leaveText(field: string, reason: string): void {
    const value = this.fields.get(field);
    if (value !== undefined) this.leave(field, value, reason);
  }

  /** The same for a date that is not understood: somebody should look at its place. */
  leaveDate(field: string, reason: string): void {
    const value = this.fields.get(field);
    if (value === undefined || value.inherited === true) return;
    const { line, column } = value;
    this.draft.leave(field, this.plainOf(value), reason, { line, column });
  }

  /** Names what is wrong with a field at its place. What is inherited is named once, where it stands. */
  fault(field: string, problemAt: (place: FilePlace) => ImportProblem): void {
    const value = this.fields.get(field);
    if (value !== undefined && value.inherited !== true) this.file.problem(problemAt(value));
  }

  /** Adds to somebody's note on the work. */
  annotate(value: BibValue): void {
    const text = bibParagraphs(value.tex, this.file.lookup(value));
    if (text === '' || text === this.#annotation) return;
    this.#annotation = this.#annotation === '' ? text : `${this.#annotation}\n\n${text}`;
  }

  /** What has been read. */
  record(type: CslType): ImportedRecord {
    settleMisplaced(this.draft);
    return {
      item: this.draft.item(this.entry.key, type),
      line: this.entry.line,
      ...(this.#annotation === '' ? {} : { annotation: this.#annotation }),
      leftOver: this.draft.leftOver,
    };
  }
}
