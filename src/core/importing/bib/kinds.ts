/** The kind of work that `type` and `entrysubtype` name. */
import { TYPE_WORDS } from '../../formats/type-words.ts';
import type { CslType } from '../../model/csl.ts';
import { DATABASE_KIND, isDatabaseKind } from '../record/databases.ts';
import type { EntryReading } from './entry-reading.ts';
import { foreignType } from './foreign-types.ts';
import type { BibValue } from './source.ts';
import { cslTypeOf, isKnownEntryType } from './types.ts';

/** The kinds that biblatex translates, where `type` names them by their keys. */
const KIND_KEYS: ReadonlyMap<string, string> = new Map([
  ['phdthesis', 'PhD thesis'],
  ['mathesis', 'Master’s thesis'],
  ['mastersthesis', 'Master’s thesis'],
  ['bathesis', 'Bachelor’s thesis'],
  ['candthesis', 'Candidate thesis'],
  ['techreport', 'Technical report'],
  ['resreport', 'Research report'],
  ['software', 'Computer software'],
]);

/** What the styles of BibTeX print for an entry type whose `type` is missing. */
const IMPLIED_KINDS: ReadonlySet<string> = new Set(['phdthesis', 'mastersthesis', 'techreport']);

/** Words that say no more than the entry type `@phdthesis` does, and less: “Dissertation”. */
const DOCTORAL = /^(?:(?:doctoral )?thesis|dissertation|ph\.? ?d\.?)$/i;

function inWords(kind: string): string {
  return KIND_KEYS.get(kind.toLowerCase()) ?? kind;
}

/** The CSL type of an entry; one of an unknown type is a document, and is named. */
export function readType(reading: EntryReading): CslType {
  const { type } = reading.entry;
  if (!isKnownEntryType(type)) {
    reading.file.fault(reading.entry, `“@${type}” is no type of entry; it is read as a document.`);
    reading.draft.leave(`@${type}`, type, 'It is no type of entry of BibTeX or biblatex.');
  }
  return cslTypeOf(type, {
    kind: inWords(reading.plain('entrysubtype') ?? reading.plain('type') ?? ''),
    has: (field) => reading.has(field),
    isPreprint: ['archiveprefix', 'eprinttype'].some((field) =>
      /arxiv|rxiv/i.test(reading.plain(field) ?? ''),
    ),
  });
}

/** Reads `type` or `entrysubtype` into the genre, unless the type of the record says it all. */
export function readKind(
  reading: EntryReading,
  field: string,
  value: BibValue,
  type: CslType,
): void {
  const written = reading.textOf(field, value);
  const isDoctoral = reading.entry.type === 'phdthesis' && DOCTORAL.test(written);
  const text = isDoctoral ? 'PhD thesis' : written;
  const isSubtype = field === 'entrysubtype' && reading.knownType === 'article';
  if (isSubtype && /^(?:magazine|newspaper)$/i.test(text)) return;
  // The word for a thesis says its degree, which the type of the record does not.
  const isNamed = foreignType(text)?.type === type && TYPE_WORDS[type] !== text;
  if (isNamed && type !== 'thesis') return;
  const isFiled = isDatabaseKind(text) && /^(?:article|book|in\w+)$/.test(reading.knownType);
  if (isFiled || text.toLowerCase() === 'book review') {
    reading.leave(field, value, DATABASE_KIND);
    return;
  }
  // The formats write the word of a type of themselves, but for theses in BibTeX.
  const isImplied =
    TYPE_WORDS[type] === text && !/^(?:phd|masters)thesis$/.test(reading.entry.type);
  if (!isImplied) reading.draft.setText('genre', inWords(text), field);
}

/** The kind that an entry type names where the entry does not. */
export function readImpliedKind(reading: EntryReading): void {
  const { type } = reading.entry;
  if (!reading.has('type') && IMPLIED_KINDS.has(type)) {
    reading.draft.setText('genre', inWords(type), 'type');
  }
}
