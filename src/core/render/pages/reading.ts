import { readingWords } from '../../../words/words.ts';
import { dateInProse } from '../../bibliography/year.ts';
import { languageOf } from '../../body/translated-entry.ts';
import { ownReference } from '../citations/cite-page.ts';
import { definePage } from '../define-page.ts';
import { matrixRows } from '../evidence/matrix.ts';
import { cardOf, hrefOf, workCard } from '../records/cards.ts';
import { sectionViews } from '../text/blocks.ts';
import { fieldHtml, workOf } from '../text/fill.ts';

/** The page of a reading path. */
export const readingPage = definePage(
  'readings',
  (context, entry) => {
    const { data } = entry;
    return {
      own: ownReference(context, entry, context.ownPages),
      standfirst: data.standfirst,
      standfirstLang: languageOf(entry, 'standfirst'),
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
            questionLang: languageOf(entry, `steps.${index}.question`),
            minutes: step.minutes,
            access: step.access && readingWords.access[step.access],
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
  },
  {
    search: ({ dateLabel }) => ({
      metas: [
        ['form', readingWords.call],
        ['year', dateLabel],
      ],
    }),
  },
);
