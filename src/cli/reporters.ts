import { ruleAddress } from '../core/checks/rule-address.ts';
import type { SilencedProblem } from '../core/checks/silences.ts';
import { describeProblem, type Problem } from '../core/text/problem.ts';
import { counted } from '../core/text/words.ts';

/** What a check has found. */
export interface CheckReport {
  /** How many entries were looked at. */
  readonly entries: number;
  readonly problems: readonly Problem[];
  readonly silenced: readonly SilencedProblem[];
}

/** Turns problems into what a terminal, GitHub or a program reads. */
type Reporter = (report: CheckReport) => string;

/** Lines for people: each problem, its place and what to do; where to read on; a count. */
function text({ problems, entries, silenced }: CheckReport): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const lines = problemLines(problems);
  const checked = `${counted(entries, 'entry', 'entries')} checked`;
  const found =
    problems.length === 0
      ? 'no problems'
      : [
          errors > 0 ? counted(errors, 'error', 'errors') : undefined,
          warnings > 0 ? counted(warnings, 'warning', 'warnings') : undefined,
        ]
          .filter((part) => part !== undefined)
          .join(', ');
  const rules = [...new Set(problems.map(({ rule }) => rule))];
  const explained = rules.length > 0 ? `Explained in ${rules.map(ruleAddress).join(', ')}\n\n` : '';
  const quiet = silenced.length > 0 ? ` (${silenced.length.toLocaleString('en')} silenced)` : '';
  return `${lines.length > 0 ? `${lines.join('\n')}\n\n` : ''}${explained}${checked}: ${found}${quiet}.\n`;
}

/** More warnings of one rule than this are summed up: an import brings thousands of some. */
const MOST_OF_A_RULE = 50;
/** So many of them are told all the same. */
const EXAMPLES = 3;

/** A line for each problem, and one for all further warnings of a rule that has very many. */
function problemLines(problems: readonly Problem[]): string[] {
  const many = [
    ...Map.groupBy(
      problems.filter(({ severity }) => severity === 'warning'),
      ({ rule }) => rule,
    ),
  ].filter(([, warnings]) => warnings.length > MOST_OF_A_RULE);
  const hidden = new Set(many.flatMap(([, warnings]) => warnings.slice(EXAMPLES)));
  const sums = many.map(
    ([rule, warnings]) =>
      `… and ${(warnings.length - EXAMPLES).toLocaleString('en')} more warnings of ${rule}: --format json tells all.`,
  );
  return [...problems.filter((problem) => !hidden.has(problem)).map(describeProblem), ...sums];
}

/**
 * Workflow commands that GitHub shows beside the lines of a pull request.
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
function github({ problems }: CheckReport): string {
  const value = (part: string) =>
    part.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const property = (part: string) => value(part).replace(/:/g, '%3A').replace(/,/g, '%2C');
  return problems
    .map(({ severity, path, line, column, rule, message, hint }) => {
      const said = hint === undefined ? message : `${message}\n${hint}`;
      return `::${severity} file=${property(path)},line=${line},col=${column},title=${property(rule)}::${value(said)}\n`;
    })
    .join('');
}

/**
 * One JSON document: `{ entries, problems: [{ path, line, column, rule, severity, message, hint,
 * documentation }], silenced }`; what is silenced has its `reason` too.
 */
function json({ entries, problems, silenced }: CheckReport): string {
  const documented = <P extends Problem>(problem: P) => ({
    ...problem,
    documentation: ruleAddress(problem.rule),
  });
  const report = {
    entries,
    problems: problems.map(documented),
    silenced: silenced.map(documented),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

export const REPORTERS = { text, github, json } as const satisfies Record<string, Reporter>;

/** True for the name of a reporter. */
export function isReporterName(name: string): name is keyof typeof REPORTERS {
  return Object.hasOwn(REPORTERS, name);
}
