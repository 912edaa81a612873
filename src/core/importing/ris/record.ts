/**
 * One record of tagged fields as CSL: RIS itself, and EndNote's two formats, whose fields have RIS
 * tags, too. The table of each type is that of the serializer, backwards.
 */
import { typeOfKind } from '../../formats/ris/readings.ts';
import type { ImportedRecord } from '../record/imported.ts';
import { settleMisplaced } from '../record/misplaced.ts';
import { readRisDates } from './dates.ts';
import { readRisNotes } from './notes.ts';
import { readRisPages } from './pages.ts';
import { RisReading, type RisSource } from './reading.ts';

/** Reads a record. Never throws. */
export function readRisRecord(source: RisSource): ImportedRecord {
  const reading = new RisReading(source);
  const { draft } = reading;
  reading.readAll();
  readRisPages(reading);
  const notes = readRisNotes(reading);
  readRisDates(reading, notes);
  settleMisplaced(draft);
  const keys = reading.fields('ID', 'LB');
  const id = keys.find(({ tag }) => tag === 'ID')?.value ?? keys[0]?.value ?? '';
  for (const { value, field } of keys) {
    if (value !== id) draft.leave(field, value, 'The record has another key.');
  }
  const item = draft.item(id, reading.type);
  const kind = notes.kind ?? draft.text('genre');
  const type = kind === undefined ? undefined : typeOfKind(kind, item, reading.table);
  if (type !== undefined && type !== reading.type && notes.kind === undefined) {
    draft.removeText('genre');
  }
  const annotation = notes.annotation.join('\n\n');
  return {
    item: draft.item(id, type ?? reading.type),
    line: source.line,
    ...(annotation === '' ? {} : { annotation }),
    leftOver: draft.leftOver,
  };
}
