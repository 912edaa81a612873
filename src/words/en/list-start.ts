/** What the page of the list says where its script cannot be loaded. */
export const listStartWords = {
  notLoaded:
    'The list could not be shown, because part of the page did not load. Your list is safe: load the page again.',
};
