import { quoted } from '../../text/characters.ts';
import type { Comparison } from './comparison.ts';
import { decisionsOf } from './decisions.ts';
import type { PlannedRecord } from './outcomes.ts';
import {
  countImport,
  formatInWords,
  type ImportReport,
  importSum,
  isRefused,
  keyLines,
  leftOverLines,
  placedLines,
  problemLine,
  type ReportedFile,
  recordLines,
  titleLine,
  titleSums,
} from './report.ts';

/**
 * A report as Markdown: the sums, what is to be decided, then each file with its problems and
 * records, each with its line.
 */
export function reportMarkdown(report: ImportReport): string {
  const parts = [
    `# Import of ${report.date}`,
    report.dryRun ? `A dry run: nothing was written. ${importSum(report)}` : importSum(report),
    ...decisionParts(report),
  ];
  for (const file of report.files) {
    parts.push(`## ${escaped(file.name)}`, `${formatInWords(file)}.`);
    parts.push(
      ...listPart(
        'What is wrong with the file',
        file.problems.map((problem) => problemLine(file.name, problem)),
      ),
    );
    parts.push(...joinedParts(file));
    parts.push(
      ...listPart('Titles and keys', [...titleSums(file), ...titleLines(file), ...keyLines(file)]),
    );
    parts.push(...listPart('What was left out', [...placedLines(file), ...leftOverLines(file)]));
    for (const [kind, heading] of HEADINGS) {
      const records = file.records.filter(({ outcome }) => outcome.kind === kind);
      if (records.length === 0) continue;
      const items = records.map((record) => {
        const [first = '', ...rest] = recordLines({ ...record, titles: [] });
        const head = `- ${place(record)}: ${escaped(first)}`;
        return [head, ...rest.map((line) => `  - ${escaped(line)}`)].join('\n');
      });
      parts.push(`### ${heading} (${records.length})`, items.join('\n'));
    }
  }
  return `${parts.join('\n\n')}\n`;
}

/** Under a heading of its own, before all else: what nobody but a person can settle. */
function decisionParts({ files }: ImportReport): string[] {
  const parts = files.flatMap((file) => [
    ...(isRefused(file) && file.records.every((record) => decisionsOf(record).length === 0)
      ? [`- ${escaped(file.name)}: ${escaped(refusal(file))}`]
      : []),
    ...file.records.flatMap((record) =>
      decisionsOf(record).flatMap(({ question, comparison }) => [
        `- ${escaped(file.name)}, ${place(record)}: ${escaped(question)}`,
        ...(comparison === undefined ? [] : [sideBySide(record, comparison)]),
      ]),
    ),
  ]);
  return parts.length === 0 ? [] : ['## To be decided', ...parts];
}

function refusal({ problems }: ReportedFile): string {
  const [first] = problems;
  const what = 'Not all of the file could be read.';
  return first === undefined ? what : `${what} Line ${first.line}: ${first.message}`;
}

/** What two records of one work have, where they were taken for one. */
function joinedParts({ records }: ReportedFile): string[] {
  const joined = records.flatMap((record) =>
    record.comparisons
      .filter(({ kind }) => kind === 'joined')
      .flatMap((comparison) => [
        `- ${place(record)}: ${escaped(comparison.reason)}`,
        sideBySide(record, comparison),
      ]),
  );
  return joined.length === 0 ? [] : ['### What was joined', ...joined];
}

/** Two records as a table, inside an item of a list. */
function sideBySide({ name }: PlannedRecord, { key, fields }: Comparison): string {
  const cell = (text: string | undefined): string => escaped(quoted(text ?? '', 300));
  const rows = fields.map(
    ({ field, record, other }) => `  | ${field} | ${cell(record)} | ${cell(other)} |`,
  );
  const head = `  | | this record, ${cell(name)} | “${key}” |`;
  return [head, '  | --- | --- | --- |', ...rows].join('\n');
}

function titleLines({ records }: ReportedFile): string[] {
  return records.flatMap((record) =>
    record.titles.map((title) => `Line ${record.line}: ${titleLine(title)}`),
  );
}

function place({ line, name }: PlannedRecord): string {
  return `Line ${line}, ${escaped(quoted(name))}`;
}

function listPart(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0
    ? []
    : [`### ${heading}`, lines.map((line) => `- ${escaped(line)}`).join('\n')];
}

const HEADINGS = [
  ['skipped', 'Skipped'],
  ['known', 'Known works'],
  ['taken', 'New entries'],
] as const;

/** A report as JSON, for programs: one object a record. */
export function reportJson(report: ImportReport): string {
  const files = report.files.map(({ records, ...file }) => ({
    ...file,
    records: records.map(({ line, name, outcome, remarks, leftOver, comparisons, titles }) => ({
      line,
      name,
      outcome: outcome.kind,
      ...(outcome.kind === 'skipped'
        ? { reason: outcome.reason }
        : { key: outcome.key, path: `content/${outcome.path}` }),
      ...(outcome.kind === 'taken' && outcome.keyRemark !== undefined
        ? { keyRemark: outcome.keyRemark }
        : {}),
      ...(outcome.kind === 'known'
        ? { reason: outcome.reason, offered: outcome.offered, filled: outcome.text !== undefined }
        : {}),
      remarks,
      leftOver,
      comparisons,
      titles,
    })),
  }));
  const { date, dryRun } = report;
  return `${JSON.stringify({ date, dryRun, counts: countImport(report), files }, null, 2)}\n`;
}

/** Text of a file inside Markdown: its characters print as they are. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
