/*
 * Where the pages are that code leads to, below the base: `import * as PAGE_PATHS`. A page that moves
 * is moved here and in `src/pages/`; the page of an entry is at `pathOf(entry)`. Each is a constant of
 * its own, so that a script holds those that it names.
 */
export const about = 'about/';
export const accessibility = 'about/accessibility/';
export const bibliography = 'bibliography/';
export const claims = 'claims/';
export const concepts = 'concepts/';
export const contribute = 'contribute/';
export const correctionForm = 'contribute/correct/';
export const corrections = 'corrections/';
export const essays = 'essays/';
export const evidence = 'evidence/';
export const leads = 'leads/';
export const literature = 'literature-map/';
export const myList = 'my-list/';
/** The index of all names, and below it the pages of names. */
export const names = 'names/';
/** The queue of works that need a reader. */
export const needs = 'needs-a-reader/';
export const organizations = 'organizations/';
export const privacy = 'about/privacy/';
export const search = 'search/';
/** The index of venues. */
export const venues = 'venues/';
export const works = 'works/';
export const workForm = 'contribute/work/';
export const worksByAuthor = 'works/by-author/';
