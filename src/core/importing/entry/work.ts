import type { z } from 'zod';
import { formWords } from '../../../words/words.ts';
import type { Entry } from '../../body/entry.ts';
import { type Conventions, patternOf, USUAL_CONVENTIONS } from '../../model/conventions.ts';
import type { CslItem } from '../../model/csl.ts';
import type { EvidenceSource } from '../../model/sources.ts';
import { firstGrade } from '../../model/terms.ts';
import type { workSchema } from '../../model/work.ts';
import { quoted } from '../../text/characters.ts';
import type { ImportedRecord, LeftOver } from '../record/imported.ts';
import { compareFields } from './field-order.ts';
import { readDates, readNames, readTexts } from './fields.ts';
import { indexNames, type NameIndex } from './names.ts';
import { isFreeKey, proposeKey } from './propose-key.ts';
import { cleaned } from './texts.ts';

/** The front matter of a work as it is written: what has a standard value may be left out. */
export type WorkFields = z.input<typeof workSchema>;

/** Where a record was seen, and what the library holds already. */
export interface WorkContext {
  /** The source under its short name in the entry; its `date` is the day on which it was seen. */
  readonly source: EvidenceSource & { readonly id: string; readonly date: string };
  /** What is here, so that persons and organizations are linked. */
  readonly library: { readonly entries: ReadonlyMap<string, Entry> };
  /** The same as an index, for whoever reads many records: `indexNames(library.entries)`. */
  readonly names?: NameIndex | undefined;
  /** Ids that are in use, of entries of any kind. */
  readonly taken: ReadonlySet<string>;
  /** A key that somebody asks for; else the record’s own, where it can be one, else a new one. */
  readonly key?: string | undefined;
  /** What entries look like here; as usual where it is left out. */
  readonly conventions?: Conventions | undefined;
  /** Takes the abstract too: only where it may be reprinted. */
  readonly abstracts?: boolean | undefined;
}

/** A work made of a record. */
export interface WorkEntry {
  readonly key: string;
  readonly data: WorkFields;
  /** What the record holds and the entry does not, with the reason. */
  readonly leftOver: readonly LeftOver[];
  /** What was changed or should be looked at, each as a sentence. */
  readonly remarks: readonly string[];
  /** Why the key is not the one that was given, as a sentence. */
  readonly keyRemark: string | undefined;
}

/** A record of which no work can be made: it has no title. */
export class NoWorkError extends Error {
  override name = 'NoWorkError';
}

/**
 * Makes the front matter of a work from a record, as *record only*: every field is confirmed by the
 * one source that the record was seen in, and persons and organizations that are here are linked.
 * What the schema would refuse is named in `leftOver`; `npm run check` finds no error in the rest.
 *
 * @throws {NoWorkError} for a record without a title.
 */
export function workEntry(
  record: Pick<ImportedRecord, 'item'> & Partial<ImportedRecord>,
  context: WorkContext,
): WorkEntry {
  const { item } = record;
  const { id, ...source } = context.source;
  const leftOver: LeftOver[] = [...(record.leftOver ?? [])];
  const remarks: string[] = [];
  const texts = readTexts(item, context.abstracts === true, leftOver, remarks);
  const title = texts.title ?? texts['title-short'];
  if (title !== undefined && texts.title === undefined) {
    delete texts['title-short'];
    remarks.push('The record has a short title only; it was taken for the title.');
  }
  if (title === undefined) {
    throw new NoWorkError('The record has no title, and a work is nothing without one.');
  }
  const dates = readDates(item, leftOver, remarks);
  const names = readNames(
    item,
    dates,
    context.names ?? indexNames(context.library.entries),
    leftOver,
    remarks,
  );
  const fields = { ...texts, title, ...names, ...dates };
  const { key, keyRemark } = keyOf(item, context);
  const filled = Object.keys(fields)
    .filter((field) => field !== 'others')
    .sort(compareFields('works'));
  const data: WorkFields = {
    type: item.type,
    ...fields,
    basis: {
      grade: firstGrade((context.conventions ?? USUAL_CONVENTIONS).terms),
      unseen: formWords.nothingSeen,
      sources: [id],
      date: source.date,
    },
    sources: { [id]: source },
    confirmed: [{ fields: filled, sources: [id] }],
  };
  return { key, data, leftOver, remarks, keyRemark };
}

function keyOf(
  item: CslItem,
  { key, taken, conventions = USUAL_CONVENTIONS }: WorkContext,
): Pick<WorkEntry, 'key' | 'keyRemark'> {
  const given = key ?? item.id.trim();
  if (given !== '' && isFreeKey(given, taken)) return { key: given, keyRemark: undefined };
  const proposed = proposeKey(item, taken, patternOf(conventions));
  if (given === '') return { key: proposed, keyRemark: undefined };
  const why = taken.has(given) ? 'is taken' : 'cannot be the name of a file here';
  const keyRemark = `The key “${quoted(cleaned(given))}” ${why}; the entry is called “${proposed}”.`;
  return { key: proposed, keyRemark };
}
