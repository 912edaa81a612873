import { dateInProse } from '../bibliography/year.ts';
import type { EntryOf } from '../body/entry.ts';
import { linksTo } from './cards.ts';
import type { RenderContext } from './context.ts';
import { entryView, type Neighbours } from './entry-view.ts';
import type { LeadView } from './views/lead.ts';

/** The page of a work of which nothing was seen. It offers no reference. */
export function leadView(
  context: RenderContext,
  entry: EntryOf<'leads'>,
  neighbours: Neighbours,
): LeadView {
  const { believed, origin, searched, wanted, date, 'see-also': seeAlso } = entry.data;
  return {
    ...entryView(context, entry, neighbours),
    kind: 'leads',
    believed,
    origin,
    searched,
    wanted,
    dateLabel: dateInProse(date),
    seeAlso: linksTo(context, seeAlso),
  };
}
