/** What the page of the list says where its script cannot be loaded. */
export const listStartWords = {
  notLoaded:
    'Die Liste konnte nicht angezeigt werden, weil ein Teil der Seite nicht geladen wurde. Sie ist nicht verloren: Bitte die Seite neu laden.',
};
