import { normalizedTitle } from '../bibliography/same-work.ts';
import { type EntryOf, readEntry } from '../body/entry.ts';
import type { UncheckedLibrary } from '../library.ts';
import type { CslItem } from '../model/csl.ts';
import { workSchema } from '../model/work.ts';
import { quoted } from '../text/characters.ts';
import { type Duplicate, WorkIndex } from './duplicates.ts';
import { entryText, type FieldValue } from './entry-text.ts';
import { recordOnlyBody } from './entry-text-body.ts';
import {
  fillFields,
  type MissingField,
  missingFields,
  recordFields,
  sourceId,
  valueInWords,
} from './field-evidence.ts';
import { FrontMatterEditError } from './front-matter-edits.ts';
import type { ImportedRecord, LeftOver } from './imported-record.ts';
import { NoWorkError, type WorkEntry, type WorkFields, workEntry } from './work-entry.ts';
import { indexNames, type NameIndex } from './work-entry-names.ts';
import { cleaned } from './work-entry-texts.ts';

/** What becomes of one record. */
export type Outcome =
  /** A new entry. */
  | {
      readonly kind: 'taken';
      readonly key: string;
      readonly path: string;
      readonly text: string;
      /** Why its key is not the one of the file, as a sentence. */
      readonly keyRemark: string | undefined;
    }
  /** A work that is here: the fields that it lacks; with `text` where they are filled in. */
  | {
      readonly kind: 'known';
      readonly key: string;
      readonly path: string;
      readonly reason: string;
      readonly offered: readonly MissingField[];
      readonly before: string;
      readonly text: string | undefined;
    }
  /** Nothing is done with it. */
  | { readonly kind: 'skipped'; readonly reason: string };

/** A record with what becomes of it and what is to be said of it. */
export interface PlannedRecord {
  readonly file: string;
  readonly line: number;
  /** Its key in the file, or its title. */
  readonly name: string;
  readonly outcome: Outcome;
  /** What was changed or should be looked at, each as a sentence. */
  readonly remarks: readonly string[];
  readonly leftOver: readonly LeftOver[];
}

/** How records are taken in. */
export interface ImportSettings {
  /** The day on which the file was read: 2026-11-24. */
  readonly date: string;
  /** Fills the fields that known works lack, instead of only offering them. */
  readonly fill: boolean;
  /** Takes abstracts too. */
  readonly abstracts: boolean;
}

/** A work that is here, with the text of its file. */
interface Here {
  readonly work: EntryOf<'works'>;
  readonly text: string;
}

/** A record of which an entry was made, with the place where it stands. */
interface FirstRecord {
  readonly place: string;
  readonly data: WorkFields;
}

/**
 * Plans what becomes of the records of foreign files, one after the other: new works become entries,
 * known ones keep every letter and are offered what they lack. Writes nothing.
 */
export class ImportPlan {
  readonly #library: UncheckedLibrary;
  readonly #settings: ImportSettings;
  readonly #here: Map<string, Here>;
  readonly #index: WorkIndex;
  readonly #names: NameIndex;
  readonly #taken: Set<string>;
  readonly #leads: ReadonlyMap<string, string>;
  /** The records of new entries: a second one of the same work adds nothing. */
  readonly #firsts = new Map<string, FirstRecord>();

  /** `texts` are the files of the library by their paths, as they stand on the disk. */
  constructor(
    library: UncheckedLibrary,
    texts: ReadonlyMap<string, string>,
    settings: ImportSettings,
  ) {
    const entries = [...library.entries.values()];
    this.#library = library;
    this.#settings = settings;
    this.#here = new Map(
      entries.flatMap((entry) => {
        const text = texts.get(entry.path);
        return entry.kind === 'works' && text !== undefined
          ? [[entry.id, { work: entry, text }]]
          : [];
      }),
    );
    this.#index = new WorkIndex(entries);
    this.#names = indexNames(library.entries);
    this.#taken = new Set([
      ...library.entries.keys(),
      ...library.unread.keys(),
      ...entries.flatMap(({ data }) => data.formerly ?? []),
    ]);
    this.#leads = new Map(
      entries.flatMap((entry) =>
        entry.kind === 'leads' ? [[normalizedTitle(entry.data.title), entry.id] as const] : [],
      ),
    );
  }

  /** Plans one record of the file of this name. */
  plan(record: ImportedRecord, file: string): PlannedRecord {
    const { item, line } = record;
    const name = item.id.trim() || item.title?.trim() || 'without key or title';
    const planned = (
      outcome: Outcome,
      { leftOver, remarks }: Pick<WorkEntry, 'leftOver' | 'remarks'>,
    ): PlannedRecord => ({ file, line, name, outcome, remarks, leftOver });
    const duplicates = this.#index.find(item);
    const same = duplicates.find(({ by, alike }) => by !== 'near' && alike);
    try {
      const made = this.#make(record, file, duplicates);
      if (same === undefined) return planned(this.#take(record, made, file), made);
      const first = this.#firsts.get(same.id);
      if (first !== undefined) return planned(repeated(same, first), withRest(made, first.data));
      return planned(this.#meet(same, made), made);
    } catch (error) {
      if (!(error instanceof NoWorkError)) throw error;
      const leftOver = [...record.leftOver, ...leftOfItem(item)];
      return planned({ kind: 'skipped', reason: error.message }, { leftOver, remarks: [] });
    }
  }

  #source(file: string, { line, item }: ImportedRecord) {
    const key = quoted(cleaned(item.id), 100);
    const seen = key === '' ? `record on line ${line}` : `record “${key}”`;
    return { id: sourceId(file), name: cleaned(file) || 'file', seen, date: this.#settings.date };
  }

  #make(record: ImportedRecord, file: string, duplicates: readonly Duplicate[]): WorkEntry {
    const remarks: string[] = [];
    const leftOver: LeftOver[] = [];
    let { item } = record;
    for (const { by, alike, field, id, reason } of duplicates) {
      if (by === 'near') remarks.push(`It may be a work that is here: ${reason}`);
      if (alike || field === undefined || field === 'arXiv') continue;
      const place = field === 'DOI' && item.DOI === undefined ? 'URL' : field;
      leftOver.push({
        field: place,
        value: item[place] ?? '',
        reason: `It is the ${field} of “${id}”, whose title is another one.`,
      });
      item = { ...item, [place]: undefined };
    }
    const made = workEntry(
      { ...record, item },
      {
        source: this.#source(file, record),
        library: this.#library,
        names: this.#names,
        taken: this.#taken,
        abstracts: this.#settings.abstracts,
      },
    );
    const lead = this.#leads.get(normalizedTitle(made.data.title));
    if (lead !== undefined) {
      remarks.push(`The lead “${lead}” looks for a work of this title; compare the two.`);
    }
    return {
      ...made,
      remarks: [...made.remarks, ...remarks],
      leftOver: [...made.leftOver, ...leftOver],
    };
  }

  #take(record: ImportedRecord, { key, data, keyRemark }: WorkEntry, file: string): Outcome {
    const path = `works/${key}.mdx`;
    const text = entryText(data, recordOnlyBody(record.annotation), 'works');
    const fault = faultOf(path, text, data, record.annotation);
    if (fault !== undefined) {
      return { kind: 'skipped', reason: `No sound entry could be made of it. ${fault}` };
    }
    this.#taken.add(key);
    this.#index.add(key, { ...record.item, ...identifiersOf(data) });
    this.#firsts.set(key, { place: `${file}, line ${record.line}`, data });
    return { kind: 'taken', key, path, text, keyRemark };
  }

  #meet({ id: key, reason }: Duplicate, made: WorkEntry): Outcome {
    const here = this.#here.get(key);
    if (here === undefined) return { kind: 'skipped', reason: `It cannot be compared. ${reason}` };
    const { path } = here.work;
    const offered = missingFields(here.work.data, made.data).filter(
      ({ field, value }) => !this.#isOfAnother(key, field, value),
    );
    const text = this.#settings.fill ? this.#fill(here, made, offered) : undefined;
    return { kind: 'known', key, path, reason, offered, before: here.text, text };
  }

  /** The text of a work with what it lacks; nothing where that would not be sound, or is nothing. */
  #fill(
    { work, text: before }: Here,
    { data: { sources } }: WorkEntry,
    offered: readonly MissingField[],
  ): string | undefined {
    const fields = offered.filter(({ believed }) => believed === undefined);
    const [source] = Object.entries(sources ?? {});
    if (fields.length === 0 || source === undefined) return undefined;
    const [id, described] = source;
    let text: string;
    try {
      text = fillFields(before, work.data, fields, { id, ...described });
    } catch (error) {
      if (error instanceof FrontMatterEditError) return undefined;
      throw error;
    }
    const { entry, problems } = readEntry({ path: work.path, text });
    if (entry?.kind !== 'works' || problems.some(({ severity }) => severity === 'error')) {
      return undefined;
    }
    this.#here.set(work.id, { work: entry, text });
    return text;
  }

  /** True for an identifier that another work has. */
  #isOfAnother(key: string, field: string, value: FieldValue): boolean {
    if (!['DOI', 'ISBN', 'PMID'].includes(field)) return false;
    const found = this.#index.find({ id: '', type: 'document', [field]: value });
    return found.some(({ id }) => id !== key);
  }
}

/**
 * What the check would refuse in a new entry, so that none is made: its fields are held against the
 * schema. The body is the same for all, and is read only where somebody’s note stands in it.
 */
function faultOf(
  path: string,
  text: string,
  data: WorkFields,
  annotation: string | undefined,
): string | undefined {
  const { error } = workSchema.safeParse(data);
  const [issue] = error?.issues ?? [];
  if (issue) return `${issue.path.join('.')}: ${issue.message}.`;
  if (annotation === undefined) return undefined;
  return readEntry({ path, text }).problems.find(({ severity }) => severity === 'error')?.message;
}

function repeated({ reason }: Duplicate, { place }: FirstRecord): Outcome {
  return { kind: 'skipped', reason: `It is the work of ${place}, a second time: ${reason}` };
}

/** What a second record of a work has beside the first is named. */
function withRest(made: WorkEntry, first: WorkFields): WorkEntry {
  const rest = recordFields(made.data).filter(([field]) => !(field in first));
  const reason = 'The first record of the work does not have it; add it by hand.';
  const named = rest.map(([field, value]) => ({ field, value: valueInWords(value), reason }));
  return { ...made, leftOver: [...made.leftOver, ...named] };
}

/** The identifiers that an entry took over; those that belong to another work are not among them. */
function identifiersOf({ DOI, ISBN, PMID }: WorkEntry['data']): Partial<CslItem> {
  return { DOI, ISBN, PMID };
}

/** All that a record holds, where no work can be made of it. */
function leftOfItem(item: CslItem): LeftOver[] {
  return Object.entries(item)
    .filter(([field, value]) => !['id', 'type'].includes(field) && value !== undefined)
    .map(([field, value]) => ({
      field,
      value: typeof value === 'string' ? value : JSON.stringify(value),
      reason: 'No entry was made of the record.',
    }));
}
