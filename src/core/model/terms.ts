import { z } from 'zod';
import { EVIDENCE_KINDS, type EvidenceTerm, evidenceTerm } from './evidence.ts';
import { FACTS } from './field-facts.ts';
import { BASIS_GRADES, EXTENTS, type GradeTerm, gradeTerm } from './grades.ts';
import { POSITIONS, type PositionTerm, positionTerm } from './position.ts';
import { termTable } from './term-fields.ts';

/*
 * The terms that a library chooses for itself: kinds of evidence, grades of reading, positions of
 * works. Entries name them by their ids. What the software has to know of one is a fact of its row.
 */

/** The settings for them; each is left out where the usual ones fit. */
export const termSettings = {
  evidence: termTable(evidenceTerm, 20)
    .exactOptional()
    .describe(
      'The kinds of evidence that a work can offer, in the order of the evidence map. Left out, they are the eight of `EVIDENCE_KINDS`.',
    ),
  grades: termTable(gradeTerm, 10)
    .refine((rows) => rows.some(({ extent }) => extent === 'record-only'), {
      error: 'has no row with the extent record-only, with which new and imported entries begin',
    })
    .exactOptional()
    .describe(
      'The grades of reading, from all to nothing. Left out, they are the five of `BASIS_GRADES`.',
    ),
  positions: termTable(positionTerm, 10)
    .exactOptional()
    .describe(
      'What a work can say about a concept, in the order of the page. Left out, they are the four of `POSITIONS`.',
    ),
};

const readable = z.object(termSettings);

/** The terms of a library, its own or the usual ones. */
export interface Terms {
  readonly evidence: readonly EvidenceTerm[];
  readonly grades: readonly GradeTerm[];
  readonly positions: readonly PositionTerm[];
}

/** The terms where a library chooses none. */
export const USUAL_TERMS: Terms = {
  evidence: EVIDENCE_KINDS,
  grades: BASIS_GRADES,
  positions: POSITIONS,
};

/** The terms of a library with these settings. */
export function termsOf(settings: z.infer<typeof readable>): Terms {
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
