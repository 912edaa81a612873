/** What the pages of forms say where their script cannot be loaded. */
export const formStartWords = {
  notLoaded: 'Das Formular konnte nicht geladen werden. Bitte die Seite neu laden.',
};
