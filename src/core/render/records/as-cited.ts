import type { EntryOf } from '../../body/entry.ts';
import type { RenderContext } from '../context.ts';
import { workOf } from '../text/fill.ts';
import { escapeHtml } from '../text/html.ts';
import type { AsCitedView } from '../views/work.ts';
import { linkTo } from './cards.ts';
import { headingOf } from './entry-names.ts';

/**
 * How other works cited this one: letter by letter, faults struck or numbered. The numbers are kept
 * from the search index, so that the wrong form is found word for word.
 */
export function asCitedViews(context: RenderContext, work: EntryOf<'works'>): AsCitedView[] {
  return work.data['as-cited'].flatMap(({ in: key, text, faults }) => {
    const by = workOf(context, key);
    if (!by) return [];
    let html = '';
    let from = 0;
    for (const [index, { at, wrong }] of faults.entries()) {
      const start = text.indexOf(at, from);
      if (start === -1) continue;
      const end = start + at.length;
      const words = escapeHtml(text.slice(start, end));
      html += `${escapeHtml(text.slice(from, start))}${wrong ? `<del>${words}</del>` : words}<sup class="n" data-pagefind-ignore>${index + 1}</sup>`;
      from = end;
    }
    html += escapeHtml(text.slice(from));
    return [
      {
        by: linkTo(context, by, headingOf(by)),
        of: linkTo(context, work),
        html,
        faults: faults.map(({ correction }, index) => ({ number: index + 1, correction })),
      },
    ];
  });
}

/** How this work cites others, where its citation is faulty: what their cards show, from this end. */
export function citesWrongly(context: RenderContext, work: EntryOf<'works'>): AsCitedView[] {
  return (context.library.graph.citesFaultily.get(work.id) ?? []).flatMap((cited) =>
    asCitedViews(context, cited).filter(
      (_view, index) => cited.data['as-cited'][index]?.in === work.id,
    ),
  );
}
