import { annotationPartWords, grammarWords, matrixWords } from '../../../words/words.ts';
import type { EntryOf } from '../../body/entry.ts';
import type { RenderContext } from '../context.ts';
import { workCard } from '../records/cards.ts';
import { fillHtml } from '../text/fill.ts';
import { htmlToText } from '../text/html.ts';
import type { MatrixRowView } from '../views/matrix.ts';

/** The columns of a synthesis matrix, each with the part of an annotation that fills it. */
export const MATRIX_COLUMNS = [
  { label: matrixWords.columns.question, heading: annotationPartWords.question.heading },
  { label: matrixWords.columns.method, heading: annotationPartWords.method.heading },
  { label: matrixWords.columns.finding, heading: annotationPartWords.finding.heading },
  { label: matrixWords.columns.limits, heading: annotationPartWords.limits.heading },
] as const;

/** The rows of a matrix: works in the order of their years. */
export function matrixRows(
  context: RenderContext,
  works: readonly EntryOf<'works'>[],
): MatrixRowView[] {
  return works
    .map((work) => ({ card: workCard(context, work), cells: cellsOf(context, work) }))
    .sort(
      (a, b) =>
        (a.card.year ?? 9999) - (b.card.year ?? 9999) ||
        a.card.filing.localeCompare(b.card.filing, grammarWords.locale),
    );
}

function cellsOf(context: RenderContext, work: EntryOf<'works'>): MatrixRowView['cells'] {
  const body = work.fragments.find(({ name }) => name === 'body');
  return MATRIX_COLUMNS.map(({ heading }) => {
    const parts: string[] = [];
    let isHere = false;
    for (const block of body?.blocks ?? []) {
      if (block.type === 'heading') isHere = block.depth === 2 ? block.text === heading : isHere;
      else if (isHere && body)
        parts.push(fillHtml(context, work, body, block.html, { anchors: false }));
    }
    const html = parts.join('');
    return { html, text: htmlToText(html.replace(/<\/p>\s*<p>/g, ' ')).trim() };
  });
}
