import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { decodeText, encodingProblems } from '../core/importing/decode-text.ts';
import { decisionsOf } from '../core/importing/plan/decisions.ts';
import type { PlannedRecord } from '../core/importing/plan/outcomes.ts';
import { ImportPlan } from '../core/importing/plan/plan.ts';
import {
  formatInWords,
  type ImportReport,
  importSum,
  keyLines,
  leftOverLines,
  needsDecision,
  outcomeLines,
  placedLines,
  problemLine,
  type ReportedFile,
  titleLine,
  titleSums,
} from '../core/importing/plan/report.ts';
import { reportJson, reportMarkdown } from '../core/importing/plan/report-files.ts';
import { readImport } from '../core/importing/read-import.ts';
import type { ImportedRecord } from '../core/importing/record/imported.ts';
import { TitleProposals } from '../core/importing/titles/propose.ts';
import { readLibrary } from '../core/library/unchecked-library.ts';
import { seenDate } from '../core/model/date-field.ts';
import { quoted } from '../core/text/characters.ts';
import { counted } from '../core/text/words.ts';
import { readContent } from '../disk/content-folder.ts';
import { rewriteEntry, writeNewEntry } from '../disk/content-writer.ts';
import { readEnglishSpelling } from '../disk/english-spelling.ts';
import { loadConventions } from '../disk/settings-file.ts';
import { writeWhole } from '../disk/write-whole.ts';
import { runCommand, UsageError } from './command.ts';
import { createProgress, type Progress } from './progress.ts';

/** Of each kind of line the terminal shows so many; the report has all. */
const MOST_SHOWN = 12;
/** No file of records is larger, in bytes; the whole of it has to stand in memory. */
const LARGEST = 200_000_000;
/** After so many records the bar grows. */
const STEP = 20;

/** `npm run import`: whole files of other programs become entries. */
await runCommand(
  {
    usage: 'npm run import',
    summary:
      'Imports the records of .bib (BibTeX, BibLaTeX), .ris, CSL-JSON and EndNote files as entries with the basis “record only”. Each field names the file that it comes from. Works that are already in the library are never overwritten: the command lists what they lack, and --fill fills it in.',
    words: { name: 'file …', help: 'the files to import' },
    options: {
      'dry-run': { type: 'boolean', help: 'show what would be done, and write nothing' },
      fill: { type: 'boolean', help: 'fill in what works in the library lack, with its source' },
      abstracts: { type: 'boolean', help: 'import abstracts too: only if they may be reprinted' },
      'keep-titles': { type: 'boolean', help: 'leave titles as the files write them' },
      report: {
        type: 'string',
        value: 'file',
        help: 'write the full report to a .md or .json file',
      },
      date: { type: 'string', value: 'day', help: 'when you saw the files (default: today)' },
    },
  },
  async ({ values, words }) => {
    if (words.length === 0) throw new UsageError('Name the files to import.');
    const { report: reportFile, fill, abstracts } = values;
    if (reportFile !== undefined && !['.md', '.json'].includes(extname(reportFile))) {
      throw new UsageError(`The report has to be a .md or a .json file, not ${reportFile}.`);
    }
    const date = values.date ?? new Date().toISOString().slice(0, 10);
    if (!seenDate.safeParse(date).success) {
      throw new UsageError(`“${date}” is not a date: write it as 2026-11-24.`);
    }
    const dryRun = values['dry-run'];
    const root = process.cwd();
    const progress = createProgress();
    progress.status('Reading the library');
    const files = readContent(root);
    const texts = new Map(files.map(({ path, text }) => [path, text]));
    const library = readLibrary(files);
    const plan = new ImportPlan(library, texts, {
      date,
      fill,
      abstracts,
      conventions: await loadConventions(root),
    });
    const spelling = values['keep-titles'] ? undefined : await readEnglishSpelling();
    const titlesOf = (records: readonly ImportedRecord[]) =>
      spelling && new TitleProposals(spelling, library.entries.values(), records);
    const reported: ReportedFile[] = [];
    for (const path of words) reported.push(await takeIn(plan, path, titlesOf, progress));
    const report: ImportReport = { date, dryRun, files: reported };
    if (!dryRun) write(root, reported, progress);
    process.stdout.write(`${reportText(report)}\n`);
    if (reportFile !== undefined) {
      const made = extname(reportFile) === '.json' ? reportJson(report) : reportMarkdown(report);
      writeWhole(reportFile, made);
      process.stdout.write(`The full report is in ${reportFile}.\n`);
    }
    process.stdout.write(`${importSum(report)}\n`);
    return reported.some(needsDecision) ? 1 : 0;
  },
);

/** Reads a file and plans each of its records. */
async function takeIn(
  plan: ImportPlan,
  path: string,
  titlesOf: (records: readonly ImportedRecord[]) => TitleProposals | undefined,
  progress: Progress,
): Promise<ReportedFile> {
  const name = basename(path);
  progress.status(`Reading ${name}`);
  const decoded = decodeText(readFile(path));
  const { format, records, problems: faults, ...rest } = await readImport(decoded.text, name);
  const problems = [...encodingProblems(decoded), ...faults];
  const titles = titlesOf(records);
  const planned: PlannedRecord[] = [];
  for (const record of records) {
    if (planned.length % STEP === 0) {
      progress.status(`${bar(planned.length, records.length)} ${name}`);
    }
    planned.push(plan.plan(record, name, titles));
  }
  return { name, format, encoding: decoded.encoding, problems, records: planned, ...rest };
}

function readFile(path: string): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size > LARGEST) {
      throw new UsageError(
        `${path} has ${size.toLocaleString('en-US')} bytes, and the largest file that can be imported has ${LARGEST.toLocaleString('en-US')}. Split it.`,
      );
    }
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') throw new UsageError(`The file ${path} does not exist.`);
    if (code === 'EISDIR') throw new UsageError(`${path} is a folder; name the files in it.`);
    throw error;
  }
}

function write(root: string, files: readonly ReportedFile[], progress: Progress): void {
  const outcomes = files.flatMap(({ records }) => records.map(({ outcome }) => outcome));
  for (const [index, outcome] of outcomes.entries()) {
    if (index % STEP === 0) progress.status(`${bar(index, outcomes.length)} writing`);
    try {
      if (outcome.kind === 'taken') writeNewEntry(root, outcome.path, outcome.text);
      if (outcome.kind === 'known' && outcome.text !== undefined) {
        rewriteEntry(root, outcome.path, outcome.before, outcome.text);
      }
    } catch (error) {
      if (index > 0) {
        progress.line(
          `${index} of ${counted(outcomes.length, 'record', 'records')} ${index === 1 ? 'was' : 'were'} written before, each whole. Run the command again for the rest.`,
        );
      }
      throw error;
    }
  }
}

/** How far one is: `[=====     ] 2,500 of 5,000`. */
function bar(done: number, total: number): string {
  const full = total === 0 ? 20 : Math.floor((done / total) * 20);
  const count = `${done.toLocaleString('en-US')} of ${total.toLocaleString('en-US')}`;
  return `[${'='.repeat(full)}${' '.repeat(20 - full)}] ${count}`;
}

/** What the terminal shows: what is to be decided first, then what the files had. */
function reportText({ files }: ImportReport): string {
  return files
    .flatMap((file) => [
      `${file.name}: ${formatInWords(file)}.`,
      ...shortened(decisionLines(file)),
      ...shortened(file.problems.map((problem) => problemLine(file.name, problem))),
      ...shortened(
        file.records.flatMap((record) => {
          const lines = [...(needsNoLook(record) ? [] : outcomeLines(record)), ...record.remarks];
          return lines.length === 0 ? [] : [`${file.name}:${record.line} ${lines.join('\n    ')}`];
        }),
      ),
      ...shortened([...titleSums(file), ...keyLines(file)]),
      ...shortened(titleLines(file)),
      ...shortened(placedLines(file)),
      ...shortened(leftOverLines(file)),
    ])
    .join('\n');
}

/** A new entry, a known one that lacks nothing, or one that was told among the decisions. */
function needsNoLook({ outcome }: PlannedRecord): boolean {
  if (outcome.kind === 'skipped') return outcome.refused === true;
  return outcome.kind === 'taken' || outcome.offered.length === 0;
}

/** What is to be decided, with the two records side by side. */
function decisionLines({ name, records }: ReportedFile): string[] {
  return records.flatMap((record) =>
    decisionsOf(record).map(({ question, comparison }) => {
      const said = record.outcome.kind === 'skipped' ? `Skipped. ${question}` : question;
      const rows = (comparison?.fields ?? []).map(
        (row) => `\n    ${row.field}: ${shown(row.record)} | ${shown(row.other)}`,
      );
      const beside = comparison === undefined ? '' : `\n    this record | ${comparison.key}`;
      return `${name}:${record.line} ${said}${beside}${rows.join('')}`;
    }),
  );
}

function shown(value: string | undefined): string {
  return value === undefined ? '(nothing)' : quoted(value, 80);
}

function titleLines({ name, records }: ReportedFile): string[] {
  return records.flatMap(({ line, titles }) =>
    titles.map((title) => `${name}:${line} ${titleLine(title)}`),
  );
}

function shortened(lines: readonly string[]): string[] {
  const rest = lines.length - MOST_SHOWN;
  const more = `… and ${rest.toLocaleString('en-US')} more like these: --report lists them all.`;
  return [...lines.slice(0, MOST_SHOWN), ...(rest > 0 ? [more] : [])].map((line) => `  ${line}`);
}
