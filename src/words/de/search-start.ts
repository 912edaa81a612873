/** What the search says where its index cannot be loaded; the indexes stand below it. */
export const searchStartWords = {
  unavailable:
    'Der Suchindex konnte nicht geladen werden. Die Verzeichnisse unten führen zu jedem Eintrag.',
};
