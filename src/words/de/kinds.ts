/** The kinds of entries: one of them, the heading of their index, and what is listed there. */
export const kindWords = {
  works: { call: 'Werke', singular: 'Werk', plural: 'Werke', about: 'Die Werke der Bibliothek.' },
  people: {
    call: 'Personen',
    singular: 'Person',
    plural: 'Personen',
    about:
      'Die Personen der Bibliothek: was man über sie weiß, mit Quellen, und was sie verfasst haben.',
  },
  organizations: {
    call: 'Organisationen',
    singular: 'Organisation',
    plural: 'Organisationen',
    about: 'Die Organisationen der Bibliothek, ihre Namen im Lauf der Zeit und die Werke über sie.',
  },
  concepts: {
    call: 'Begriffe',
    singular: 'Begriff',
    plural: 'Begriffe',
    about: 'Die Begriffe der Bibliothek: was sie bedeuten und was die Werke dazu sagen.',
  },
  essays: {
    call: 'Essays',
    singular: 'Essay',
    plural: 'Essays',
    about: 'Essays zur Literatur, jede Behauptung mit ihrer Quelle.',
  },
  readings: {
    call: 'Lesewege',
    singular: 'Leseweg',
    plural: 'Lesewege',
    about: 'Geordnete Wege durch die Bibliothek, mit einer Begründung für jeden Schritt.',
  },
  claims: { singular: 'Behauptung', plural: 'Behauptungen' },
  leads: { singular: 'unbestätigt', plural: 'Unbestätigt' },
};

/** The works that the page of an entry lists: what they are called there, and the title of the file. */
export const workListWords = {
  works: 'Werke',
  references: 'Literaturverzeichnis',
  by: (name: string) => `Werke von ${name}`,
  byAndOn: (name: string) => `Werke von und über ${name}`,
  on: (concept: string) => `Werke zu „${concept}“`,
  referencesOf: (essay: string) => `Literaturverzeichnis zu „${essay}“`,
};
