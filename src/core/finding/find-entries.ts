import { askedWords } from './asked-words.ts';
import { citedWorks, readReference, worksOfNearYear } from './cited-reference.ts';
import { askedNumber } from './compared-number.ts';
import { nameReader } from './exact-names.ts';
import { type NameRecord, WITHOUT_ENTRY } from './name-record.ts';
import type { NamesIndex } from './names-index.ts';
import { NO_TEXT_MATCHES, scoreWords, type TextMatches } from './score-words.ts';

/** Why an entry is an answer. */
type Reason = 'identifier' | 'reference' | 'name' | 'words';

/** An entry that answers a query by what it is called. */
export interface NamedMatch<Entry extends NameRecord = NameRecord> {
  readonly record: Entry;
  readonly reason: Reason;
  /** True where the query names it in full, and nothing else can be meant by these letters. */
  readonly isExact: boolean;
  /** Above 1 where the entry is named; below, how much of the query it answers. */
  readonly score: number;
}

/** More characters of a query are not read: no name and no question is as long. */
const MOST_READ = 300;
/** More answers are not told. */
const MOST_FOUND = 40;

/**
 * What finds entries: words in, entries out, the best first. What their texts tell of the words
 * counts among them.
 */
export type EntryFinder<Entry extends NameRecord = NameRecord> = (
  words: string,
  told?: TextMatches,
) => NamedMatch<Entry>[];

/** Makes the search over an index of names. */
export function entryFinder<Entry extends NameRecord>(
  index: NamesIndex<Entry>,
): EntryFinder<Entry> {
  const named = nameReader(index.records);
  return (words, told = NO_TEXT_MATCHES) =>
    findEntries(index, words.slice(0, MOST_READ), told, named);
}

function findEntries<Entry extends NameRecord>(
  index: NamesIndex<Entry>,
  query: string,
  told: TextMatches,
  namedBy: ReturnType<typeof nameReader>,
): NamedMatch<Entry>[] {
  const { records } = index;
  const best = new Map<number, NamedMatch<Entry>>();
  const keep = (at: number, reason: Reason, isExact: boolean, score: number) => {
    const record = records[at];
    if (record && score > (best.get(at)?.score ?? 0)) {
      best.set(at, { record, reason, isExact, score });
    }
  };
  for (const { at, isWhole } of identified(records, query)) {
    keep(at, 'identifier', isWhole, isWhole ? 5 : 4);
  }
  const reference = readReference(query);
  if (reference) {
    const cited = citedWorks(reference, records);
    cited.forEach(({ at }, place) => {
      const isExact = reference.year !== undefined && cited.length === 1;
      keep(at, 'reference', isExact, 3 - place / 100);
    });
    // Who remembers another year means the work all the same: before anything that is only alike.
    const near = cited.length > 0 ? [] : worksOfNearYear(reference, records);
    near.forEach(({ at }, place) => {
      keep(at, 'reference', false, 1.9 - place / 100);
    });
  }
  for (const [at, by] of namedBy(query)) {
    keep(at, 'name', by === 'whole', (by === 'whole' ? 2.5 : 2) + priorOf(records[at]));
  }
  const asked = askedWords(index, query);
  for (const [at, value] of scoreWords(index, asked, told)) {
    keep(at, 'words', false, value * (1 + priorOf(records[at])));
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || (b.record.year ?? 0) - (a.record.year ?? 0))
    .slice(0, MOST_FOUND);
}

/** Ideas, names and texts of ours lead on to works: of two as near, they come first. */
function priorOf(record: NameRecord | undefined): number {
  return !record || record.kind === 'works' || record.kind === WITHOUT_ENTRY ? 0 : 0.06;
}

/** The entry that Enter may open: the one that is named in full. */
export function uniqueAnswer<Entry extends NameRecord>(
  matches: readonly NamedMatch<Entry>[],
): NamedMatch<Entry> | undefined {
  const [first, second] = matches;
  if (!first?.isExact) return undefined;
  return second?.isExact && second.reason === first.reason ? undefined : first;
}

const ADDRESS =
  /(?:^|\/)(?:works|people|organizations|concepts|essays|readings)\/([\w-]+)\/?(?:[?#].*)?$/;
/** A key with what citations set round it: `[@key, p. 3]`, `@key`, `\cite{key}`, `[[id]]`. */
const KEY =
  /^(?:\[*[-–]?@|\\\w*cite\w*\{|\[\[)?\s*([\p{L}\d][\p{L}\d_:.-]*)\s*(?:[,|][^\]]*)?[\]}]*$/u;

/** The entries whose key, former key, address or number a query is, or is a part of. */
export function identified(records: readonly NameRecord[], query: string) {
  const found: { at: number; isWhole: boolean }[] = [];
  const id = (ADDRESS.exec(query.trim()) ?? KEY.exec(query.trim()))?.[1]?.toLowerCase();
  const asked = askedNumber(query);
  const isPartOfKey = id !== undefined && /^\p{L}{2,}\d{2,4}\p{L}*$/u.test(id);
  records.forEach(({ id: own, formerly = [], numbers = [], kind }, at) => {
    const ids = [own, ...formerly].map((one) => one.toLowerCase());
    const isKey = kind === 'works' || ADDRESS.test(query) || /^\[\[/.test(query);
    if (id !== undefined && isKey && ids.includes(id)) found.push({ at, isWhole: true });
    else if (isPartOfKey && ids.some((one) => one.startsWith(id)))
      found.push({ at, isWhole: false });
    else if (asked && numbers.includes(asked.number)) found.push({ at, isWhole: true });
    else if (asked && numbers.some((number) => holdsPart(number, asked.number))) {
      found.push({ at, isWhole: false });
    }
  });
  return found;
}

/** ISBNs of ten digits lack the first three and the check digit of the thirteen. */
function holdsPart(number: string, part: string): boolean {
  if (number.includes(part)) return true;
  return (
    /^\d{9}[\dx]$/.test(part) && number.length === 13 && number.slice(3, 12) === part.slice(0, 9)
  );
}
