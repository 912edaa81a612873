import { dateInProse } from '../bibliography/year.ts';
import type { EntryOf } from '../body/entry.ts';
import { cardOf, hrefOf, workCard } from './cards.ts';
import { ownReference } from './cite-page.ts';
import type { RenderContext } from './context.ts';
import type { CopiedStyles } from './copied-styles.ts';
import { entryView, type Neighbours } from './entry-view.ts';
import { fieldHtml, sectionViews, workOf } from './fill.ts';
import { matrixRows } from './matrix.ts';
import type { ReadingView } from './views/reading.ts';

const ACCESS = {
  open: 'Open on the web',
  library: 'Through a library',
  print: 'In print',
} as const;

/** The page of a reading path. */
export function readingView(
  context: RenderContext,
  entry: EntryOf<'readings'>,
  neighbours: Neighbours,
  styles: CopiedStyles,
): ReadingView {
  const { data } = entry;
  return {
    ...entryView(context, entry, neighbours),
    kind: 'readings',
    own: ownReference(context, entry, styles.pages),
    standfirst: data.standfirst,
    dateLabel: dateInProse(data.date),
    date: data.date,
    steps: data.steps.flatMap((step, index) => {
      const target = context.library.entries.get(step.entry);
      if (!target) return [];
      return [
        {
          number: index + 1,
          id: `steps-${index}`,
          card: target.kind === 'works' ? workCard(context, target) : cardOf(context, target),
          reasonHtml: fieldHtml(context, entry, `steps.${index}.reason`),
          question: step.question,
          minutes: step.minutes,
          access: step.access && ACCESS[step.access],
        },
      ];
    }),
    sections: sectionViews(context, entry),
    matrix: matrixRows(
      context,
      data.steps.flatMap((step) => workOf(context, step.entry) ?? []),
    ),
    matrixHref: `${hrefOf(context, entry)}matrix/`,
  };
}
