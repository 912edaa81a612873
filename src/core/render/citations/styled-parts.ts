import type { StyledPageView } from '../views/citing-data.ts';

/** A page of which nothing has been printed yet. */
export const NOTHING_STYLED: StyledPageView = { citations: {}, notes: [], list: [], works: {} };

/** A page with one more part. */
export function withPart(page: StyledPageView, part: Partial<StyledPageView>): StyledPageView {
  return {
    citations: { ...page.citations, ...part.citations },
    notes: [...page.notes, ...(part.notes ?? [])],
    list: [...page.list, ...(part.list ?? [])],
    works: { ...page.works, ...part.works },
  };
}
