import type { FileRule } from './file-rules.ts';
import type { Severity } from './severity.ts';

/** A place in a file. Lines and columns count from 1; a column is a UTF-16 unit, as editors count. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** A path from a folder, from another: `../README.md` below `content/` is `README.md`. */
export function pathBelow(folder: string, path: string): string {
  return folder !== '' && path.startsWith('../')
    ? pathBelow(folder.replace(/[^/]*\/$/, ''), path.slice(3))
    : `${folder}${path}`;
}

/** What is wrong, where, and what to do about it. Whoever makes one says which rules it may name. */
export interface Problem<Rule extends string = string> extends Place {
  /** The permanent name of the rule, such as `unknown-key`. */
  readonly rule: Rule;
  readonly severity: Severity;
  /** What is wrong: one sentence. */
  readonly message: string;
  /** What to do: one sentence, often with the nearest valid name. */
  readonly hint?: string | undefined;
}

/** What keeps something from being used, and what to do about it: a problem without its place. */
export interface Fault {
  readonly message: string;
  readonly hint: string;
}

/** Orders problems as a reader meets them: by file, then from top to bottom. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/** A file with more faults than this is no entry gone wrong, but something else. */
const MOST_OF_A_FILE = 100;

/** Problems in their order, of each file no more than can be of use; how many more is reported. */
export function arrangeProblems(problems: readonly Problem[]): Problem[] {
  const arranged: Problem[] = [];
  const left = new Map<string, Problem[]>();
  let count = 0;
  for (const problem of [...problems].sort(compareProblems)) {
    count = arranged.at(-1)?.path === problem.path ? count + 1 : 1;
    const rest = left.get(problem.path);
    if (rest) rest.push(problem);
    else if (count <= MOST_OF_A_FILE) arranged.push(problem);
    else left.set(problem.path, [problem]);
  }
  for (const [path, rest] of left) {
    const [first] = rest;
    const surplus: Problem<FileRule> = {
      path,
      line: first?.line ?? 1,
      column: first?.column ?? 1,
      rule: 'too-many-problems',
      severity: rest.some(({ severity }) => severity === 'error') ? 'error' : 'warning',
      message: `${rest.length.toLocaleString('en-US')} more problems in this file are not listed.`,
      hint: 'Correct the problems above, and check again.',
    };
    arranged.push(surplus);
  }
  return left.size > 0 ? arranged.sort(compareProblems) : arranged;
}

/** One problem as lines of plain text: `path:line:column severity message (rule)`, then the hint. */
export function describeProblem(problem: Problem): string {
  const { line, column, severity, message, hint, rule } = problem;
  // The name of a file may hold what moves the cursor of a terminal.
  const path = problem.path.replace(/\p{Cc}/gu, '\uFFFD');
  const first = `${path}:${line}:${column}  ${severity}  ${message}  (${rule})`;
  return hint === undefined ? first : `${first}\n    ${hint}`;
}

/** Thrown where a library with errors would have to be built. Its message lists every error. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.problems = problems;
  }
}
