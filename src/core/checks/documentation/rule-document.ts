import type { Severity } from '../../text/problem.ts';

/** What one rule means to somebody who meets it. */
export interface RuleDocument {
  /** `either` for the one that counts what it does not list. */
  readonly severity: Severity | 'either';
  /** What it says, as a sentence. */
  readonly meaning: string;
  /** What to do, as one or two sentences. */
  readonly mend: string;
  /** An example: what is reported, and what is not. */
  readonly example?: RuleExample;
}

/** A piece of an entry that breaks a rule, and one that keeps it. */
export interface RuleExample {
  /** Where the piece stands: in the body, among the fields, or as the name or text of a file. */
  readonly in: 'body' | 'fields' | 'file';
  /** The kind of entry, where it is no work. */
  readonly of?: 'people' | 'organizations' | 'concepts' | 'essays';
  readonly wrong: string;
  readonly right: string;
}

/** Documents of an error in a body. */
export function inBody(meaning: string, mend: string, wrong: string, right: string): RuleDocument {
  return { severity: 'error', meaning, mend, example: { in: 'body', wrong, right } };
}

/** Documents of an error among the fields of a work. */
export function inFields(
  meaning: string,
  mend: string,
  wrong: string,
  right: string,
  of?: RuleExample['of'],
): RuleDocument {
  const example = { in: 'fields', wrong, right } as const;
  return {
    severity: 'error',
    meaning,
    mend,
    example: of === undefined ? example : { ...example, of },
  };
}

/** The same document, of a warning. */
export function asWarning(document: RuleDocument): RuleDocument {
  return { ...document, severity: 'warning' };
}
