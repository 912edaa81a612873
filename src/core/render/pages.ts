import type { Entry, EntryOf } from '../body/entry.ts';
import type { Kind } from '../model/kinds.ts';
import type { PageContext } from './define-page.ts';
import type { Neighbours } from './entry-view.ts';
import { claimPage } from './pages/claim.ts';
import { conceptPage } from './pages/concept.ts';
import { essayPage } from './pages/essay.ts';
import { leadPage } from './pages/lead.ts';
import { organizationPage } from './pages/organization.ts';
import { personPage } from './pages/person.ts';
import { readingPage } from './pages/reading.ts';
import { workPage } from './pages/work.ts';

/** What the page of each kind shows. */
const PAGES = {
  works: workPage,
  people: personPage,
  organizations: organizationPage,
  concepts: conceptPage,
  essays: essayPage,
  readings: readingPage,
  claims: claimPage,
  leads: leadPage,
} satisfies {
  [K in Kind]: (
    context: PageContext,
    entry: EntryOf<K> & Entry,
    neighbours: Neighbours,
  ) => { readonly kind: K };
};

/** The view of each kind: all that its page shows, as plain data. */
export type ViewOf = { readonly [K in Kind]: ReturnType<(typeof PAGES)[K]> };

const MAKERS: {
  readonly [K in Kind]: (
    context: PageContext,
    entry: EntryOf<K> & Entry,
    neighbours: Neighbours,
  ) => ViewOf[K];
} = PAGES;

/** The view of an entry; throws where `PAGES` lacks its kind. */
export function viewOf<K extends Kind>(
  context: PageContext,
  kind: K,
  entry: EntryOf<K> & Entry,
  neighbours: Neighbours,
): ViewOf[K] {
  if (!Object.hasOwn(MAKERS, kind)) {
    throw new Error(
      `src/core/render/pages.ts has no page for the kind “${kind}”: add a line with its page to PAGES.`,
    );
  }
  return MAKERS[kind](context, entry, neighbours);
}
