import { dateWords, kindWords } from '../../../words/words.ts';
import { yearLabel, yearOf } from '../../bibliography/year.ts';
import type { DataOf } from '../../model/kinds.ts';
import { definePage } from '../define-page.ts';
import { authorityParts } from '../records/authority.ts';
import { timelineView } from '../records/timeline.ts';

/** The page of an organization. */
export const organizationPage = definePage(
  'organizations',
  (context, entry) => {
    return {
      ...authorityParts(context, entry),
      /** “since 1972”. */
      dates: datesOf(entry.data),
      timeline: timelineView(context, entry),
    };
  },
  {
    search: ({ dates }) => ({
      metas: [
        ['form', kindWords.organizations.singular],
        ['year', dates ?? ''],
      ],
    }),
  },
);

function datesOf({ founded, dissolved }: DataOf<'organizations'>): string | undefined {
  if (founded === undefined) return undefined;
  return dissolved === undefined
    ? dateWords.since(yearOf(founded) ?? yearLabel(founded))
    : `${yearLabel(founded)}–${yearLabel(dissolved)}`;
}
