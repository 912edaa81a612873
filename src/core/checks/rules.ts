import type { Problem } from '../text/problem.ts';
import { knownAnchors } from './anchors.ts';
import { annotationLength } from './annotation-length.ts';
import { locatedFaults } from './as-cited.ts';
import { readBeforeLocated, sourcedBasis } from './basis.ts';
import { knownClaims, numberedClaims } from './claims.ts';
import { confirmedFields } from './confirmation.ts';
import { knownFigures } from './figures.ts';
import { emptyGaps } from './gaps.ts';
import { houseStyle } from './house-style.ts';
import { knownIds } from './known-ids.ts';
import { knownKeys } from './known-keys.ts';
import { groundedParagraphs } from './paragraphs.ts';
import { soundRelations } from './relations.ts';
import type { CheckContext, Rule } from './rule.ts';
import { knownSources, usedSources } from './sources.ts';

/** Every rule that looks at the library as a whole. What one file shows is found as it is read. */
export const RULES: readonly Rule[] = [
  knownKeys,
  knownIds,
  soundRelations,
  knownSources,
  usedSources,
  confirmedFields,
  sourcedBasis,
  readBeforeLocated,
  groundedParagraphs,
  knownAnchors,
  knownFigures,
  locatedFaults,
  knownClaims,
  numberedClaims,
  emptyGaps,
  houseStyle,
  annotationLength,
];

/** Holds every rule against the library. */
export function runRules(context: CheckContext, rules: readonly Rule[] = RULES): Problem[] {
  const problems: Problem[] = [];
  for (const { name, severity, check } of rules) {
    check(context, (place, message, hint) => {
      problems.push({ ...place, rule: name, severity, message, hint });
    });
  }
  return problems;
}
