/**
 * Files in CSL-JSON: our own, and those of Zotero, Better BibTeX, Mendeley, pandoc, Crossref and
 * DataCite. A list of records, one record, or a list under `items`.
 */
import { z } from 'zod';
import {
  CSL_DATE_VARIABLES,
  CSL_NAME_VARIABLES,
  CSL_TEXT_VARIABLES,
  type CslDateVariable,
  type CslNameVariable,
  type CslTextVariable,
  type CslType,
} from '../../model/csl.ts';
import { quoted } from '../../text/characters.ts';
import { readDateValue } from '../dates/values.ts';
import { BESIDE_DATE, RecordDraft } from '../record/draft.ts';
import {
  type FilePlace,
  type ImportedFile,
  type ImportedRecord,
  type ImportProblem,
  unreadDate,
  unreadPeople,
} from '../record/imported.ts';
import { settleMisplaced } from '../record/misplaced.ts';
import { cslType } from '../registries/work-types.ts';
import { type JsonElement, jsonElements } from './elements.ts';
import { noteWithoutFields, withoutIncomplete } from './notes.ts';
import { jsonName, jsonText } from './values.ts';

const object = z.record(z.string(), z.unknown());

const TEXTS: ReadonlySet<string> = new Set<CslTextVariable>(CSL_TEXT_VARIABLES);
const NAMES: ReadonlySet<string> = new Set<CslNameVariable>(CSL_NAME_VARIABLES);
const DATES: ReadonlySet<string> = new Set<CslDateVariable>(CSL_DATE_VARIABLES);
const isText = (key: string): key is CslTextVariable => TEXTS.has(key);
const isRole = (key: string): key is CslNameVariable => NAMES.has(key);
const isDate = (key: string): key is CslDateVariable => DATES.has(key);

/** Fields that are read apart from the others. */
const APART = new Set(['id', 'type', 'citation-key', 'note', 'annote']);

const NO_FIELD = 'CSL has no field of this name.';
const NO_VALUE = 'The value has a form that this field cannot have.';

/** Older names of variables, and those of Crossref's answers. */
const SAME_FIELD: Readonly<Record<string, string>> = {
  event: 'event-title',
  journalAbbreviation: 'container-title-short',
  shortTitle: 'title-short',
  subject: 'keyword',
};

/** A value as a leaving shows it. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return quoted(text ?? '', 300);
}

/** What a record is read with: where its fields stand, and what is wrong with them. */
interface Reading {
  readonly draft: RecordDraft;
  readonly placeOf: (field: string) => FilePlace;
  readonly problems: ImportProblem[];
}

function readDateField(
  reading: Reading,
  key: CslDateVariable,
  field: string,
  value: unknown,
): void {
  const { draft, placeOf, problems } = reading;
  const read = readDateValue(value);
  if (read === undefined || read.kind === 'none') {
    const said = JSON.stringify(value).replace(/[^\p{L}\p{N}]|date-parts|null/gu, '');
    if (said !== '') draft.leave(field, shown(value), NO_VALUE);
    return;
  }
  draft.setDate(key, read.date);
  if (read.kind === 'unread') {
    problems.push(unreadDate(placeOf(field), field, read.date.literal ?? ''));
  }
  if (read.kind === 'date') draft.leave(field, read.beside, BESIDE_DATE);
}

function readField(reading: Reading, field: string, value: unknown): void {
  const { draft } = reading;
  const key = Object.hasOwn(SAME_FIELD, field) ? (SAME_FIELD[field] ?? field) : field;
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return;
  if (isRole(key)) readNames(reading, key, field, value);
  else if (isDate(key)) readDateField(reading, key, field, value);
  else if (key === 'citation-number' || !isText(key)) draft.leave(field, shown(value), NO_FIELD);
  else readText(draft, key, field, value);
}

function readText(draft: RecordDraft, key: CslTextVariable, field: string, value: unknown): void {
  const text = jsonText(value);
  if (text === undefined) draft.leave(field, shown(value), NO_VALUE);
  else if (Array.isArray(value) && key === 'ISBN') draft.addIsbns(text, field);
  else if (Array.isArray(value) && key !== 'keyword') {
    // Crossref gives titles and ISSNs as lists.
    for (const one of value) draft.setText(key, jsonText(one) ?? '', field);
  } else draft.setText(key, text, field);
}

function readNames(reading: Reading, role: CslNameVariable, field: string, value: unknown): void {
  const { draft, placeOf, problems } = reading;
  for (const one of Array.isArray(value) ? value : [value]) {
    const read = jsonName(one);
    for (const name of read?.names ?? []) draft.addName(role, name);
    if (read?.others !== undefined) draft.addOthers(role);
    if (read?.remark !== undefined) problems.push(unreadPeople(placeOf(field), role, read.remark));
    if (read === undefined) draft.leave(role, shown(one), 'It is no name.');
    for (const [key, rest] of read?.rest ?? []) {
      const isEmpty = rest === null || rest === '' || (Array.isArray(rest) && rest.length === 0);
      if (!isEmpty) draft.leave(`${role}.${key}`, shown(rest), 'Names have no such part.');
    }
  }
}

/** The type and kind of a record whose type our files give as another, for Zotero. */
function ownType(type: CslType, draft: RecordDraft): CslType {
  const genre = draft.text('genre') ?? '';
  const isReview = draft.has('reviewed-title');
  const takeBack = (own: CslType): CslType => {
    draft.removeText('genre');
    return own;
  };
  if (type === 'book' && genre === 'Computer software') return takeBack('software');
  if (type === 'book' && draft.has('version') && genre !== '') return 'software';
  if (type !== 'article-journal') return type;
  if (isReview && genre === 'Review of the book') return takeBack('review-book');
  if (isReview && genre === 'Review of') return takeBack('review');
  return /^review\b/i.test(genre) && !/^review article$/i.test(genre) ? 'review' : type;
}

/** A key that a program made up for itself, and nobody writes. */
function isInternal(id: string): boolean {
  return /^https?:\/\//.test(id) || /^(?:\d+|ITEM-\d+|temp_id_\d+)$/.test(id);
}

function readRecord(
  record: Record<string, unknown>,
  { line, placeOf }: Omit<JsonElement, 'value'>,
  problems: ImportProblem[],
): ImportedRecord {
  const draft = new RecordDraft();
  for (const [field, value] of Object.entries(record)) {
    if (!APART.has(field)) readField({ draft, placeOf, problems }, field, value);
  }
  const id = jsonText(record['id']) ?? '';
  const key = jsonText(record['citation-key']) ?? '';
  const isKey = key !== '' && (id === '' || isInternal(id));
  if (isKey) draft.leave('id', id, 'The record has a citation key.');
  else if (key !== id) draft.leave('citation-key', key, 'The record has another key.');
  const note = withoutIncomplete(jsonText(record['note']) ?? '', draft);
  draft.setText('note', noteWithoutFields(note, draft), 'note');
  const named = jsonText(record['type']) ?? '';
  const type = cslType(named);
  if (type === undefined) {
    draft.leave('type', named, 'CSL has no type of this name; it has been read as a document.');
  }
  const annotation = jsonText(record['annote']) ?? '';
  settleMisplaced(draft);
  const own = ownType(type ?? 'document', draft);
  return {
    item: draft.item(isKey ? key : id, own),
    line,
    ...(annotation === '' ? {} : { annotation }),
    leftOver: draft.leftOver,
  };
}

/**
 * Reads a file in CSL-JSON. Never throws: a record that is no valid JSON is named with its line, and
 * all others are read. Our own forms are taken back: software and reviews, particles and suffixes
 * inside names, seasons in words, guarded notes.
 */
export function readCslJson(text: string): ImportedFile {
  const { elements, problems: faults, refused: broken } = jsonElements(text);
  const problems: ImportProblem[] = [...faults];
  const records = elements.flatMap(({ value, ...place }) => {
    const read = object.safeParse(value);
    if (read.success) return [readRecord(read.data, place, problems)];
    const { line, column } = place.placeOf('');
    problems.push({
      line,
      column,
      message: `“${shown(value)}” is no record.`,
      hint: 'A record is an object with “type”, “title” and other fields of CSL.',
    });
    return [];
  });
  const refused = broken + elements.length - records.length;
  return { format: 'csl-json', records, problems, ...(refused === 0 ? {} : { refused }) };
}
