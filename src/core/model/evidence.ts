import { evidenceKindWords } from '../../words/words.ts';
import { keysOf } from './keys.ts';

/** What kind of evidence a work brings, apart from what kind of publication it is. */
export const EVIDENCE_KINDS = evidenceKindWords;

export type EvidenceKind = keyof typeof EVIDENCE_KINDS;

export const evidenceKind = keysOf(EVIDENCE_KINDS);
