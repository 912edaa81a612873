import { dateWords, kindWords } from '../../../words/words.ts';
import { yearLabel } from '../../bibliography/year.ts';
import type { DataOf } from '../../model/kinds.ts';
import { definePage } from '../define-page.ts';
import { authorityParts } from '../records/authority.ts';

/** The page of a person. */
export const personPage = definePage(
  'people',
  (context, entry) => {
    return {
      ...authorityParts(context, entry),
      /** “1860–1935”. */
      dates: datesOf(entry.data),
    };
  },
  {
    search: ({ card, dates }) => ({
      filters: [['person', card.heading]],
      metas: [
        ['form', kindWords.people.singular],
        ['year', dates ?? ''],
      ],
    }),
  },
);

function datesOf({ born, died }: DataOf<'people'>): string | undefined {
  if (born === undefined && died === undefined) return undefined;
  if (born === undefined) return dateWords.died(yearLabel(died));
  return died === undefined
    ? dateWords.born(yearLabel(born))
    : `${yearLabel(born)}–${yearLabel(died)}`;
}
