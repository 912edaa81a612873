import { grammarWords, summaryWords } from '../../../words/words.ts';
import type { EntryOf } from '../../body/entry.ts';
import type { EvidenceTerm } from '../../model/term-settings.ts';
import { gradesOf, type Terms } from '../../model/terms.ts';
import { capitalized } from '../../text/words.ts';
import type { RenderContext } from '../context.ts';
import type { EvidenceSummaryView } from '../views/concept.ts';
import { byExtent } from './by-extent.ts';
import { countStudies } from './studies.ts';

/** So many works of a kind: “two handbooks”. */
function ofKind(count: number, { id, label, counted }: EvidenceTerm): string {
  const usual = USUAL_KINDS.find((kind) => kind === id);
  if (counted === undefined && usual !== undefined) return summaryWords.ofKind(count, usual);
  const [one, many] = counted ?? [grammarWords.inSentence(label), grammarWords.inSentence(label)];
  return `${count} ${count === 1 ? one : many}`;
}

const USUAL_KINDS = [
  'field-experiment',
  'quantitative',
  'interviews',
  'ethnography',
  'case-or-history',
  'theory-or-review',
  'handbook',
  'opinion',
] as const;

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
  const { terms } = context.library;
  const grades = gradesOf(terms).map(({ id: grade, icon, extent }) => ({
    grade,
    icon,
    extent,
    count: works.filter(({ data }) => data.basis.grade === grade).length,
  }));
  const said = byExtent(grades)
    .filter(({ extent, count }) => count > 0 || extent === 'full-text')
    .map(({ extent, count }) => `${count} ${summaryWords.read[extent]}`)
    .join(', ');
  return {
    leaves: grades
      .filter(({ count }) => count > 0)
      .map(({ grade, icon, count }) => ({ grade, icon, count })),
    sentence: summaryWords.restsOn(works.length, studies, said),
    remarks: others === 0 ? remarks : [...remarks, summaryWords.others(others)],
    evidence: evidenceSentence(terms, works),
  };
}

function evidenceSentence(
  { evidence }: Terms,
  works: readonly EntryOf<'works'>[],
): string | undefined {
  const counts = evidence.flatMap((kind) => {
    const count = works.filter(({ data }) => data.evidence.includes(kind.id)).length;
    return count === 0 ? [] : [{ count, text: ofKind(count, kind) }];
  });
  if (counts.length === 0) return undefined;
  counts.sort((a, b) => b.count - a.count);
  // What a library is missed for depends on its kinds: only of two usual ones is it said.
  const none = (['field-experiment', 'interviews'] as const).filter(
    (kind) =>
      evidence.some(({ id }) => id === kind) &&
      works.every(({ data }) => !data.evidence.includes(kind)),
  );
  const several = works.filter(({ data }) => data.evidence.length > 1).length;
  return [
    `${capitalized(grammarWords.listed(counts.map(({ text }) => text)))}.`,
    ...(several === 0 ? [] : [summaryWords.several(several)]),
    ...(none.length === 0 ? [] : [`${summaryWords.none(none)}.`]),
  ].join(' ');
}
