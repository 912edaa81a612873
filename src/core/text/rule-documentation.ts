import type { Severity } from './severity.ts';

/** What one rule means to somebody who meets it: `docs/rules.md` is made of this. */
export interface RuleDocumentation<Kind extends string = string> {
  /** `either` for the one that counts what it does not list. */
  readonly severity: Severity | 'either';
  /** What is wrong, as a sentence, and why that is a fault. */
  readonly why: string;
  /** What is reported, and what is not. */
  readonly examples?: RuleExamples<Kind>;
  /** What to do, as one or two sentences. */
  readonly mend: string;
}

/** A piece of an entry that breaks a rule, and one that keeps it. */
export interface RuleExamples<Kind extends string = string> {
  /** Where the piece stands: in the body, among the fields, or as the name or text of a file. */
  readonly in: 'body' | 'fields' | 'file';
  /** The kind of entry, where it is no work: `leads`. */
  readonly of?: Kind;
  /** Fields that the entry must not have for the wrong piece to be wrong. */
  readonly without?: readonly string[];
  readonly wrong: string;
  readonly right: string;
}

/** Documents an error in a body. */
export function inBody(why: string, mend: string, wrong: string, right: string): RuleDocumentation {
  return { severity: 'error', why, mend, examples: { in: 'body', wrong, right } };
}

/** Documents an error among the fields of a work. */
export function inFields(
  why: string,
  mend: string,
  wrong: string,
  right: string,
): RuleDocumentation {
  return { severity: 'error', why, mend, examples: { in: 'fields', wrong, right } };
}

/** Documents an error of a file as a whole. */
export function ofFile(
  why: string,
  mend: string,
  wrong?: string,
  right?: string,
): RuleDocumentation {
  if (wrong === undefined || right === undefined) return { severity: 'error', why, mend };
  return { severity: 'error', why, mend, examples: { in: 'file', wrong, right } };
}
