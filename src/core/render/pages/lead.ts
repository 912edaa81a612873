import { dateInProse } from '../../bibliography/year.ts';
import { linksTo } from '../cards.ts';
import { definePage } from '../define-page.ts';

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
      title: `Not confirmed: ${card.heading}`,
      description:
        'What is believed of a work of which nothing was seen, and what would settle it.',
    }),
  },
);
