import { quoted } from '../../text/characters.ts';
import { counted, listed } from '../../text/words.ts';
import type { FilePlace, ImportFormat, ImportProblem, LeftOver } from '../record/imported.ts';
import { isAllCapitals } from '../titles/capitals.ts';
import type { TitleProposal } from '../titles/propose.ts';
import { decisionsOf } from './decisions.ts';
import { valueInWords } from './field-evidence.ts';
import type { PlannedRecord } from './outcomes.ts';

/** A foreign file in a report. */
export interface ReportedFile {
  readonly name: string;
  readonly format: ImportFormat | undefined;
  /** What its bytes were read as, where that is not UTF-8. */
  readonly encoding: string;
  readonly problems: readonly ImportProblem[];
  readonly records: readonly PlannedRecord[];
  /** How many records were passed over, since nothing of them can be read. */
  readonly refused?: number | undefined;
  /** True where a record has no end: something of it may be missing. */
  readonly isTorn?: true | undefined;
}

/** True where a file, or a record of it, could not be taken in at all. */
export function isRefused({ format, records, problems, refused = 0 }: ReportedFile): boolean {
  const isUnsound = ({ outcome }: PlannedRecord): boolean =>
    outcome.kind === 'skipped' && outcome.refused === true;
  const isNothing = records.length === 0 && problems.length > 0;
  return format === undefined || isNothing || refused > 0 || records.some(isUnsound);
}

/** True where a file leaves something to decide, was not taken in as a whole, or has no record. */
export function needsDecision(file: ReportedFile): boolean {
  return (
    isRefused(file) ||
    file.records.length === 0 ||
    file.isTorn === true ||
    file.records.some((record) => decisionsOf(record).length > 0)
  );
}

/** A run of the import, as it is reported. */
export interface ImportReport {
  readonly date: string;
  /** Nothing was written: the report says what would be. */
  readonly dryRun: boolean;
  readonly files: readonly ReportedFile[];
}

/** How many records met which end. */
export interface ImportCounts {
  readonly records: number;
  readonly taken: number;
  readonly known: number;
  /** Fields that known works lack and that were not filled in. */
  readonly offered: number;
  /** Known works of which fields were filled in. */
  readonly filled: number;
  readonly skipped: number;
  /** What a person has to decide. */
  readonly decisions: number;
  /** Titles that were put into sentence case. */
  readonly titles: number;
  readonly leftOver: number;
  readonly problems: number;
}

/** Counts what a report lists. */
export function countImport({ files }: ImportReport): ImportCounts {
  const records = files.flatMap((file) => file.records);
  const outcomes = records.map(({ outcome }) => outcome);
  const known = outcomes.filter((outcome) => outcome.kind === 'known');
  return {
    records: records.length,
    taken: outcomes.filter(({ kind }) => kind === 'taken').length,
    known: known.length,
    offered: known.reduce(
      (sum, { text, offered }) => sum + (text === undefined ? offered.length : 0),
      0,
    ),
    filled: known.filter(({ text }) => text !== undefined).length,
    skipped: outcomes.filter(({ kind }) => kind === 'skipped').length,
    decisions: records.reduce((sum, record) => sum + decisionsOf(record).length, 0),
    titles: records.reduce((sum, record) => sum + changedTitles(record).length, 0),
    leftOver: records.reduce((sum, { leftOver }) => sum + leftOver.length, 0),
    problems: files.reduce((sum, { problems }) => sum + problems.length, 0),
  };
}

/** The lines about one record: what became of it first, then all that is to be said. */
export function recordLines(record: PlannedRecord): string[] {
  return [
    ...outcomeLines(record),
    ...decisionsOf(record).flatMap(({ comparison, question }) =>
      comparison === undefined ? [] : [question],
    ),
    ...record.remarks,
    ...record.titles.map(titleLine),
    ...record.leftOver.map((left) =>
      left.place === undefined
        ? leftOverLine(left)
        : `Line ${inFile(left.place)}: ${leftOverLine(left)}`,
    ),
  ];
}

/** One line for all keys of a file that could not be kept; nothing where all were. */
export function keyLines({ records }: ReportedFile): string[] {
  const changed = records.flatMap(({ name, outcome }) =>
    outcome.kind === 'taken' && outcome.keyRemark !== undefined
      ? [`“${quoted(name)}” is “${outcome.key}”`]
      : [],
  );
  const [first] = changed;
  if (first === undefined) return [];
  if (changed.length === 1)
    return [`One key of the file cannot be that of an entry here, or is taken: ${first}.`];
  return [
    `${changed.length.toLocaleString('en-US')} keys of the file cannot be those of entries here, or are taken: ${first}, and so on.`,
  ];
}

/** How many titles of a file were put into sentence case, and how many may have to be. */
export function titleSums({ records }: ReportedFile): string[] {
  const changed = records.flatMap(changedTitles);
  const unsure = records.flatMap(({ titles }) => titles.filter(({ title }) => title === undefined));
  const guessed = changed.filter(({ kept }) => kept.length > 0).length;
  return [
    ...(changed.length === 0
      ? []
      : [
          `${counted(changed.length, 'title', 'titles')} put into sentence case${guessed === 0 ? '' : `, ${guessed.toLocaleString('en-US')} of them with capitals that may be names or not`}. --keep-titles leaves titles as they are.`,
        ]),
    ...(unsure.length === 0
      ? []
      : [
          `${counted(unsure.length, 'title', 'titles')} left as they are, since sentence case would be a guess.`,
        ]),
  ];
}

/** A title as the file has it and as the entry does, or why it was left alone. */
export function titleLine({ field, original, title, kept, reason }: TitleProposal): string {
  const from = `${field} “${quoted(original, 300)}”`;
  if (title === undefined) return `Left as it is: ${from}. ${reason ?? ''}`.trim();
  const doubt =
    kept.length === 0
      ? ''
      : ` Look at ${listed(kept.map((word) => `“${word}”`))}: nobody knows whether ${kept.length === 1 ? 'it is a name' : 'they are names'}.`;
  const lead = isAllCapitals(original) ? 'No longer in capitals' : 'Sentence case';
  return `${lead}: ${from} was written “${quoted(title, 300)}”.${doubt}`;
}

function changedTitles({ titles }: PlannedRecord): readonly TitleProposal[] {
  return titles.filter(({ title }) => title !== undefined);
}

/** A value that was left out, with the reason. */
export function leftOverLine({ field, value, reason }: LeftOver): string {
  return `Left out: ${field} “${quoted(value, 200)}”. ${reason}`;
}

function inFile({ line, column }: FilePlace): string {
  return `${line}:${column}`;
}

/** What was left out and somebody should look at, each with its place: `my.bib:12:3 …`. */
export function placedLines({ name, records }: ReportedFile): string[] {
  return records.flatMap(({ leftOver }) =>
    leftOver.flatMap((left) =>
      left.place === undefined ? [] : [`${name}:${inFile(left.place)} ${leftOverLine(left)}`],
    ),
  );
}

/** What became of a record, as lines. */
export function outcomeLines({ outcome }: PlannedRecord): string[] {
  const lines: string[] = [];
  if (outcome.kind === 'taken') lines.push(`New entry: content/${outcome.path}.`);
  if (outcome.kind === 'skipped') lines.push(`Skipped. ${outcome.reason}`);
  if (outcome.kind === 'known') {
    const { key, path, reason, offered, text } = outcome;
    lines.push(`Known: content/${path}. ${reason}`);
    if (offered.length === 0) lines.push(`“${key}” lacks nothing that the record has.`);
    for (const { field, value, believed } of offered) {
      const shown = quoted(valueInWords(value), 200);
      const done = text !== undefined && believed === undefined ? 'Filled in' : 'It would add';
      lines.push(
        believed === undefined
          ? `${done}: ${field} “${shown}”.`
          : `Here ${field} is believed to be “${quoted(believed)}”, the record has “${shown}”: decide which, by hand.`,
      );
    }
  }
  return lines;
}

/** What else was left out of a file, by field: how often, and why, the most frequent first. */
export function leftOverLines({ records }: ReportedFile): string[] {
  const fields = new Map<string, { count: number; readonly reason: string }>();
  for (const { field, reason, place } of records.flatMap(({ leftOver }) => leftOver)) {
    if (place !== undefined) continue;
    const found = fields.get(field);
    if (found) found.count++;
    else fields.set(field, { count: 1, reason });
  }
  return [...fields]
    .sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
    .map(([field, { count, reason }]) => {
      const times = count === 1 ? 'once' : `${count.toLocaleString('en-US')} times`;
      return `Left out ${times}: ${field}. ${reason}`;
    });
}

/** The sentence that sums a run up. */
export function importSum(report: ImportReport): string {
  const counts = countImport(report);
  const number = (n: number): string => n.toLocaleString('en-US');
  const would = report.dryRun ? 'would be ' : '';
  const parts = [
    `${number(counts.taken)} ${would}taken as ${counts.taken === 1 ? 'a new entry' : 'new entries'}`,
    `${number(counts.known)} known${counts.known > 0 ? knownPart(report, counts) : ''}`,
    `${number(counts.skipped)} skipped`,
  ];
  const open =
    counts.decisions === 0
      ? ''
      : ` ${counted(counts.decisions, 'decision is', 'decisions are')} open.`;
  return `${counted(counts.records, 'record', 'records')}: ${parts.join(', ')}.${open}`;
}

function knownPart({ dryRun }: ImportReport, { offered, filled }: ImportCounts): string {
  const parts = [
    ...(filled > 0 ? [`${filled} ${dryRun ? 'would be filled up' : 'filled up'}`] : []),
    ...(offered === 1 ? ['one lacks a field that the record has; --fill adds it'] : []),
    ...(offered > 1
      ? [`they lack ${offered} fields that the records have; --fill adds what nobody disputes`]
      : []),
  ];
  return ` (${parts.length === 0 ? 'they lack nothing' : parts.join('; ')})`;
}

/** A problem of a foreign file on one line: `my.bib:12:3 …`. */
export function problemLine(file: string, { line, column, message, hint }: ImportProblem): string {
  return `${file}:${line}:${column} ${message}${hint === undefined ? '' : ` ${hint}`}`;
}

const FORMATS: Readonly<Record<ImportFormat, string>> = {
  bibtex: 'BibTeX or BibLaTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
  'endnote-xml': 'EndNote XML',
  refer: 'refer (EndNote)',
};

/** “Read as BibTeX or BibLaTeX, in windows-1252: 12 records”. */
export function formatInWords({ format, encoding, records }: ReportedFile): string {
  if (format === undefined) return 'Not read';
  const bytes = encoding === 'utf-8' ? '' : `, in ${encoding}`;
  const count = `${counted(records.length, 'record', 'records')}`;
  return `Read as ${FORMATS[format]}${bytes}: ${count}`;
}
