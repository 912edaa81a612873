import { normalizedTitle } from '../../bibliography/same-work.ts';
import { readEntry } from '../../body/read-entry.ts';
import { formerAddresses } from '../../graph/former-ids.ts';
import type { UncheckedLibrary } from '../../library.ts';
import { quoted } from '../../text/characters.ts';
import { type Duplicate, WorkIndex } from '../duplicates/find.ts';
import { recordOnlyBody } from '../entry/body.ts';
import { entryText, type FieldValue } from '../entry/file-text.ts';
import { FrontMatterEditError } from '../entry/front-matter-edits.ts';
import { indexNames, type NameIndex } from '../entry/names.ts';
import { cleaned } from '../entry/texts.ts';
import { NoWorkError, type WorkEntry, workEntry } from '../entry/work.ts';
import type { ImportedRecord, LeftOver } from '../record/imported.ts';
import { fieldsToAdd, fillFields, type MissingField, proposeSourceId } from './field-evidence.ts';
import type { ImportSettings, Outcome, PlannedRecord } from './outcomes.ts';
import {
  differingFields,
  type FirstRecord,
  type Here,
  newWork,
  repeated,
  withDiffering,
  withRemark,
} from './repeated.ts';
import { faultOf, leftOfItem } from './soundness.ts';

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
      ...library.withdrawn.keys(),
      ...library.unread.keys(),
      ...formerAddresses([...entries, ...library.withdrawn.values()]).map(({ id }) => id),
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
    const sure = duplicates.filter(({ by, alike }) => by !== 'near' && alike);
    // Of several, the one that has the record’s key: it may have been made of it.
    const same = sure.find(({ id }) => id === item.id) ?? sure[0];
    try {
      const made = this.#make(record, file, duplicates);
      if (same === undefined) return planned(this.#take(record, made, file), made);
      const first = this.#firsts.get(same.id);
      if (first === undefined) return planned(this.#meet(same, made), made);
      const differing = differingFields(made.data, first.data);
      if (differing.length === 0) return planned(repeated(same, first), made);
      if (same.by === 'title') {
        const remark = `It may be the work of ${first.place}, a second time: ${same.reason}`;
        return planned(this.#take(record, made, file), withRemark(made, remark));
      }
      // Two entries cannot have one number: the first takes what the second has beside it.
      return planned(this.#join(same, made, first), withDiffering(made, differing));
    } catch (error) {
      if (!(error instanceof NoWorkError)) throw error;
      const leftOver = [...record.leftOver, ...leftOfItem(item)];
      const outcome = { kind: 'skipped', reason: error.message, refused: true } as const;
      return planned(outcome, { leftOver, remarks: [] });
    }
  }

  #source(file: string, { line, item }: ImportedRecord) {
    const key = quoted(cleaned(item.id), 100);
    const seen = key === '' ? `record on line ${line}` : `record “${key}”`;
    return {
      id: proposeSourceId(file),
      name: cleaned(file) || 'file',
      seen,
      date: this.#settings.date,
    };
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
        reason: `It is the ${field} of “${id}”, which is another work.`,
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
      const reason = `No sound entry could be made of it. ${fault}`;
      return { kind: 'skipped', reason, refused: true };
    }
    this.#taken.add(key);
    // An identifier that belongs to another work was left out.
    const { DOI, ISBN, PMID } = data;
    this.#index.add(key, { ...record.item, DOI, ISBN, PMID });
    this.#firsts.set(key, { place: `${file}, line ${record.line}`, data, path, text });
    return { kind: 'taken', key, path, text, keyRemark };
  }

  #meet({ id: key, reason }: Duplicate, made: WorkEntry): Outcome {
    const here = this.#here.get(key);
    if (here === undefined) return { kind: 'skipped', reason: `It cannot be compared. ${reason}` };
    const { path } = here.work;
    const offered = fieldsToAdd(here.work.data, made.data).filter(
      ({ field, value }) => !this.#isOfAnother(key, field, value),
    );
    const text = this.#settings.fill ? this.#fill(here, made, offered) : undefined;
    return { kind: 'known', key, path, reason, offered, before: here.text, text };
  }

  /** A second record of a number: its entry is new, so that nobody’s words are touched. */
  #join(same: Duplicate, made: WorkEntry, first: FirstRecord): Outcome {
    const here = this.#here.get(same.id) ?? newWork(first);
    if (here === undefined) return repeated(same, first);
    this.#here.set(same.id, here);
    const { work, text: before } = here;
    const offered = fieldsToAdd(work.data, made.data);
    const text = this.#fill(here, made, offered);
    return {
      kind: 'known',
      key: same.id,
      path: work.path,
      reason: same.reason,
      offered,
      before,
      text,
    };
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
