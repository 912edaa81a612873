import { keysOf } from './keys.ts';

/** What kind of evidence a work brings, apart from what kind of publication it is. */
export const EVIDENCE_KINDS = {
  'field-experiment': 'Field experiment',
  quantitative: 'Quantitative',
  interviews: 'Interviews',
  ethnography: 'Ethnography',
  'case-or-history': 'Case or history',
  'theory-or-review': 'Theory or review',
  handbook: 'Handbook',
  opinion: 'Opinion',
} as const;

export type EvidenceKind = keyof typeof EVIDENCE_KINDS;

export const evidenceKind = keysOf(EVIDENCE_KINDS);
