import { evidenceKindWords } from '../../words/words.ts';
import { keysOf } from './keys.ts';

/** What kind of evidence a work brings, apart from what kind of publication it is. */
export const EVIDENCE_KINDS = {
  'field-experiment': evidenceKindWords['field-experiment'],
  quantitative: evidenceKindWords.quantitative,
  interviews: evidenceKindWords.interviews,
  ethnography: evidenceKindWords.ethnography,
  'case-or-history': evidenceKindWords['case-or-history'],
  'theory-or-review': evidenceKindWords['theory-or-review'],
  handbook: evidenceKindWords.handbook,
  opinion: evidenceKindWords.opinion,
} as const;

export type EvidenceKind = keyof typeof EVIDENCE_KINDS;

export const evidenceKind = keysOf(EVIDENCE_KINDS);
