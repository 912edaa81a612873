/** The page of the reader’s list, as it is built. */
export const listPageWords = {
  title: 'Meine Liste',
  call: 'Meine Liste',
  description: (site: string) =>
    `Gesammelte Werke aus ${site}, zum Drucken, Teilen und Exportieren in jedem Zitierstil.`,
  skip: 'Zur Liste springen',
  withoutScript:
    'Die eigene Liste braucht JavaScript, das in diesem Browser abgeschaltet ist. Jedes Werk und jede Liste von Werken lässt sich trotzdem auf der jeweiligen Seite herunterladen.',
  browse: 'Werke durchsehen',
  works: 'Werke auf der Liste',
  undo: 'Rückgängig',

  panel: 'Liste exportieren',
  style: 'Stil',
  citationStyle: 'Zitierstil',
  order: 'Reihenfolge',
  mine: 'wie auf meiner Liste',
  sorted: 'wie vom Zitierstil verlangt',
  annotated: 'mit unseren Annotationen',
  onlyRead: 'nur zu Werken, die wir wenigstens in Teilen gelesen haben',
  takeAway: 'Exportieren',
  copy: 'Kopieren',
  print: 'Drucken',
  format: 'Dateiformat',
  asText: 'Als formatierter Text',
  asRecords: 'Als Datensätze für eine Literaturverwaltung',
  download: 'Herunterladen',
  copyFile: 'Datei kopieren',
  share: 'Teilen',
  address:
    'Diese Adresse öffnet die Liste auf jedem Gerät so, wie sie hier ist, mit ihren Werken und Einstellungen.',
  copyAddress: 'Adresse kopieren',
  beginAgain: 'Liste leeren',
  empty: 'Liste leeren',
};
