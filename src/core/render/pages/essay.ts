import { grammarWords, kindWords } from '../../../words/words.ts';
import { dateInProse } from '../../bibliography/year.ts';
import type { EntryOf } from '../../body/entry.ts';
import { languageOf } from '../../body/translated-entry.ts';
import { capitalized } from '../../text/words.ts';
import { ownReference } from '../citations/cite-page.ts';
import { definePage } from '../define-page.ts';
import { linksTo } from '../records/cards.ts';
import { blockViews } from '../text/blocks.ts';
import { fieldHtml } from '../text/fill.ts';
import { htmlToText } from '../text/html.ts';
import { minutesToRead } from '../text/minutes-to-read.ts';

/** The page of an essay. */
export const essayPage = definePage(
  'essays',
  (context, entry) => {
    const { data } = entry;
    const body = entry.fragments.find(({ name }) => name === 'body');
    const blocks = body ? blockViews(context, entry, body) : [];
    const numbers = blocks.flatMap((block) =>
      block.type === 'text' && block.number !== undefined ? [block.number] : [],
    );
    const concepts = linksTo(context, data.concepts);
    /** “The editors of Tracings”. */
    const byline = capitalized(
      data.author === undefined ? context.settings.editors : grammarWords.listed(data.author),
    );
    const dateLabel = dateInProse(data.date);
    return {
      own: ownReference(context, entry, context.ownPages),
      standfirst: data.standfirst,
      standfirstLang: languageOf(entry, 'standfirst'),
      /** The short answer, as inline HTML. */
      answerHtml: data.answer === undefined ? undefined : fieldHtml(context, entry, 'answer'),
      minutes: minutesToRead(blocks.map(({ html }) => htmlToText(html))),
      byline,
      dateLabel,
      date: data.date,
      contents: contentsOf(entry),
      blocks,
      paragraphs: numbers.length,
      concepts,
    };
  },
  {
    search: ({ concepts, byline, dateLabel }) => ({
      filters: concepts.map(({ text }) => ['concept', text]),
      metas: [
        ['names', byline],
        ['form', kindWords.essays.singular],
        ['year', dateLabel],
      ],
    }),
  },
);

/** The headings of the second rank with the numbers of their paragraphs: “1–2”. */
function contentsOf(entry: EntryOf<'essays'>): {
  id: string;
  text: string;
  paragraphs: string;
  lang: string | undefined;
}[] {
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
    return { id, text, paragraphs, lang: body?.language };
  });
}
