/** The search page, before anything is typed. */
export const searchWords = {
  title: 'Suche',
  call: 'Suche',
  description: (site: string) =>
    `Volltextsuche in ${site}: Werke, Personen, Organisationen, Begriffe, Essays und Lesewege.`,
  skip: 'Zu den Treffern springen',
  field: 'In der Bibliothek suchen',
  fieldExamples: 'Ein Name, ein Wort, ein Jahr, eine DOI',
  thisLibrary: 'Diese Bibliothek',
  clear: 'Eingabe löschen',
  escape: 'Esc',
  withoutScript:
    'Die Suche braucht JavaScript, das in diesem Browser abgeschaltet ist. Die Verzeichnisse führen zu jedem Eintrag.',
  narrow: 'Treffer eingrenzen',
};
