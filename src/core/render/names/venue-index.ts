import { grammarWords } from '../../../words/words.ts';
import { plainTitle } from '../../bibliography/short-name.ts';
import { filingOfTitle } from '../../bibliography/titles.ts';
import { yearOf } from '../../bibliography/year.ts';
import type { EntryOf } from '../../body/entry.ts';
import { entriesOf, type Library } from '../../library.ts';
import * as PAGE_PATHS from '../../model/page-paths.ts';
import type { WorkData } from '../../model/work.ts';
import { MOST_ON_PAGE, numberedPath } from '../../text/numbered-pages.ts';
import { remember } from '../../text/remember.ts';
import type { RenderContext } from '../context.ts';
import type { VenueLineView } from '../views/name.ts';
import { filedText, nameSlug, writtenText } from './written-name.ts';

/** So many works of a venue are listed at the most; the search has them all. */
const MOST_LISTED = 50;

/** The index of what works stand in: journals, books of chapters, sites of posts. */
export interface VenueIndex {
  readonly lines: readonly VenueLineView[];
  /** The path of each line below the base, by the name of the venue. */
  readonly linePaths: ReadonlyMap<string, string>;
}

/** What a work stands in, written alike for all of its works; nothing where it stands alone. */
export function venueOf(data: WorkData): string | undefined {
  const title = data['container-title'];
  return title === undefined ? undefined : writtenText(plainTitle(title));
}

const { compare } = new Intl.Collator(grammarWords.locale);

/** The index of venues, A to Z: made in one pass over the works, once for each library. */
export const venueIndex = remember((library: Library): VenueIndex => {
  const works = new Map<string, EntryOf<'works'>[]>();
  for (const work of entriesOf(library, 'works')) {
    const venue = venueOf(work.data);
    if (venue === undefined) continue;
    const found = works.get(venue) ?? [];
    works.set(venue, found);
    found.push(work);
  }
  const lines = [...works]
    .map(
      ([text, found]): VenueLineView => ({
        text,
        filing: filedText(filingOfTitle(text)),
        anchor: `venue_${nameSlug(text)}`,
        count: found.length,
        works: found
          .toSorted((a, b) => (yearOf(b.data.issued) ?? -9999) - (yearOf(a.data.issued) ?? -9999))
          .slice(0, MOST_LISTED)
          .map(({ id }) => id),
      }),
    )
    .sort((a, b) => compare(a.filing, b.filing) || compare(a.text, b.text));
  const linePaths = new Map(
    lines.map(({ text, anchor }, at) => [
      text,
      `${numberedPath(PAGE_PATHS.venues, Math.floor(at / MOST_ON_PAGE) + 1)}#${anchor}`,
    ]),
  );
  return { lines, linePaths };
});

/** The address of the line with the other works of a venue; nothing where there are none. */
export function venueHref(
  { library, settings }: Pick<RenderContext, 'library' | 'settings'>,
  data: WorkData,
): string | undefined {
  const venue = venueOf(data);
  const { lines, linePaths } = venueIndex(library);
  const hasOthers = lines.some(({ text, count }) => text === venue && count > 1);
  const path = hasOthers && venue !== undefined ? linePaths.get(venue) : undefined;
  return path === undefined ? undefined : `${settings.base}${path}`;
}
