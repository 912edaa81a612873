import type { ReadingRule } from '../body/body-rules.ts';
import type { Problem } from '../text/problem.ts';
import { afterDeath } from './after-death.ts';
import { annotationLength } from './annotation-length.ts';
import { articleNumber } from './article-number.ts';
import { bareParagraph } from './bare-paragraph.ts';
import { basisSource } from './basis-source.ts';
import { beforeBirth } from './before-birth.ts';
import { believedDate } from './believed-date.ts';
import { brokenAnchor } from './broken-anchor.ts';
import { changeNote } from './change-note.ts';
import { changeOrder } from './change-order.ts';
import { citationKeyPattern } from './citation-key.ts';
import { claimNumber } from './claim-number.ts';
import { confirmation } from './confirmation.ts';
import { copiedWords } from './copied-words.ts';
import { damagedRegister } from './damaged-register.ts';
import { doi } from './doi.ts';
import { duplicateId } from './duplicate-id.ts';
import { emptyPart } from './empty-part.ts';
import { faultNotFound } from './fault-not-found.ts';
import { filledGap } from './filled-gap.ts';
import { futureDate } from './future-date.ts';
import { houseStyle } from './house-style.ts';
import { isbn } from './isbn.ts';
import { issn } from './issn.ts';
import { journalAbbreviation } from './journal-abbreviation.ts';
import { lifeDates } from './life-dates.ts';
import { locatorWithoutReading } from './locator-without-reading.ts';
import { lostAddress } from './lost-address.ts';
import { missingContainer } from './missing-container.ts';
import { missingFigure } from './missing-figure.ts';
import { missingNames } from './missing-names.ts';
import { missingReviewedTitle } from './missing-reviewed-title.ts';
import { mixedScript } from './mixed-script.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { onlineFirstDay } from './online-first-day.ts';
import { orcid } from './orcid.ts';
import { orphan } from './orphan.ts';
import { pageForm } from './page-form.ts';
import { pageOrder } from './page-order.ts';
import { pmid } from './pmid.ts';
import { readInFull } from './read-in-full.ts';
import { recordAddress } from './record-address.ts';
import { relation } from './relation.ts';
import type { CheckContext, Rule } from './rule.ts';
import { sameIdentifier } from './same-identifier.ts';
import { titleCapitals } from './title-capitals.ts';
import { titleColon } from './title-colon.ts';
import { undatedPage } from './undated-page.ts';
import { unknownClaim } from './unknown-claim.ts';
import { unknownId } from './unknown-id.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownSource } from './unknown-source.ts';
import { unlinkedName } from './unlinked-name.ts';
import { unnamedOthers } from './unnamed-others.ts';
import { unusedConcept } from './unused-concept.ts';
import { unusedSilence } from './unused-silence.ts';
import { unusedSource } from './unused-source.ts';

/**
 * Every rule that looks at the library as a whole, in the order of the documentation. What one file
 * shows is found as it is read: `text/file-rules.ts`, `body/body-rules.ts`.
 */
const LIBRARY_RULES = [
  duplicateId,
  unknownKey,
  unknownId,
  brokenAnchor,
  missingFigure,
  unknownClaim,
  claimNumber,
  locatorWithoutReading,
  readInFull,
  copiedWords,
  bareParagraph,
  relation,
  unknownSource,
  unusedSource,
  confirmation,
  basisSource,
  faultNotFound,
  filledGap,
  unusedSilence,
  lostAddress,
  damagedRegister,
] as const;

/** Every rule that asks whether a record can be right, and whether a text keeps to house style. */
const RECORD_RULES = [
  doi,
  isbn,
  issn,
  orcid,
  pmid,
  pageOrder,
  pageForm,
  articleNumber,
  titleCapitals,
  lifeDates,
  beforeBirth,
  afterDeath,
  futureDate,
  changeOrder,
  changeNote,
  believedDate,
  missingContainer,
  missingNames,
  missingReviewedTitle,
  undatedPage,
  journalAbbreviation,
  titleColon,
  onlineFirstDay,
  recordAddress,
  unnamedOthers,
  sameIdentifier,
  nearDuplicate,
  unlinkedName,
  orphan,
  unusedConcept,
  mixedScript,
  houseStyle,
  annotationLength,
  citationKeyPattern,
  emptyPart,
] as const;

/** The rules by parts, each with the heading under which it is documented. */
export const RULE_PARTS = [
  { heading: 'The library and its sources', rules: LIBRARY_RULES },
  { heading: 'Records and house style', rules: RECORD_RULES },
] as const;

/** Every rule. */
export const RULES: readonly Rule<CheckName>[] = [...LIBRARY_RULES, ...RECORD_RULES];

type CheckName = (typeof LIBRARY_RULES | typeof RECORD_RULES)[number]['name'];

/** The name of everything that the check can report. */
export type RuleName = ReadingRule | CheckName;

/** The names of the warnings that an entry can silence with a reason. */
export const SILENCEABLE_RULES: readonly string[] = RULES.filter(
  ({ silenceable }) => silenceable,
).map(({ name }) => name);

/** True where all is known that a rule needs. */
export function canRun({ needs }: Rule, context: CheckContext): boolean {
  return needs === undefined || context[needs] !== undefined;
}

/** Holds every rule against the library. */
export function runRules(
  context: CheckContext,
  rules: readonly Rule<CheckName>[] = RULES,
): Problem<RuleName>[] {
  const problems: Problem<RuleName>[] = [];
  for (const rule of rules) {
    if (!canRun(rule, context)) continue;
    const { name, severity, check } = rule;
    check?.(context, (place, message, hint) => {
      problems.push({ ...place, rule: name, severity, message, hint });
    });
  }
  return problems;
}
