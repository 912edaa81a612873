import { dateInProse } from '../bibliography/year.ts';
import type { EntryOf } from '../body/entry.ts';
import { linksTo } from './cards.ts';
import { ownReference } from './cite-page.ts';
import type { RenderContext } from './context.ts';
import type { CopiedStyles } from './copied-styles.ts';
import { entryView, type Neighbours } from './entry-view.ts';
import { blockViews } from './fill.ts';
import type { EssayView } from './views/essay.ts';
import { capitalized, listed } from './words.ts';

/** The page of an essay. */
export function essayView(
  context: RenderContext,
  entry: EntryOf<'essays'>,
  neighbours: Neighbours,
  styles: CopiedStyles,
): EssayView {
  const { data } = entry;
  const body = entry.fragments.find(({ name }) => name === 'body');
  const blocks = body ? blockViews(context, entry, body) : [];
  const numbers = blocks.flatMap((block) =>
    block.type === 'text' && block.number !== undefined ? [block.number] : [],
  );
  return {
    ...entryView(context, entry, neighbours),
    kind: 'essays',
    own: ownReference(context, entry, styles.pages),
    standfirst: data.standfirst,
    byline: capitalized(data.author === undefined ? context.settings.editors : listed(data.author)),
    dateLabel: dateInProse(data.date),
    date: data.date,
    contents: contentsOf(entry),
    blocks,
    paragraphs: numbers.length,
    concepts: linksTo(context, data.concepts),
  };
}

/** The headings of the second rank with the numbers of their paragraphs: “1–2”. */
function contentsOf(entry: EntryOf<'essays'>): EssayView['contents'] {
  const body = entry.fragments.find(({ name }) => name === 'body');
  const rows: { id: string; text: string; numbers: number[] }[] = [];
  for (const block of body?.blocks ?? []) {
    if (block.type === 'heading') {
      if (block.depth === 2) rows.push({ id: block.id, text: block.text, numbers: [] });
    } else if (block.number !== undefined) rows.at(-1)?.numbers.push(block.number);
  }
  return rows.map(({ id, text, numbers }) => {
    const [first] = numbers;
    const last = numbers.at(-1);
    const paragraphs = first === undefined ? '' : first === last ? `${first}` : `${first}–${last}`;
    return { id, text, paragraphs };
  });
}
