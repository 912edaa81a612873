import type { UncheckedLibrary } from '../../library/unchecked-library.ts';
import { recordOnlyBody } from '../entry/body.ts';
import { entryText } from '../entry/file-text.ts';
import { NoWorkError } from '../entry/work.ts';
import type { ImportedRecord } from '../record/imported.ts';
import { bodyNote, type TitleProposals } from '../titles/propose.ts';
import { type Comparison, contradict } from './comparison.ts';
import { differingFields, differingLeft } from './differing-fields.ts';
import { addToWork } from './fill-work.ts';
import { findSameWork, type SameWork } from './find-same-work.ts';
import { type FirstRecord, KnownWorks } from './known-works.ts';
import { type MadeRecord, makeRecord } from './make-record.ts';
import type { ImportSettings, Outcome, PlannedRecord } from './outcomes.ts';
import { faultOf, leftOfItem, withoutOwned } from './soundness.ts';

/** What becomes of a record, and what is said of it. */
type Settled = Pick<PlannedRecord, 'outcome' | 'remarks' | 'leftOver' | 'comparisons'> &
  Partial<Pick<PlannedRecord, 'titles'>>;

/**
 * Plans what becomes of the records of foreign files, one after the other: new works become entries,
 * known ones keep every letter and are offered what they lack. Writes nothing.
 */
export class ImportPlan {
  readonly #works: KnownWorks;
  readonly #settings: ImportSettings;

  /** `texts` are the files of the library by their paths, as they stand on the disk. */
  constructor(
    library: UncheckedLibrary,
    texts: ReadonlyMap<string, string>,
    settings: ImportSettings,
  ) {
    this.#works = new KnownWorks(library, texts);
    this.#settings = settings;
  }

  /**
   * Plans one record of the file of this name. `titles` proposes sentence case; without it titles
   * stay as they are.
   */
  plan(record: ImportedRecord, file: string, titles?: TitleProposals): PlannedRecord {
    const { line } = record;
    const name = record.item.id.trim() || record.item.title?.trim() || 'without key or title';
    try {
      const made = makeRecord(record, file, this.#works, this.#settings, titles);
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
    const same = findSameWork(made, this.#works);
    if (same === undefined) {
      const near = duplicates.filter(({ by }) => by === 'near');
      return this.#take(made, [...conflicts, ...this.#works.comparisons(work.data, near)]);
    }
    const first = this.#works.first(same.id);
    return first === undefined
      ? this.#settleKnown(made, same)
      : this.#settleSecond(made, same, first);
  }

  /** The record of a work of the library. */
  #settleKnown({ work }: MadeRecord, same: SameWork): Settled {
    const { leftOver, remarks } = work;
    const comparisons = this.#works
      .comparisons(work.data, [same], 'joined')
      .filter(({ fields }) => contradict(fields));
    const outcome = addToWork(same, work, this.#works, this.#settings.fill) ?? {
      kind: 'skipped',
      reason: `It cannot be compared. ${same.reason}`,
    };
    return { outcome, leftOver, remarks, comparisons };
  }

  /** A second record of a work. */
  #settleSecond(made: MadeRecord, same: SameWork, first: FirstRecord): Settled {
    const { work, conflicts } = made;
    const { leftOver, remarks } = work;
    const differing = differingFields(work.data, first.data);
    if (differing.length === 0) {
      return { outcome: repeated(same, first), leftOver, remarks, comparisons: [] };
    }
    const reason = `It may be the work of ${first.place}, a second time: ${same.reason}`;
    if (same.by === 'title') {
      const near = this.#works.comparisons(work.data, [{ ...same, reason }]);
      return this.#take(made, [...conflicts, ...near]);
    }
    // Two entries cannot have one number: the first takes what the second has beside it. Its entry is
    // new, so that nobody’s words are touched.
    const comparisons = this.#works.comparisons(work.data, [same], 'joined');
    const outcome = addToWork(same, work, this.#works, true) ?? repeated(same, first);
    return { outcome, leftOver: [...leftOver, ...differingLeft(differing)], remarks, comparisons };
  }

  /** A new entry. No number is written into it that another work has: the check would refuse both. */
  #take(
    { record, item, work, proposals, place }: MadeRecord,
    comparisons: readonly Comparison[],
  ): Settled {
    const { key, keyRemark, remarks } = work;
    const { data, leftOver } = withoutOwned(work.data, this.#works.owners);
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
    this.#works.add(key, item, { place, data, path, text });
    return { ...said, titles, outcome: { kind: 'taken', key, path, text, keyRemark } };
  }
}

/** What becomes of a second record of a work that says nothing more: nothing. */
function repeated({ reason }: SameWork, { place }: FirstRecord): Outcome {
  return { kind: 'skipped', reason: `It is the work of ${place}, a second time: ${reason}` };
}
