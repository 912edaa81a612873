import { type IdentifiedWork, workIdentifiers } from '../../bibliography/work-identifiers.ts';
import { readEntry } from '../../body/read-entry.ts';
import { FrontMatterEditError } from '../entry/front-matter-edits.ts';
import type { WorkEntry } from '../entry/work.ts';
import { fieldsToAdd, fillFields, type MissingField } from './field-evidence.ts';
import type { SameWork } from './find-same-work.ts';
import type { Here, KnownWorks } from './known-works.ts';
import type { Outcome } from './outcomes.ts';

/**
 * What the record of a known work adds to it: offered, and with `fills` written into its text.
 * Nothing where the text of the work is not known.
 */
export function addToWork(
  { id: key, reason }: SameWork,
  made: WorkEntry,
  works: KnownWorks,
  fills: boolean,
): Outcome | undefined {
  const here = works.here(key);
  if (here === undefined) return undefined;
  const { work, text: before } = here;
  const offered = soundFields(here, fieldsToAdd(work.data, made.data), works.owners);
  const filled = fills ? filledWork(here, made, offered) : undefined;
  if (filled !== undefined) works.update(filled);
  return { kind: 'known', key, path: work.path, reason, offered, before, text: filled?.text };
}

/** The fields that a work can take without having a number of another then. */
function soundFields(
  { work }: Here,
  offered: readonly MissingField[],
  owners: ReadonlyMap<string, string>,
): MissingField[] {
  let data: IdentifiedWork = work.data;
  return offered.filter(({ field, value }) => {
    const filled = { ...data, [field]: value };
    const isSound = workIdentifiers(filled).every(
      ({ key }) => (owners.get(key) ?? work.id) === work.id,
    );
    if (isSound) data = filled;
    return isSound;
  });
}

/** A work with what it lacks; nothing where that would not be sound, or is nothing. */
function filledWork(
  { work, text }: Here,
  { data: { sources } }: WorkEntry,
  offered: readonly MissingField[],
): Here | undefined {
  const fields = offered.filter(({ believed }) => believed === undefined);
  const [source] = Object.entries(sources ?? {});
  if (fields.length === 0 || source === undefined) return undefined;
  const [id, described] = source;
  let filled: string;
  try {
    filled = fillFields(text, work.data, fields, { id, ...described });
  } catch (error) {
    if (error instanceof FrontMatterEditError) return undefined;
    throw error;
  }
  const { entry, problems } = readEntry({ path: work.path, text: filled });
  const isSound = problems.every(({ severity }) => severity !== 'error');
  return entry?.kind === 'works' && isSound ? { work: entry, text: filled } : undefined;
}
