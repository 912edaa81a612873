/** The evidence map. */
export const evidenceWords = {
  title: 'Evidenzkarte',
  call: 'Evidenz',
  heading: 'Welche Arten von Evidenz es gibt',
  description:
    'Welche Arten von Evidenz die Werke dieser Bibliothek zu jedem Begriff bieten, wie weit wir jedes Werk gelesen haben und wo die Bibliothek nichts hat.',
  skip: 'Zur Evidenzkarte springen',
  none: 'Die Bibliothek hat noch keine Begriffe und damit keine Evidenz zu zeigen.',
  lead: (concepts: string) =>
    `${concepts} und die Arten von Evidenz, die die Werke dieser Bibliothek dazu bieten. Die Zahlen zählen Untersuchungen. Jedes Blatt ist ein Werk: Je mehr wir davon gelesen haben, desto voller das Blatt. Eine leere Zelle heißt, dass die Bibliothek kein solches Werk hat.`,
  literatureMap: 'Literaturkarte: wer auf wem aufbaut, wen zitiert und wem widerspricht',
  claims: 'Behauptungen',
  claimsLead:
    'Was als gesichert gilt, jede Behauptung an ihren Quellen geprüft: nach Nummer und nach Befund.',

  table: {
    caption:
      'Begriffe nach Art der Evidenz: wie viele Untersuchungen jede Zelle enthält und wie weit wir jedes Werk gelesen haben',
    concept: 'Begriff',
    studies: 'Untersuchungen',
    works: 'Werke',
    studiesOnce: 'Untersuchungen insgesamt',
    worksOnce: 'Werke insgesamt',
    cell: (counts: string, concept: string, kind: string, read: string) =>
      `${counts} zu „${concept}“, ${kind}. Gelesen: ${read}.`,
    none: 'nichts',
    gap: (number: number) => `Lücke ${number}`,
    gapLabel: (number: number) => `Lücke ${number}: nichts`,
  },

  key: {
    heading: 'Wie die Karte zu lesen ist',
    noneInMap: ', in dieser Karte keines',
    counting: (remarks: readonly string[]) =>
      [
        'Die Zahlen zählen Untersuchungen; jedes Blatt ist ein Werk. Zwei Werke gelten nur dann als eine Untersuchung, wenn eine Quelle sagt, dass das eine Daten oder Text des anderen verwendet.',
        ...remarks,
        'Die Karte zählt alle Werke zu einem Begriff. Die Seite eines Begriffs zählt nur die Werke, die zu ihm Stellung nehmen.',
      ].join(' '),
    inNumbers: 'Eine Zahl neben einem Blatt sagt, für wie viele Werke es steht.',
    several:
      'Ein Werk mit mehreren Arten von Evidenz steht unter jeder davon und einmal in den letzten Spalten: ',
    unclassed:
      'Bei einigen Werken war die Art der Evidenz nicht zu erkennen. Sie stehen nur in den letzten Spalten:',
  },

  columns: {
    concept: 'Begriff',
    evidence: 'Art der Evidenz',
    studies: 'Untersuchungen',
    works: 'Werke',
    keys: 'Schlüssel',
    gap: 'Lücke',
  },

  gaps: {
    heading: 'Lücken',
    nothingUnder: (kinds: string, text: string) => `: nichts unter ${kinds}. ${text}`,
    meaning:
      'Ein Strich heißt, dass die Bibliothek kein solches Werk hat. Eine nummerierte Lücke ist eine leere Zelle, bei der diese Liste sagt, was fehlt. Beides sagt nichts darüber, was es anderswo gibt.',
  },
};

/** The synthesis matrix of a concept or a reading path. */
export const matrixWords = {
  title: (heading: string) => `Synthesematrix: ${heading}`,
  heading: (heading: string) => `${heading}: Synthesematrix`,
  call: 'Matrix',
  description: (heading: string) =>
    `${heading}: Frage, Methode, Ergebnisse und Grenzen jedes Werks nebeneinander.`,
  skip: 'Zur Matrix springen',
  lead: 'Frage, Methode, Ergebnisse und Grenzen jedes Werks, nebeneinander und in unseren Worten. Ein Strich heißt, dass wir dazu nichts gelesen haben; im Werk selbst kann es stehen.',
  ownParts: {
    description: (heading: string) =>
      `${heading}: die Annotationen der Werke, Teil für Teil nebeneinander.`,
    lead: 'Die Annotationen der Werke, Teil für Teil nebeneinander und in unseren Worten. Ein Strich heißt, dass wir dazu nichts gelesen haben; im Werk selbst kann es stehen.',
  },
  unsorted:
    'Die Zeilen aller Seiten sind nach Jahr geordnet. Für eine andere Ordnung die ganze Matrix als .csv herunterladen.',
  backToConcept: 'Zurück zum Begriff',
  backToReading: 'Zurück zum Leseweg',
  caption: (heading: string) => `${heading}: Synthesematrix, nach Jahr geordnet`,
  work: 'Werk',
  year: 'Jahr',
  basis: 'Grundlage',
  columns: {
    question: 'Frage',
    method: 'Methode und Stichprobe',
    finding: 'Ergebnis',
    limits: 'Grenzen',
  },
  sortBy: 'Sortieren nach',
  notRead: 'nicht gelesen',
  key: 'Schlüssel',
  names: 'Namen',
  titleOfWork: 'Titel',
  evidence: 'Art der Evidenz',
  reference: 'Nachweis',
};
