import { grammarWords, summaryWords } from '../../../words/words.ts';
import type { EntryOf } from '../../body/entry.ts';
import { BASIS_GRADES, type BasisGrade } from '../../model/basis.ts';
import { EVIDENCE_KINDS, type EvidenceKind } from '../../model/evidence.ts';
import { capitalized } from '../../text/words.ts';
import type { RenderContext } from '../context.ts';
import type { EvidenceSummaryView } from '../views/concept.ts';
import { countStudies } from './studies.ts';

const SAID: Readonly<Record<BasisGrade, string>> = summaryWords.read;

/**
 * What a concept rests on: how many works from how many studies, and how far each was read.
 * `others` is how many more works are on the concept.
 */
export function evidenceSummary(
  context: RenderContext,
  works: readonly EntryOf<'works'>[],
  others = 0,
): EvidenceSummaryView | undefined {
  if (works.length === 0) return undefined;
  const { studies, remarks } = countStudies(context, works);
  const grades = (Object.keys(BASIS_GRADES) as BasisGrade[]).map((grade) => ({
    grade,
    icon: BASIS_GRADES[grade].icon,
    count: works.filter(({ data }) => data.basis.grade === grade).length,
  }));
  const said = grades
    .filter(({ grade, count }) => count > 0 || grade === 'full-text')
    .map(({ grade, count }) => `${count} ${SAID[grade]}`)
    .join(', ');
  return {
    leaves: grades.filter(({ count }) => count > 0),
    sentence: summaryWords.restsOn(works.length, studies, said),
    remarks: others === 0 ? remarks : [...remarks, summaryWords.others(others)],
    evidence: evidenceSentence(works),
  };
}

function evidenceSentence(works: readonly EntryOf<'works'>[]): string | undefined {
  const counts = (Object.keys(EVIDENCE_KINDS) as EvidenceKind[]).flatMap((kind) => {
    const count = works.filter(({ data }) => data.evidence.includes(kind)).length;
    return count === 0 ? [] : [{ count, text: summaryWords.ofKind(count, kind) }];
  });
  if (counts.length === 0) return undefined;
  counts.sort((a, b) => b.count - a.count);
  const none = (['field-experiment', 'interviews'] as const).filter((kind) =>
    works.every(({ data }) => !data.evidence.includes(kind)),
  );
  const several = works.filter(({ data }) => data.evidence.length > 1).length;
  return [
    `${capitalized(grammarWords.listed(counts.map(({ text }) => text)))}.`,
    ...(several === 0 ? [] : [summaryWords.several(several)]),
    ...(none.length === 0 ? [] : [`${summaryWords.none(none)}.`]),
  ].join(' ');
}
