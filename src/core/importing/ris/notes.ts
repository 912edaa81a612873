/** Notes of RIS (`N1`): somebody's words on the work, and what our own files say in them. */

import { isIncompleteNote } from '../../bibliography/incomplete.ts';
import { RIS_NOTES, unguardedAnnotation } from '../../formats/ris/readings.ts';
import { readFormattedNote, risText } from '../../formats/ris/rich-text.ts';
import { standardDoi } from '../../text/doi.ts';
import { DATABASE_NOTE, isDatabaseNote } from '../record/databases.ts';
import { INCOMPLETE_REASON } from '../record/draft.ts';
import type { RisReading } from './reading.ts';

/** What the notes of a record hold. */
export interface RisNotes {
  /** The kind of the work, where its RIS type does not tell. */
  readonly kind: string | undefined;
  /** The date in words, with the note it stands in. */
  readonly date: { readonly words: string; readonly note: string } | undefined;
  /** All other notes. */
  readonly annotation: string[];
}

/** The text behind the words a note begins with; undefined for other notes. */
function after(lead: string, note: string): string | undefined {
  return note.startsWith(lead) && note.length > lead.length ? note.slice(lead.length) : undefined;
}

/** Whether a text with its tags is the one that the record has without them. */
function isOf(
  { variable, text }: NonNullable<ReturnType<typeof readFormattedNote>>,
  draft: RisReading['draft'],
): boolean {
  return risText(text) === draft.text(variable);
}

/** Reads the notes: remarks on the record become its `note`, the rest is an annotation. */
export function readRisNotes(reading: RisReading): RisNotes {
  const { draft } = reading;
  let kind: string | undefined;
  let date: RisNotes['date'];
  const annotation: string[] = [];
  const title = draft.text('title');
  for (const { value, field } of reading.fields('N1', 'RN')) {
    const [kindText, dateText] = [after(RIS_NOTES.kind, value), after(RIS_NOTES.date, value)];
    const remarks = after(RIS_NOTES.remarks, value);
    const formatted = readFormattedNote(value);
    if (kindText?.endsWith('.') && kind === undefined) {
      kind = kindText.slice(0, -1);
    } else if (dateText?.endsWith('.') && date === undefined) {
      date = { words: dateText.slice(0, -1), note: value };
    } else if (formatted !== undefined && isOf(formatted, draft)) {
      draft.removeText(formatted.variable);
      draft.setText(formatted.variable, formatted.text, field);
    } else if (remarks !== undefined && !draft.has('note')) {
      draft.setText('note', remarks, field);
    } else if (isIncompleteNote(value) || after(RIS_NOTES.unconfirmed, value) !== undefined) {
      draft.leave(field, value, INCOMPLETE_REASON);
    } else if (isDatabaseNote(value)) {
      draft.leave(field, value, DATABASE_NOTE);
    } else if (standardDoi(value) === value && !draft.has('DOI')) {
      draft.setText('DOI', value, field);
    } else if (value !== title) {
      // EndNote repeats the title in its notes.
      annotation.push(unguardedAnnotation(value, title));
    }
  }
  return { kind, date, annotation };
}
