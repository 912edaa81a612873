import { normalizedTitle } from '../../bibliography/same-work.ts';
import { toCsl } from '../../bibliography/to-csl.ts';
import { type IdentifiedWork, workIdentifiers } from '../../bibliography/work-identifiers.ts';
import { readEntry } from '../../body/read-entry.ts';
import { formerAddresses } from '../../graph/former-ids.ts';
import type { UncheckedLibrary } from '../../library/unchecked-library.ts';
import type { CslItem } from '../../model/csl.ts';
import { quoted } from '../../text/characters.ts';
import { listed } from '../../text/words.ts';
import { isTellingTitle } from '../duplicates/compare.ts';
import { type Duplicate, WorkIndex } from '../duplicates/find.ts';
import { withoutNumber } from '../duplicates/foreign-numbers.ts';
import { recordOnlyBody } from '../entry/body.ts';
import { entryText } from '../entry/file-text.ts';
import { FrontMatterEditError } from '../entry/front-matter-edits.ts';
import { indexNames, type NameIndex } from '../entry/names.ts';
import { cleaned } from '../entry/texts.ts';
import { NoWorkError, type WorkEntry, type WorkFields, workEntry } from '../entry/work.ts';
import type { ImportedRecord, LeftOver } from '../record/imported.ts';
import { bodyNote, type TitleProposal, type TitleProposals } from '../titles/propose.ts';
import { type Comparison, comparedFields, contradict } from './comparison.ts';
import { fieldsToAdd, fillFields, type MissingField, proposeSourceId } from './field-evidence.ts';
import { isTellingRecord, KnownRecords } from './known-records.ts';
import type { ImportSettings, Outcome, PlannedRecord } from './outcomes.ts';
import {
  differingFields,
  differingLeft,
  type FirstRecord,
  type Here,
  newWork,
  repeated,
  type SameWork,
} from './repeated.ts';
import { faultOf, leftOfItem, withoutOwned } from './soundness.ts';

/** A record with the work that was made of it, and all that it was held against. */
interface MadeRecord {
  readonly record: ImportedRecord;
  /** What was taken of it: without the numbers of other works, its title as it is proposed. */
  readonly item: CslItem;
  readonly source: { readonly name: string; readonly seen: string };
  readonly work: WorkEntry;
  readonly duplicates: readonly Duplicate[];
  /** The works whose numbers it has, beside it. */
  readonly conflicts: readonly Comparison[];
  readonly proposals: readonly TitleProposal[];
  /** “my.bib, line 12”. */
  readonly place: string;
}

/** What becomes of a record, and what is said of it. */
type Settled = Pick<PlannedRecord, 'outcome' | 'remarks' | 'leftOver' | 'comparisons'> &
  Partial<Pick<PlannedRecord, 'titles'>>;

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
  /** The records that entries were made of. */
  readonly #records = new KnownRecords();
  /** The numbers that stand for one work, with the work that has each. */
  readonly #numbers = new Map<string, string>();

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
    for (const entry of entries) {
      if (entry.kind !== 'works') continue;
      this.#records.add(entry.id, entry.data);
      this.#own(entry.id, entry.data);
    }
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

  /**
   * Plans one record of the file of this name. `titles` proposes sentence case; without it titles
   * stay as they are.
   */
  plan(record: ImportedRecord, file: string, titles?: TitleProposals): PlannedRecord {
    const { line } = record;
    const name = record.item.id.trim() || record.item.title?.trim() || 'without key or title';
    try {
      const made = this.#make(record, file, titles);
      const { outcome, ...said } = this.#settle(made);
      return { file, line, name, outcome, titles: [], ...said };
    } catch (error) {
      if (!(error instanceof NoWorkError)) throw error;
      const leftOver = [...record.leftOver, ...leftOfItem(record.item)];
      const outcome = { kind: 'skipped', reason: error.message, refused: true } as const;
      return { file, line, name, outcome, leftOver, remarks: [], titles: [], comparisons: [] };
    }
  }

  /** What becomes of a work that was made of a record. */
  #settle(made: MadeRecord): Settled {
    const { work, duplicates, conflicts } = made;
    const { leftOver, remarks } = work;
    const said = { leftOver, remarks, comparisons: [] };
    const same = this.#sameWork(made);
    if (same === undefined) {
      const near = duplicates.filter(({ by }) => by === 'near');
      return this.#take(made, [...conflicts, ...this.#comparisons(made, near)]);
    }
    const first = this.#firsts.get(same.id);
    if (first === undefined) {
      const comparisons = this.#comparisons(made, [same], 'joined').filter(({ fields }) =>
        contradict(fields),
      );
      return { ...said, outcome: this.#meet(same, work), comparisons };
    }
    const differing = differingFields(work.data, first.data);
    if (differing.length === 0) return { ...said, outcome: repeated(same, first) };
    const reason = `It may be the work of ${first.place}, a second time: ${same.reason}`;
    if (same.by === 'title')
      return this.#take(made, [...conflicts, ...this.#comparisons(made, [{ ...same, reason }])]);
    // Two entries cannot have one number: the first takes what the second has beside it.
    const comparisons = this.#comparisons(made, [same], 'joined');
    return {
      remarks,
      leftOver: [...leftOver, ...differingLeft(differing)],
      outcome: this.#join(same, work, first),
      comparisons,
    };
  }

  /** The work that a record is of, if it is here or was made of a record before; of several the one nearest to it. */
  #sameWork({ work: { data }, item, source, duplicates }: MadeRecord): SameWork | undefined {
    const found = new Map<string, SameWork & { readonly isMadeOfIt: boolean }>();
    const add = (same: SameWork, isMadeOfIt: boolean): void => {
      const known = found.get(same.id);
      if (known === undefined || (isMadeOfIt && !known.isMadeOfIt)) {
        found.set(same.id, { ...(known ?? same), isMadeOfIt });
      }
    };
    for (const id of this.#records.ofSource(source)) {
      const other = this.#dataOf(id);
      // In a file of the same name a key may be given to another work.
      if (other === undefined || this.#index.disagreements(item, id).length > 0) continue;
      const isSure = isTellingTitle(data.title) || !contradict(comparedFields(data, other));
      if (isSure) add({ id, by: 'record', reason: `“${id}” was made of this record.` }, true);
    }
    for (const { id, by, reason, disagreeing } of duplicates) {
      if (by !== 'near' && disagreeing.length === 0) add({ id, by, reason }, false);
    }
    for (const id of this.#records.withFieldsOf(data)) {
      const key = item.id.trim();
      if (!isTellingRecord(data) && key !== '' && key !== id) continue;
      add({ id, by: 'record', reason: `“${id}” has all that the record has.` }, false);
    }
    // Records of one file may have one key: the work that has the number of one took that one in.
    const numbered = new Set(
      duplicates.filter(({ by }) => by === 'identifier').map(({ id }) => id),
    );
    const ranked = [...found.values()].map((same) => {
      const { id, isMadeOfIt } = same;
      const differing = differingFields(data, this.#dataOf(id) ?? data).length;
      const first = [isMadeOfIt, numbered.has(id)].map((is) => (is ? 0 : 1));
      return { same, rank: [...first, differing, id === item.id ? 0 : 1] };
    });
    ranked.sort(({ rank: a }, { rank: b }) => {
      const at = a.findIndex((value, place) => value !== b[place]);
      return (a[at] ?? 0) - (b[at] ?? 0);
    });
    return ranked[0]?.same;
  }

  #dataOf(id: string): WorkFields | undefined {
    return this.#here.get(id)?.work.data ?? this.#firsts.get(id)?.data;
  }

  /** The record beside the works that it was held against. */
  #comparisons(
    { work }: Pick<MadeRecord, 'work'>,
    others: readonly Pick<SameWork, 'id' | 'reason'>[],
    kind: Comparison['kind'] = 'near',
  ): Comparison[] {
    return others.flatMap(({ id, reason }) => {
      const other = this.#dataOf(id);
      return other === undefined
        ? []
        : [{ kind, key: id, reason, fields: comparedFields(work.data, other) }];
    });
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

  #make(record: ImportedRecord, file: string, titles: TitleProposals | undefined): MadeRecord {
    const remarks: string[] = [];
    const leftOver: LeftOver[] = [];
    const proposed = titles?.propose(record) ?? { item: record.item, proposals: [] };
    const duplicates = this.#index.find(proposed.item);
    const source = this.#source(file, record);
    const context = {
      source,
      library: this.#library,
      names: this.#names,
      taken: this.#taken,
      abstracts: this.#settings.abstracts,
    };
    let { item } = proposed;
    const found = this.#index.conflicts(item);
    for (const { id, number, disagreeing } of found) {
      const reason = `It is the ${number.field} of “${id}”, which is another work: ${listed(disagreeing)} ${disagreeing.length === 1 ? 'differs' : 'differ'}.`;
      const without = withoutNumber(item, number, reason);
      item = without.item;
      leftOver.push(...without.leftOver);
    }
    const made = workEntry({ ...record, item }, context);
    const conflicts = new Map<string, Comparison>();
    if (found.length > 0) {
      // Both records as they are, the number included.
      const whole = workEntry({ ...record, item: proposed.item }, context);
      for (const { id, number, disagreeing } of found) {
        const reason = `The ${number.field} ${number.value} stands in both, but ${listed(disagreeing)} ${disagreeing.length === 1 ? 'differs' : 'differ'}. “${id}” keeps it: find out to which of the two it belongs.`;
        const [comparison] = this.#comparisons({ work: whole }, [{ id, reason }], 'one-number');
        if (comparison !== undefined && !conflicts.has(id)) conflicts.set(id, comparison);
      }
    }
    const lead = this.#leads.get(normalizedTitle(made.data.title));
    if (lead !== undefined) {
      remarks.push(`The lead “${lead}” looks for a work of this title; compare the two.`);
    }
    return {
      record,
      item,
      source,
      duplicates,
      conflicts: [...conflicts.values()],
      proposals: proposed.proposals,
      place: `${file}, line ${record.line}`,
      work: {
        ...made,
        remarks: [...made.remarks, ...remarks],
        leftOver: [...made.leftOver, ...leftOver],
      },
    };
  }

  /** A new entry. No number is written into it that another work has: the check would refuse both. */
  #take(
    { record, item, work, proposals, place }: MadeRecord,
    comparisons: readonly Comparison[],
  ): Settled {
    const { key, keyRemark, remarks } = work;
    const { data, leftOver } = withoutOwned(work.data, this.#numbers);
    const path = `works/${key}.mdx`;
    const titles = proposals.map((proposal) => ({ ...proposal, key }));
    const note = bodyNote(record.annotation, proposals);
    const text = entryText(data, recordOnlyBody(note, this.#settings.conventions?.parts), 'works');
    const said = { remarks, leftOver: [...work.leftOver, ...leftOver], comparisons };
    const fault = faultOf(path, text, data, note);
    if (fault !== undefined) {
      const reason = `No sound entry could be made of it. ${fault}`;
      return { ...said, outcome: { kind: 'skipped', reason, refused: true } };
    }
    this.#taken.add(key);
    this.#own(key, data);
    this.#index.add(key, { ...item, DOI: data.DOI, ISBN: data.ISBN, PMID: data.PMID });
    this.#records.addFields(key, data);
    this.#firsts.set(key, { place, data, path, text });
    return { ...said, titles, outcome: { kind: 'taken', key, path, text, keyRemark } };
  }

  #own(id: string, data: IdentifiedWork): void {
    for (const { key } of workIdentifiers(data)) {
      if (!this.#numbers.has(key)) this.#numbers.set(key, id);
    }
  }

  #meet({ id: key, reason }: SameWork, made: WorkEntry): Outcome {
    const here = this.#here.get(key);
    if (here === undefined) return { kind: 'skipped', reason: `It cannot be compared. ${reason}` };
    const { path } = here.work;
    const offered = this.#soundFields(here, fieldsToAdd(here.work.data, made.data));
    const text = this.#settings.fill ? this.#fill(here, made, offered) : undefined;
    return { kind: 'known', key, path, reason, offered, before: here.text, text };
  }

  /** A second record of a number: its entry is new, so that nobody’s words are touched. */
  #join(same: SameWork, made: WorkEntry, first: FirstRecord): Outcome {
    const here = this.#here.get(same.id) ?? newWork(first);
    if (here === undefined) return repeated(same, first);
    this.#here.set(same.id, here);
    const { work, text: before } = here;
    const offered = this.#soundFields(here, fieldsToAdd(work.data, made.data));
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

  /** The fields that a work can take without having a number of another then. */
  #soundFields({ work }: Here, offered: readonly MissingField[]): MissingField[] {
    let data: IdentifiedWork = work.data;
    return offered.filter(({ field, value }) => {
      const filled = { ...data, [field]: value };
      const isSound = workIdentifiers(filled).every(
        ({ key }) => (this.#numbers.get(key) ?? work.id) === work.id,
      );
      if (isSound) data = filled;
      return isSound;
    });
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
    this.#own(work.id, entry.data);
    this.#index.update(work.id, toCsl(work.id, entry.data));
    return text;
  }
}
