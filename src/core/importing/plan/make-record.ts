import type { CslItem } from '../../model/csl.ts';
import { quoted } from '../../text/characters.ts';
import { listed } from '../../text/words.ts';
import type { Duplicate, NumberConflict } from '../duplicates/find.ts';
import { withoutNumber } from '../duplicates/foreign-numbers.ts';
import { cleaned } from '../entry/texts.ts';
import { type WorkEntry, type WorkFields, workEntry } from '../entry/work.ts';
import type { ImportedRecord, LeftOver } from '../record/imported.ts';
import type { TitleProposal, TitleProposals } from '../titles/propose.ts';
import type { Comparison } from './comparison.ts';
import { proposeSourceId } from './field-evidence.ts';
import type { KnownWorks } from './known-works.ts';
import type { ImportSettings } from './outcomes.ts';

/** A record with the work that was made of it, and all that it was held against. */
export interface MadeRecord {
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

/**
 * Makes a work of one record of the file of this name, and finds what it may be among those known.
 *
 * @throws {NoWorkError} for a record without a title.
 */
export function makeRecord(
  record: ImportedRecord,
  file: string,
  works: KnownWorks,
  { date, abstracts, conventions }: ImportSettings,
  titles?: TitleProposals,
): MadeRecord {
  const proposed = titles?.propose(record) ?? { item: record.item, proposals: [] };
  const source = { ...sourceOf(file, record), date };
  const context = { ...works.context, source, abstracts, conventions };
  const numbers = works.index.conflicts(proposed.item);
  const { item, leftOver } = withoutNumbers(proposed.item, numbers);
  const made = workEntry({ ...record, item }, context);
  // In a comparison stand both records as they are, the number included.
  const whole =
    numbers.length === 0 ? made : workEntry({ ...record, item: proposed.item }, context);
  const lead = works.leadTo(made.data.title);
  const remarks =
    lead === undefined
      ? []
      : [`The lead “${lead}” looks for a work of this title; compare the two.`];
  return {
    record,
    item,
    source,
    duplicates: works.index.find(proposed.item),
    conflicts: numberComparisons(whole.data, numbers, works),
    proposals: proposed.proposals,
    place: `${file}, line ${record.line}`,
    work: {
      ...made,
      remarks: [...made.remarks, ...remarks],
      leftOver: [...made.leftOver, ...leftOver],
    },
  };
}

/** Where a record was seen, as an entry says it. */
function sourceOf(file: string, { line, item }: ImportedRecord) {
  const key = quoted(cleaned(item.id), 100);
  const seen = key === '' ? `record on line ${line}` : `record “${key}”`;
  return { id: proposeSourceId(file), name: cleaned(file) || 'file', seen };
}

/** A record without the numbers of works with which it disagrees. */
function withoutNumbers(item: CslItem, numbers: readonly NumberConflict[]) {
  const leftOver: LeftOver[] = [];
  let rest = item;
  for (const { id, number, disagreeing } of numbers) {
    const reason = `It is the ${number.field} of “${id}”, which is another work: ${differs(disagreeing)}.`;
    const without = withoutNumber(rest, number, reason);
    rest = without.item;
    leftOver.push(...without.leftOver);
  }
  return { item: rest, leftOver };
}

/** A record beside the works whose numbers it has, each work once. */
function numberComparisons(
  data: WorkFields,
  numbers: readonly NumberConflict[],
  works: KnownWorks,
): Comparison[] {
  const others = new Map<string, { readonly id: string; readonly reason: string }>();
  for (const { id, number, disagreeing } of numbers) {
    const reason = `The ${number.field} ${number.value} stands in both, but ${differs(disagreeing)}. “${id}” keeps it: find out to which of the two it belongs.`;
    if (!others.has(id)) others.set(id, { id, reason });
  }
  return works.comparisons(data, [...others.values()], 'one-number');
}

/** “title and year differ”. */
function differs(disagreeing: NumberConflict['disagreeing']): string {
  return `${listed(disagreeing)} ${disagreeing.length === 1 ? 'differs' : 'differ'}`;
}
