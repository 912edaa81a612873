/** What of an import a person has to decide: everything else is settled. */
import { quoted } from '../../text/characters.ts';
import type { Comparison } from './comparison.ts';
import { valueInWords } from './field-evidence.ts';
import type { PlannedRecord } from './outcomes.ts';

/** A question that a record leaves open. */
export interface Decision {
  /** What is to be decided, as sentences. */
  readonly question: string;
  /** The two records side by side, where there are two. */
  readonly comparison: Comparison | undefined;
}

/**
 * What a record leaves to decide: whose a number is, whether it is a work that is here, which of two
 * values is right, and what to do with a record of which no entry could be made.
 */
export function decisionsOf({ outcome, comparisons }: PlannedRecord): Decision[] {
  if (outcome.kind === 'skipped') {
    return outcome.refused === true ? [{ question: outcome.reason, comparison: undefined }] : [];
  }
  if (outcome.kind === 'known') {
    return outcome.offered.flatMap(({ field, value, believed }) =>
      believed === undefined
        ? []
        : [
            {
              question: `“${outcome.key}” believes ${field} to be “${quoted(believed)}”, the record has “${quoted(valueInWords(value), 200)}”: decide which, by hand.`,
              comparison: undefined,
            },
          ],
    );
  }
  return comparisons.map((comparison) => ({ question: questionOf(comparison), comparison }));
}

/** What two records side by side leave open. */
function questionOf({ kind, reason }: Comparison): string {
  if (kind !== 'near') return reason;
  return reason.startsWith('It may be') ? reason : `It may be a work that is here: ${reason}`;
}
