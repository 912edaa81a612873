import { dateInProse } from '../../bibliography/year.ts';
import { pathOf } from '../../model/kinds.ts';
import type { EvidenceSource } from '../../model/sources.ts';
import type { RenderContext } from '../context.ts';
import type { SourceView } from '../views/source.ts';

type SourceTable = Readonly<Record<string, EvidenceSource>>;

/** The sources of a field: name and what was seen there; linked where one may be sent there. */
export function sourceViews(
  context: RenderContext,
  table: SourceTable,
  ids: readonly string[] | undefined,
): SourceView[] {
  return (ids ?? []).flatMap((id) => {
    const source = table[id];
    return source ? [sourceView(context, source)] : [];
  });
}

/** One source. */
function sourceView(context: RenderContext, source: EvidenceSource): SourceView {
  const { name, url, work, seen, date } = source;
  // A page that one may look at oneself needs no month; a copy that is only named does.
  const isLinked = url !== undefined || work !== undefined;
  const month = date === undefined || isLinked ? undefined : dateInProse(date);
  const details = [seen, month].filter((part) => part !== undefined);
  const detail = details.length === 0 ? undefined : details.join(', ');
  const entry = work === undefined ? undefined : context.library.entries.get(work);
  const href = entry?.kind === 'works' ? `${context.settings.base}${pathOf(entry)}` : url;
  return { text: name, detail, href };
}
