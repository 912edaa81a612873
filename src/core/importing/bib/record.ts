/** One entry of a .bib file as a record: each field goes into a variable, or is named as left over. */
import type { CslType } from '../../model/csl.ts';
import type { ImportedRecord } from '../record/imported.ts';
import { bracedWords } from './braced-words.ts';
import { DATE_FIELD_NAMES, readBibDates } from './date-fields.ts';
import { EntryReading, type FileReading } from './entry-reading.ts';
import { readImpliedKind, readKind, readType } from './kinds.ts';
import { OWN_FIELDS } from './own-fields.ts';
import { variableInEntry } from './places.ts';
import { readOrganizer, readRole } from './roles.ts';
import type { BibSourceEntry, BibValue } from './source.ts';
import { readTitles, TITLE_FIELD_NAMES } from './titles.ts';
import { USED_UP } from './variables.ts';

/** Fields that `readRecord` reads before all others. */
function isReadAlready(field: string): boolean {
  return TITLE_FIELD_NAMES.has(field) || DATE_FIELD_NAMES.has(field) || USED_UP.has(field);
}

function readField(reading: EntryReading, field: string, value: BibValue, type: CslType): void {
  if (isReadAlready(field) || readRole(reading, field, value)) return;
  if (field === 'type' || field === 'entrysubtype') {
    readKind(reading, field, value, type);
    return;
  }
  if (OWN_FIELDS.get(field)?.(reading, field, value) === true) return;
  if (readOrganizer(reading, field, value)) return;
  const variable = variableInEntry(reading, field);
  if (variable === undefined) reading.leave(field, value);
  else reading.draft.setText(variable, reading.textOf(field, value), field);
}

/** Fields that may stand twice add up; of others the first is taken. */
function readRepeated(reading: EntryReading, field: string, value: BibValue): void {
  if (field === 'annote' || field === 'annotation') reading.annotate(value);
  else if (reading.fields.get(field)?.tex.trim() !== value.tex.trim()) {
    reading.leave(field, value, 'The field stands in the entry a second time.');
  }
}

/** Reads an entry with the fields it has and inherits. */
export function readRecord(
  entry: BibSourceEntry,
  fields: ReadonlyMap<string, BibValue>,
  file: FileReading,
): ImportedRecord {
  const reading = new EntryReading(entry, fields, file);
  const type = readType(reading);
  readTitles(reading.draft, reading.knownType, (name) => reading.text(name));
  readBibDates(reading);
  for (const [field, value] of fields) readField(reading, field, value, type);
  for (const { name, ...value } of entry.repeated) readRepeated(reading, name, value);
  readImpliedKind(reading);
  const keepsCase = bracedWords(fields);
  return { ...reading.record(type), ...(keepsCase.length === 0 ? {} : { keepsCase }) };
}
