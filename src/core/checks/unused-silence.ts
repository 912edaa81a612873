import { defineRule } from './rule.ts';

/** A silence has its warning. `siftProblems` finds it, since it knows what the other rules found. */
export const unusedSilence = defineRule({
  name: 'unused-silence',
  severity: 'warning',
  silenceable: false,
  why: 'An entry silences a warning that the check would not report, or silences the same warning twice. This warning cannot be silenced.',
  examples: {
    in: 'fields',
    wrong: 'silenced:\n  - { rule: isbn, reason: The book prints it so. }',
    right: 'ISBN: "9780306406158"\nsilenced:\n  - { rule: isbn, reason: The book prints it so. }',
  },
  mend: 'Remove the silence.',
});
