import type { EntryOf } from '../../body/entry.ts';
import { RELATION_TYPES } from '../../model/relations.ts';
import type { RenderContext } from '../context.ts';
import type { RelationView } from '../views/work.ts';
import { workCard } from './cards.ts';
import { sourceViews } from './source-views.ts';

const ORDER = { out: 0, same: 1, in: 2 } as const;

/** What the work is to other works, seen from its card: first what it does, last what is done to it. */
export function relationViews(context: RenderContext, entry: EntryOf<'works'>): RelationView[] {
  const ends = context.library.graph.relations.get(entry.id) ?? [];
  return ends
    .map(({ relation, holder, other, inverse }): RelationView => {
      const { says, inverse: said, mutual } = RELATION_TYPES[relation.type];
      return {
        arrow: mutual ? 'same' : inverse ? 'in' : 'out',
        verb: inverse ? said : says,
        work: other ? workCard(context, other) : undefined,
        text: relation.text,
        note: relation.note,
        sources: sourceViews(context, holder.data.sources, relation.sources),
      };
    })
    .sort((a, b) => ORDER[a.arrow] - ORDER[b.arrow]);
}
