/** The choice of a citation style. */
export const styleChoiceWords = {
  notKept:
    'The style applies to this page only, because your browser does not let the site save it.',
  gone: (id: string) =>
    `The style “${id}” that you chose is no longer offered here, so the page is in the style of this site.`,
  notLoaded:
    'The page stays as it is, because the program that formats it in another style did not load. Load the page again.',
};
