/** What the pages of forms say where their script cannot be loaded. */
export const formStartWords = {
  notLoaded: 'The form could not be loaded. Load the page again.',
};
