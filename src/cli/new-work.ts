import { dateInProse } from '../core/bibliography/year.ts';
import type { Entry } from '../core/body/entry.ts';
import { noticeRemarks } from '../core/importing/confirming/notices.ts';
import { type Duplicate, findDuplicates } from '../core/importing/duplicates/find.ts';
import { recordOnlyBody } from '../core/importing/entry/body.ts';
import { entryText, type FrontMatter } from '../core/importing/entry/file-text.ts';
import { addConfirmed, addSource, setField } from '../core/importing/entry/front-matter-edits.ts';
import { isFreeKey } from '../core/importing/entry/propose-key.ts';
import { type WorkEntry, workEntry } from '../core/importing/entry/work.ts';
import type { Conventions } from '../core/model/conventions.ts';
import { CSL_TYPES, type CslType } from '../core/model/csl.ts';
import { didYouMean } from '../core/text/nearest.ts';
import type { Questions } from './ask.ts';
import { UsageError } from './command.ts';
import type { FoundRecord } from './new-record.ts';
import { leftOutLine, showList, showRecord, showReference } from './show-work.ts';

/** What the makers of a new entry share. */
export interface NewContext {
  readonly root: string;
  readonly library: { readonly entries: ReadonlyMap<string, Entry> };
  /** Ids of entries of every kind. */
  readonly taken: ReadonlySet<string>;
  /** Somebody who can be asked; nobody where all is given. */
  readonly questions: Questions | undefined;
  /** What entries look like here. */
  readonly conventions: Conventions;
  readonly report: (text: string) => void;
}

/** A new entry, not yet written. */
export interface Draft {
  readonly path: string;
  readonly text: string;
}

/** What was given beside the record. */
interface WorkOptions {
  readonly key: string | undefined;
  readonly type: string | undefined;
  /** True to make an entry although there is one of the same work. */
  readonly anyway: boolean;
}

/** The work is here already; the message names its file. */
export class DuplicateError extends Error {
  override name = 'DuplicateError';
}

/**
 * Makes the entry of a work from a record: shows the record and its reference, tells of what is
 * near it here, proposes key and type. Nothing is written.
 * @throws {DuplicateError} where the work is here already and nobody wants a second entry.
 * @throws {UsageError} for a key that cannot be one, a type that is none.
 */
export async function draftWork(
  found: FoundRecord,
  options: WorkOptions,
  context: NewContext,
): Promise<Draft> {
  const { library, taken, questions, report, root, conventions } = context;
  const item = { ...found.item, id: '', type: typeOf(options.type) ?? found.item.type };
  const make = (key: string | undefined, type: CslType): WorkEntry =>
    workEntry(
      { ...found, item: { ...item, type } },
      { source: found.source, library, taken, key, conventions },
    );
  let work = make(checkedKey(options.key, taken), item.type);
  report(`From ${found.source.name}, ${dateInProse(found.source.date)}:\n\n${showRecord(work)}\n`);
  report(`${showReference(work, root)}\n\n`);
  const notices = noticeRemarks({ ...NO_RECORD, updates: found.updates }, found.source.name, []);
  report(showList('Notices:', notices));
  report(showList('To check:', [...found.remarks, ...work.remarks]));
  report(showList('Left out:', work.leftOver.map(leftOutLine)));
  const duplicates = findDuplicates(item, library);
  report(showList('The library may already have this work:', duplicates.map(duplicateLine)));
  await refuseDuplicate(duplicates, options.anyway, questions);
  if (questions) {
    const type = await askType(questions, item.type);
    const key = await askKey(questions, work.key, taken);
    work = make(key, type);
  }
  const data = {
    ...work.data,
    ...(notices.length === 0 ? {} : { remarks: [...notices] }),
  };
  const text = entryText(
    data as FrontMatter,
    recordOnlyBody(found.annotation, context.conventions.parts),
    'works',
  );
  return { path: `works/${work.key}.mdx`, text: withNumbers(text, found) };
}

const NO_RECORD = {
  item: { id: '', type: 'document' },
  registry: 'crossref',
  alternatives: {},
  leftOver: [],
  remarks: [],
} as const;

/** The text with the numbers that a second registry has for the work, each with that source. */
function withNumbers(text: string, { item, numbers }: FoundRecord): string {
  if (numbers === undefined) return text;
  const { record, source, sourceId } = numbers;
  const fields = (['PMID', 'PMCID'] as const).filter(
    (field) => item[field] === undefined && record.item[field] !== undefined,
  );
  if (fields.length === 0) return text;
  let changed = text;
  for (const field of fields) changed = setField(changed, field, record.item[field] ?? '');
  return addConfirmed(addSource(changed, sourceId, source), [{ fields, sources: [sourceId] }]);
}

function duplicateLine({ id, reason }: Duplicate): string {
  return `content/works/${id}.mdx: ${reason}`;
}

/** A number that is the same leaves no doubt, and the check would refuse the second entry. */
async function refuseDuplicate(
  duplicates: readonly Duplicate[],
  anyway: boolean,
  questions: Questions | undefined,
): Promise<void> {
  const same = duplicates.find(({ by }) => by === 'identifier');
  if (same !== undefined) {
    throw new DuplicateError(
      `The library already has this work: content/works/${same.id}.mdx. ${same.reason} Nothing was written; add to that entry.`,
    );
  }
  const like = duplicates.find(({ by }) => by === 'title');
  if (duplicates.length === 0 || anyway) return;
  if (questions) {
    if (await questions.confirm('Make a new entry anyway?', like === undefined)) return;
    throw new DuplicateError('Nothing was written.');
  }
  if (like === undefined) return;
  throw new DuplicateError(
    `The library seems to have this work: content/works/${like.id}.mdx. ${like.reason} Nothing was written; --anyway makes an entry for another work with that title.`,
  );
}

/** @throws {UsageError} for a key that cannot be the name of a file here, or that is taken. */
function checkedKey(key: string | undefined, taken: ReadonlySet<string>): string | undefined {
  const fault = key === undefined ? undefined : faultOfKey(key, taken);
  if (fault !== undefined) throw new UsageError(fault);
  return key;
}

/** Why an id cannot be that of a new entry, as a sentence; nothing where it can. */
export function faultOfKey(key: string, taken: ReadonlySet<string>): string | undefined {
  if (taken.has(key)) return `The id “${key}” is already in use.`;
  if (isFreeKey(key, taken)) return undefined;
  return `“${key}” is not a valid id: use at most 80 lower-case letters, digits and single hyphens, starting with a letter.`;
}

function typeOf(type: string | undefined): CslType | undefined {
  if (type === undefined) return undefined;
  const found = CSL_TYPES.find((name) => name === type);
  if (found !== undefined) return found;
  throw new UsageError(
    `There is no type “${type}”. ${didYouMean(type, CSL_TYPES, 'docs/fields.md lists the types.')}`,
  );
}

async function askType(questions: Questions, standard: CslType): Promise<CslType> {
  for (;;) {
    const answer = await questions.ask('What kind of publication is it?', standard);
    const type = CSL_TYPES.find((name) => name === answer);
    if (type !== undefined) return type;
    questions.say(
      `There is no type “${answer}”. ${didYouMean(answer, CSL_TYPES, `The types are ${CSL_TYPES.join(', ')}.`)}`,
    );
  }
}

/** Asks for an id until it can be one. */
export async function askKey(
  questions: Questions,
  proposed: string,
  taken: ReadonlySet<string>,
): Promise<string> {
  for (;;) {
    const key = await questions.ask('Its key:', proposed);
    const fault = faultOfKey(key, taken);
    if (fault === undefined) return key;
    questions.say(fault);
  }
}
