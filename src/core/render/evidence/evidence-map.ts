import { grammarWords } from '../../../words/words.ts';
import type { EntryOf } from '../../body/entry.ts';
import { entriesOf } from '../../library.ts';
import { evidenceOf } from '../../model/terms.ts';
import type { RenderContext } from '../context.ts';
import { linkTo, workCard } from '../records/cards.ts';
import { distinctShorts, headingOf } from '../records/entry-names.ts';
import type { EvidenceMapView } from '../views/evidence.ts';
import { countStudies } from './studies.ts';

/** Concepts by kind of evidence: what this library knows of, and what it does not. */
export function evidenceMap(context: RenderContext): EvidenceMapView {
  const { graph, terms } = context.library;
  const works = entriesOf(context.library, 'works');
  const gaps: EvidenceMapView['gaps'][number][] = [];
  const rows = entriesOf(context.library, 'concepts')
    .sort((a, b) => a.data.name.localeCompare(b.data.name, grammarWords.locale))
    .map((concept) => {
      const on = graph.worksOn.get(concept.id) ?? [];
      const link = linkTo(context, concept, headingOf(concept));
      const numbers = new Map<string, number>();
      for (const { evidence, text } of concept.data.gaps) {
        const number = gaps.length + 1;
        for (const kind of evidence) numbers.set(kind, number);
        gaps.push({
          number,
          concept: link,
          kinds: evidence.map((kind) => evidenceOf(terms, kind).label),
          text,
        });
      }
      return {
        concept: link,
        id: concept.id,
        cells: terms.evidence.map(({ id: evidence, label }) => {
          const here = on.filter(({ data }) => data.evidence.includes(evidence));
          return {
            evidence,
            label,
            studies: countStudies(context, here).studies,
            works: here.map((work) => workCard(context, work)),
            gap: here.length === 0 ? numbers.get(evidence) : undefined,
          };
        }),
        works: on.length,
        studies: countStudies(context, on).studies,
      };
    });
  const nameOf = distinctShorts(works);
  const link = (work: EntryOf<'works'>) => linkTo(context, work, nameOf(work));
  return {
    kinds: terms.evidence.map(({ id, label }) => ({
      id,
      label,
      works: works.filter(({ data }) => data.evidence.includes(id)).length,
    })),
    rows,
    gaps,
    several: works.filter(({ data }) => data.evidence.length > 1).map(link),
    unclassed: works.filter(({ data }) => data.evidence.length === 0).map(link),
    remarks: countStudies(context, works).remarks,
  };
}
