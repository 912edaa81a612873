/** The choice of a citation style. */
export const styleChoiceWords = {
  notKept: 'The choice holds for this page: the browser keeps none.',
  gone: (id: string) =>
    `The style “${id}” that you chose is not offered here any more; the page is in the style of this site.`,
  notLoaded:
    'The page stays as it is, since what shows it in another style could not be loaded. Load the page again.',
};
