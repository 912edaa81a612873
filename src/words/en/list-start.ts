/** What the page of the list says where its script cannot be loaded. */
export const listStartWords = {
  notLoaded:
    'What shows the list could not be loaded. The list is where it was: load the page again.',
};
