/**
 * Fields that a note of Zotero or Mendeley holds because the program has none for them:
 * `PMID: 123`, `Original Date: 1965`, `{:original-date: 1965}`, `editor: Doe || Jane`.
 */
import { isIncompleteNote } from '../../bibliography/incomplete.ts';
import { looksLikeField } from '../../formats/csl-json.ts';
import {
  CSL_DATE_VARIABLES,
  CSL_NAME_VARIABLES,
  CSL_TEXT_VARIABLES,
  type CslName,
  type CslTextVariable,
} from '../../model/csl.ts';
import { readDateValue } from '../dates/values.ts';
import { INCOMPLETE_REASON, type RecordDraft } from '../record/draft.ts';

const LINE = /^([\p{L}][\p{L} _-]{0,40}): *(\S.*)$/u;
const BRACED = /\{:([\p{L}][\p{L} _-]{0,40}): *([^{}\s][^{}]*)\}/gu;

/** The text variables by their names in lower case. */
const TEXTS: ReadonlyMap<string, CslTextVariable> = new Map(
  CSL_TEXT_VARIABLES.map((variable) => [variable.toLowerCase(), variable]),
);

/** A name of a field as CSL writes it: "Original Date" is `original-date`. */
function cslName(written: string): string {
  return written.trim().replace(/[ _]/g, '-').toLowerCase();
}

function roleName(value: string): CslName {
  const [family = '', given = ''] = value.split('||').map((part) => part.trim());
  return given === '' ? { literal: family } : { family, given };
}

/** Puts a field into the record; false where CSL has none of that name, or the record says it. */
function take(draft: RecordDraft, written: string, value: string): boolean {
  const name = cslName(written);
  const text = TEXTS.get(name);
  if (text !== undefined && text !== 'note' && text !== 'annote') {
    if (draft.has(text)) return false;
    draft.setText(text, value.trim(), written);
    return true;
  }
  const date = CSL_DATE_VARIABLES.find((variable) => variable === name);
  if (date !== undefined) {
    const read = draft.has(date) ? undefined : readDateValue(value);
    // What is no date stays in the note, as it is written.
    if (read === undefined || read.kind === 'unread' || read.kind === 'none') return false;
    if (read.kind === 'date' && read.beside !== '') return false;
    draft.setDate(date, read.date);
    return true;
  }
  const role = CSL_NAME_VARIABLES.find((variable) => variable === name);
  if (role !== undefined) draft.addName(role, roleName(value));
  return role !== undefined;
}

/** The note of a record without the line in which our own files say what is missing. */
export function withoutIncomplete(note: string, draft: RecordDraft): string {
  const start = note.lastIndexOf('\n') + 1;
  const last = note.slice(start).replace(/^\u2060/, '');
  if (!isIncompleteNote(last)) return note;
  draft.leave('note', last, INCOMPLETE_REASON);
  return note.slice(0, Math.max(0, start - 1));
}

/** The note of a record without the fields that it holds; they are put into the record. */
export function noteWithoutFields(note: string, draft: RecordDraft): string {
  // Our own files guard a note that would be read as a field.
  if (note.startsWith('\u2060')) {
    const own = note.slice(1);
    return looksLikeField(own) && own === own.trimStart() ? own : note;
  }
  const unbraced = note.replace(BRACED, (whole, name: string, value: string) =>
    take(draft, name, value) ? '' : whole,
  );
  return unbraced
    .split(/\r\n|\n|\r/)
    .filter((line) => {
      const match = LINE.exec(line);
      return match === null || !take(draft, match[1] ?? '', match[2] ?? '');
    })
    .join('\n')
    .trim();
}
