import { quoted } from '../../text/characters.ts';
import {
  countImport,
  formatInWords,
  type ImportReport,
  importSum,
  leftOverLines,
  placedLines,
  problemLine,
  recordLines,
} from './report.ts';

/** A report as Markdown: the sums, then each file with its problems and records, each with its line. */
export function reportMarkdown(report: ImportReport): string {
  const parts = [
    `# Import of ${report.date}`,
    report.dryRun ? `A dry run: nothing was written. ${importSum(report)}` : importSum(report),
  ];
  for (const file of report.files) {
    parts.push(`## ${escaped(file.name)}`, `${formatInWords(file)}.`);
    if (file.problems.length > 0) {
      const items = file.problems.map((problem) => `- ${escaped(problemLine(file.name, problem))}`);
      parts.push('### What is wrong with the file', items.join('\n'));
    }
    const left = [...placedLines(file), ...leftOverLines(file)];
    if (left.length > 0) {
      parts.push('### What was left out', left.map((line) => `- ${escaped(line)}`).join('\n'));
    }
    for (const [kind, heading] of HEADINGS) {
      const records = file.records.filter(({ outcome }) => outcome.kind === kind);
      if (records.length === 0) continue;
      const items = records.map((record) => {
        const [first = '', ...rest] = recordLines(record);
        const head = `- Line ${record.line}, ${escaped(quoted(record.name))}: ${escaped(first)}`;
        return [head, ...rest.map((line) => `  - ${escaped(line)}`)].join('\n');
      });
      parts.push(`### ${heading} (${records.length})`, items.join('\n'));
    }
  }
  return `${parts.join('\n\n')}\n`;
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
    records: records.map(({ line, name, outcome, remarks, leftOver }) => ({
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
    })),
  }));
  const { date, dryRun } = report;
  return `${JSON.stringify({ date, dryRun, counts: countImport(report), files }, null, 2)}\n`;
}

/** Text of a file inside Markdown: its characters print as they are. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
