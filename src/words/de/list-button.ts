/** The buttons that put works on the reader’s list. */
export const listButtonWords = {
  of: (button: string, work: string) => `${button}: ${work}`,
  add: 'Auf meine Liste',
  added: 'Auf meiner Liste',
  notLoaded:
    ' Nicht hinzugefügt, weil ein Teil der Seite nicht geladen wurde. Bitte noch einmal versuchen.',
};
