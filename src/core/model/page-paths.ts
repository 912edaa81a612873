/**
 * Where the pages are that code leads to, below the base. A page that moves is moved here and in
 * `src/pages/`; the page of an entry is at `pathOf(entry)`.
 */
export const PAGE_PATHS = {
  about: 'about/',
  accessibility: 'about/accessibility/',
  bibliography: 'bibliography/',
  claims: 'claims/',
  concepts: 'concepts/',
  contribute: 'contribute/',
  correctionForm: 'contribute/correct/',
  corrections: 'corrections/',
  essays: 'essays/',
  evidence: 'evidence/',
  leads: 'leads/',
  literatureMap: 'literature-map/',
  myList: 'my-list/',
  /** The index of all names, and below it the pages of names. */
  names: 'names/',
  /** The queue of works that need a reader. */
  needs: 'needs-a-reader/',
  organizations: 'organizations/',
  privacy: 'about/privacy/',
  search: 'search/',
  /** The index of venues. */
  venues: 'venues/',
  works: 'works/',
  workForm: 'contribute/work/',
  worksByAuthor: 'works/by-author/',
} as const;
