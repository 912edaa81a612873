import { annotationPartWords, grammarWords, matrixWords } from '../../../words/words.ts';
import type { EntryOf } from '../../body/entry.ts';
import type { RenderContext } from '../context.ts';
import { workCard } from '../records/cards.ts';
import { fillHtml } from '../text/fill.ts';
import { htmlToText } from '../text/html.ts';
import type { MatrixRowView } from '../views/matrix.ts';

/** So many parts of an annotation stand side by side, from the first on. */
const MOST_COLUMNS = 4;

/** Short labels for the usual parts, by their headings; a part of a library’s own goes by its heading. */
const LABELS: ReadonlyMap<string, string> = new Map([
  [annotationPartWords.question.heading, matrixWords.columns.question],
  [annotationPartWords.method.heading, matrixWords.columns.method],
  [annotationPartWords.finding.heading, matrixWords.columns.finding],
  [annotationPartWords.limits.heading, matrixWords.columns.limits],
]);

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
  return context.library.parts.slice(0, MOST_COLUMNS).map(({ heading }) => {
    const parts: string[] = [];
    let isHere = false;
    for (const block of body?.blocks ?? []) {
      if (block.type === 'heading') isHere = block.depth === 2 ? block.text === heading : isHere;
      else if (isHere && body)
        parts.push(fillHtml(context, work, body, block.html, { anchors: false }));
    }
    const html = parts.join('');
    const label = LABELS.get(heading) ?? heading;
    return { label, html, text: htmlToText(html.replace(/<\/p>\s*<p>/g, ' ')).trim() };
  });
}
