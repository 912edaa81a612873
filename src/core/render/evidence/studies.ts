import { summaryWords } from '../../../words/words.ts';
import { shortName } from '../../bibliography/short-name.ts';
import type { EntryOf } from '../../body/entry.ts';
import type { RelationEnd } from '../../graph/graph.ts';
import { ONE_STUDY, RELATION_TYPES } from '../../model/relations.ts';
import type { RenderContext } from '../context.ts';

/** How many studies some works come from, with a sentence for each pair that counts as one. */
export function countStudies(
  context: RenderContext,
  works: readonly EntryOf<'works'>[],
): { readonly studies: number; readonly remarks: readonly string[] } {
  const leader = new Map<string, string>(works.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    const above = leader.get(id) ?? id;
    return above === id ? id : find(above);
  };
  const remarks: string[] = [];
  for (const work of works) {
    for (const end of context.library.graph.relations.get(work.id) ?? []) {
      if (!joins(end, leader) || !end.other) continue;
      leader.set(find(end.other.id), find(work.id));
      remarks.push(
        summaryWords.countedWith(
          shortName(work.data),
          RELATION_TYPES[end.relation.type].says,
          shortName(end.other.data),
        ),
      );
    }
  }
  return { studies: new Set(works.map(({ id }) => find(id))).size, remarks };
}

function joins(
  { relation, other, inverse }: RelationEnd,
  works: ReadonlyMap<string, string>,
): boolean {
  return !inverse && other !== undefined && works.has(other.id) && ONE_STUDY.has(relation.type);
}
