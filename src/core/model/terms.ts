import { z } from 'zod';
import { evidenceKindWords, gradeWords, positionWords } from '../../words/words.ts';
import { FACTS } from './field-facts.ts';
import {
  type EvidenceTerm,
  EXTENTS,
  type Extent,
  type GradeTerm,
  type PositionTerm,
  type termSettings,
} from './term-settings.ts';

/** The terms of a library, its own or the usual ones. */
export interface Terms {
  readonly evidence: readonly EvidenceTerm[];
  readonly grades: readonly GradeTerm[];
  readonly positions: readonly PositionTerm[];
}

/** The extents, from all to nothing. */
export const EXTENT_NAMES: readonly Extent[] = [
  'full-text',
  'part',
  'abstract',
  'second-hand',
  'record-only',
];

/** The terms where a library chooses none, in the language of the site. */
export const USUAL_TERMS: Terms = {
  evidence: Object.entries(evidenceKindWords).map(([id, label]) => ({ id, label })),
  grades: EXTENT_NAMES.map((extent) => ({ id: extent, ...gradeWords[extent], extent })),
  positions: [
    { id: 'defines', label: positionWords.defines, symbol: '=' },
    { id: 'supports', label: positionWords.supports, symbol: '+' },
    { id: 'qualifies', label: positionWords.qualifies, symbol: '±' },
    { id: 'disputes', label: positionWords.disputes, symbol: '−' },
  ],
};

/** The terms of a library with these settings. */
export function termsOf(settings: z.infer<z.ZodObject<typeof termSettings>>): Terms {
  return {
    evidence: settings.evidence ?? USUAL_TERMS.evidence,
    grades: settings.grades ?? USUAL_TERMS.grades,
    positions: settings.positions ?? USUAL_TERMS.positions,
  };
}

/** A field that takes the id of a term. Which ones there are is held against it by the check. */
export function termId(table: keyof Terms) {
  return z.string().min(1).register(FACTS, { term: table });
}

/** The kind of evidence of an id; an unknown one, which the check reports, is named by its id. */
export function evidenceOf({ evidence }: Terms, id: string): EvidenceTerm {
  return evidence.find((term) => term.id === id) ?? { id, label: id };
}

/** A grade, with what follows from its extent. */
export type Grade = GradeTerm & (typeof EXTENTS)[keyof typeof EXTENTS];

/** The grade of an id; an unknown one counts as a work that nobody has opened. */
export function gradeOf({ grades }: Terms, id: string): Grade {
  const term = grades.find((row) => row.id === id) ?? {
    id,
    label: id,
    meaning: id,
    extent: 'record-only',
  };
  return { ...term, ...EXTENTS[term.extent] };
}

/** Every grade of the library, likewise. */
export function gradesOf(terms: Terms): readonly Grade[] {
  return terms.grades.map(({ id }) => gradeOf(terms, id));
}

/** True where nothing is known of a work but its record. */
export function isRecordOnly(terms: Terms, grade: string): boolean {
  return gradeOf(terms, grade).extent === 'record-only';
}

/** The grade with which an entry begins of which nothing but the record is known. */
export function firstGrade({ grades }: Terms): string {
  return grades.find(({ extent }) => extent === 'record-only')?.id ?? 'record-only';
}
