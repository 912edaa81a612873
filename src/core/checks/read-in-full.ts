import { gradeOf } from '../model/terms.ts';
import { defineRule } from './rule.ts';

const READ_IN_FULL =
  /\bread (?:it )?(?:in full|in (?:its|their) entirety|entirely|completely|(?:from )?cover to cover)\b|\bread the whole (?:work|book|article|text)\b/i;

/** Only of a work whose basis is its full text it is said that it was read in full. */
export const readInFull = defineRule(
  {
    name: 'read-in-full',
    severity: 'error',
    silenceable: false,
    why: 'The basis says that the work was read in full, but its grade is not full text.',
    examples: {
      in: 'fields',
      wrong: 'basis: { grade: part, seen: read in full, sources: [cat], date: 2026-11 }',
      right: 'basis: { grade: part, seen: the first chapter, sources: [cat], date: 2026-11 }',
    },
    mend: 'Say in `seen` which parts you have read. Use the grade `full-text` only if you have read every page.',
  },
  ({ entries, terms, placeOf }, report) => {
    const full = terms.grades.find(({ extent }) => extent === 'full-text');
    for (const entry of entries.values()) {
      if (entry.kind !== 'works') continue;
      const { seen } = entry.data.basis;
      const { label, extent } = gradeOf(terms, entry.data.basis.grade);
      const said = extent === 'full-text' ? undefined : READ_IN_FULL.exec(seen ?? '')?.[0];
      if (said === undefined) continue;
      report(
        placeOf(entry, ['basis', 'seen']),
        `The basis says “${said}”, but its grade is ${label.toLowerCase()}.`,
        full === undefined
          ? 'Say which parts you have read.'
          : `Say which parts you have read. Use grade: ${full.id} only if you have read every page.`,
      );
    }
  },
);
