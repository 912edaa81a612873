import { shortName } from '../core/bibliography/short-name.ts';
import type { ConfirmationPlan } from '../core/importing/confirming/plan.ts';
import { counted } from '../core/text/words.ts';
import type { ConfirmedWork } from './confirm-work.ts';
import { lineChanges } from './line-changes.ts';

/** What the registries say of one work, for a terminal: one block, indented below its key. */
export function workReport({ work, plans, failures, file, after }: ConfirmedWork): string {
  const lines = [`${work.id} (${shortName(work.data)})`];
  for (const plan of plans) {
    lines.push(`  ${plan.source.name}, ${plan.source.url ?? ''}`);
    lines.push(...findings(plan).map((line) => `    ${line}`));
  }
  for (const { message } of failures) {
    lines.push(...message.split('\n').map((line) => `  ${line}`));
  }
  const changes = lineChanges(file.text, after);
  if (changes.length > 0) {
    lines.push(`  changes in content/${file.path}:`);
    lines.push(...changes.map((line) => `    ${line}`));
  }
  return `${lines.join('\n')}\n`;
}

/** What one record says, a line each. */
function findings(plan: ConfirmationPlan): string[] {
  const { fields, moves, conflicts, notes, remarks, isSameWork } = plan;
  const moved = new Set<string>(moves.map(({ field }) => field));
  const seen = fields.filter((field) => !moved.has(field));
  const lines: string[] = [];
  if (!isSameWork)
    lines.push('The title is different, so this may be another work; nothing is taken from it.');
  if (seen.length > 0) lines.push(`confirmed: ${seen.join(', ')}`);
  for (const { field, value } of moves) {
    lines.push(
      `moved from unconfirmed: ${field} ${typeof value === 'string' ? value : ''}`.trimEnd(),
    );
  }
  for (const { field, here, there, isBelieved } of conflicts) {
    const where = isBelieved ? 'unconfirmed' : 'here';
    lines.push(`differs: ${field}: ${where} “${here}”, there “${there}”`);
  }
  lines.push(...remarks.map((remark) => `notice: ${remark}`));
  lines.push(...notes.map((note) => `note: ${note}`));
  if (lines.length === 0) lines.push('nothing new');
  return lines;
}

/** Numbers for the last line: how many works, changes, conflicts, notices, failures. */
export function totalsReport(works: readonly ConfirmedWork[]): string {
  const plans = works.flatMap((work) => work.plans);
  const sum = (count: (plan: ConfirmationPlan) => number): number =>
    plans.reduce((total, plan) => total + count(plan), 0);
  const changed = works.filter(({ file, after }) => after !== file.text).length;
  return [
    counted(
      works.length,
      'work compared with the registries',
      'works compared with the registries',
    ),
    counted(changed, 'with something to add', 'with something to add'),
    counted(
      sum(({ moves }) => moves.length),
      'value from unconfirmed',
      'values from unconfirmed',
    ),
    counted(
      sum(({ conflicts }) => conflicts.length),
      'difference',
      'differences',
    ),
    counted(
      sum(({ remarks }) => remarks.length),
      'notice',
      'notices',
    ),
    counted(works.filter(({ failures }) => failures.length > 0).length, 'not found', 'not found'),
  ].join(', ');
}

/** The same as a page of Markdown, to be kept or sent: differences first, since they wait for somebody. */
export function reportPage(works: readonly ConfirmedWork[], day: string): string {
  const conflicts = works.flatMap(({ work, plans }) =>
    plans.flatMap((plan) =>
      plan.conflicts.map(
        ({ field, here, there, isBelieved }) =>
          `| ${work.id} | ${field}${isBelieved ? ' (unconfirmed)' : ''} | ${cell(here)} | ${cell(there)} | ${plan.source.name} |`,
      ),
    ),
  );
  const details = works.map((work) => `\`\`\`text\n${workReport(work)}\`\`\`\n`);
  const table =
    conflicts.length === 0
      ? 'None.\n'
      : `| entry | field | here | there | record |\n| --- | --- | --- | --- | --- |\n${conflicts.join('\n')}\n`;
  return `# Works compared with the registries, ${day}\n\n${totalsReport(works)}.\n\n## Differences\n\n${table}\n## Work by work\n\n${details.join('\n')}`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
}
