import { leadWords } from '../../../words/words.ts';
import { dateInProse } from '../../bibliography/year.ts';
import { definePage } from '../define-page.ts';
import { linksTo } from '../records/cards.ts';

/** The page of a work of which nothing was seen. It offers no reference. */
export const leadPage = definePage(
  'leads',
  (context, { data }) => ({
    believed: data.believed,
    origin: data.origin,
    searched: data.searched,
    wanted: data.wanted,
    dateLabel: dateInProse(data.date),
    seeAlso: linksTo(context, data['see-also']),
  }),
  {
    frame: ({ card }) => ({
      title: leadWords.page.title(card.heading),
      description: leadWords.page.description,
    }),
  },
);
