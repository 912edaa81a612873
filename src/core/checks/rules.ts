import type { Problem } from '../text/problem.ts';
import { knownAnchors } from './anchors.ts';
import { annotationLength } from './annotation-length.ts';
import { locatedFaults } from './as-cited.ts';
import { readBeforeLocated, readInFull, sourcedBasis } from './basis.ts';
import { readBelievedDates } from './believed-date.ts';
import { knownClaims, numberedClaims } from './claims.ts';
import { knownContainers, knownNames, namedReviews } from './completeness.ts';
import { confirmedFields } from './confirmation.ts';
import { ownWords } from './copied-words.ts';
import { knownFigures } from './figures.ts';
import { freeFormerIds } from './former-ids.ts';
import { pastDates } from './future-date.ts';
import { emptyGaps } from './gaps.ts';
import { houseStyle } from './house-style.ts';
import {
  soundIsbns,
  soundIssns,
  soundOrcids,
  soundPubmedNumbers,
  standardDois,
} from './identifiers.ts';
import { knownIds } from './known-ids.ts';
import { knownKeys } from './known-keys.ts';
import { bornBeforeWork, deadBeforeWork, orderedLives } from './life-dates.ts';
import { singleScripts } from './mixed-script.ts';
import { distinctWorks } from './near-duplicate.ts';
import { reachedEntries, usedConcepts } from './orphans.ts';
import { orderedPages, standardPages } from './pages.ts';
import { groundedParagraphs } from './paragraphs.ts';
import { soundRelations } from './relations.ts';
import type { CheckContext, Rule } from './rule.ts';
import { soleIdentifiers } from './same-identifier.ts';
import { knownSources, usedSources } from './sources.ts';
import { linkedNames } from './unlinked-name.ts';
import { namedPeople } from './unnamed-others.ts';

/** Every rule that looks at the library as a whole. What one file shows is found as it is read. */
export const RULES: readonly Rule[] = [
  knownKeys,
  knownIds,
  freeFormerIds,
  soundRelations,
  knownSources,
  usedSources,
  confirmedFields,
  sourcedBasis,
  readBeforeLocated,
  readInFull,
  groundedParagraphs,
  knownAnchors,
  knownFigures,
  locatedFaults,
  knownClaims,
  numberedClaims,
  emptyGaps,
  standardDois,
  soundIsbns,
  soundIssns,
  soundOrcids,
  soundPubmedNumbers,
  orderedPages,
  standardPages,
  orderedLives,
  bornBeforeWork,
  deadBeforeWork,
  pastDates,
  readBelievedDates,
  knownContainers,
  knownNames,
  namedReviews,
  namedPeople,
  soleIdentifiers,
  distinctWorks,
  linkedNames,
  reachedEntries,
  usedConcepts,
  singleScripts,
  houseStyle,
  annotationLength,
  ownWords,
];

/** True where all is known that a rule needs. */
export function canRun({ needs }: Rule, context: CheckContext): boolean {
  return needs === undefined || context[needs] !== undefined;
}

/** Holds every rule against the library. */
export function runRules(context: CheckContext, rules: readonly Rule[] = RULES): Problem[] {
  const problems: Problem[] = [];
  for (const rule of rules) {
    if (!canRun(rule, context)) continue;
    const { name, severity, check } = rule;
    check(context, (place, message, hint) => {
      problems.push({ ...place, rule: name, severity, message, hint });
    });
  }
  return problems;
}
