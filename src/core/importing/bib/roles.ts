/** The people of an entry, each in the role that its field and the field's type name. */
import type { CslNameVariable } from '../../model/csl.ts';
import type { EntryReading } from './entry-reading.ts';
import { readNameList } from './name-lists.ts';
import type { BibValue } from './source.ts';
import { EDITOR_ROLES, NAME_FIELDS } from './variables.ts';

/** Editors may be something else: `editortype = {compiler}`. */
function roleOf(reading: EntryReading, field: string, role: CslNameVariable): CslNameVariable {
  const kind = reading.plain(`${field}type`);
  if (kind === undefined) return role;
  const found = EDITOR_ROLES.get(kind.toLowerCase());
  if (found !== undefined) return found;
  reading.draft.leave(
    `${field}type`,
    kind,
    'A record has no such role; the names stand as they are.',
  );
  return /^editor[abc]$/.test(field) ? 'contributor' : role;
}

/**
 * The organization of a meeting, which BibTeX has beside the publisher of its papers. Gives whether
 * the field is one.
 */
export function readOrganizer(reading: EntryReading, field: string, value: BibValue): boolean {
  const isMeeting = /^(?:in)?proceedings$|^conference$/.test(reading.entry.type);
  if (field !== 'organization' || !isMeeting || !reading.has('publisher')) return false;
  const literal = reading.plainOf(value);
  if (literal !== reading.plain('publisher')) reading.draft.addName('organizer', { literal });
  return true;
}

/** Reads a field of names. Gives whether it is one. */
export function readRole(reading: EntryReading, field: string, value: BibValue): boolean {
  const role = NAME_FIELDS.get(field);
  if (role === undefined) return false;
  const options = reading.fields.get('options')?.tex ?? '';
  const list = readNameList(value.tex, reading.file.lookup(value), {
    // As APA (7, 9.8) and BibTeX’s own styles have it, unless the entry says otherwise.
    keepsParticle: !/useprefix\s*=\s*false/i.test(options),
  });
  for (const fault of list.faults) reading.file.fault(value, `In “${field}”: ${fault}`);
  const variable = roleOf(reading, field, role);
  for (const name of list.names) reading.draft.addName(variable, name);
  if (list.hasOthers) reading.draft.addOthers(variable);
  return true;
}
