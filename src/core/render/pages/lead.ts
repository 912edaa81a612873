import { leadWords } from '../../../words/words.ts';
import { dateInProse } from '../../bibliography/year.ts';
import { languageOf } from '../../body/translated-entry.ts';
import { definePage } from '../define-page.ts';
import { linksTo } from '../records/cards.ts';

/** The page of a work of which nothing was seen. It offers no reference. */
export const leadPage = definePage(
  'leads',
  (context, entry) => {
    const { data } = entry;
    return {
      believed: data.believed,
      origin: data.origin,
      originLang: languageOf(entry, 'origin'),
      searched: data.searched,
      searchedLang: languageOf(entry, 'searched'),
      wanted: data.wanted,
      wantedLang: languageOf(entry, 'wanted'),
      dateLabel: dateInProse(data.date),
      seeAlso: linksTo(context, data['see-also']),
    };
  },
  {
    frame: ({ card }) => ({
      title: leadWords.page.title(card.heading),
      description: leadWords.page.description,
    }),
  },
);
