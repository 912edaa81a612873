import type { StyledPageView } from '../views/citing-data.ts';

/** A page of which nothing has been printed yet. */
export const NOTHING_STYLED: StyledPageView = { citations: {}, notes: [], list: [], works: {} };

/** A page with one more part. What comes a second time, of a thread that began anew, counts once. */
export function withPart(page: StyledPageView, part: Partial<StyledPageView>): StyledPageView {
  return {
    citations: { ...page.citations, ...part.citations },
    notes: part.notes ?? page.notes,
    list: part.list ?? page.list,
    works: { ...page.works, ...part.works },
  };
}
