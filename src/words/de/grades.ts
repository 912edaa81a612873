/** The usual grades of reading, with what each means. */
export const gradeWords = {
  'full-text': { label: 'Volltext', meaning: 'Wir haben jede Seite gelesen.' },
  part: {
    label: 'Teil',
    meaning:
      'Wir haben einen Teil gelesen, etwa ein Kapitel oder einige Seiten, und sagen welchen.',
  },
  abstract: { label: 'Abstract', meaning: 'Wir haben das Abstract gelesen.' },
  'second-hand': {
    label: 'Aus zweiter Hand',
    meaning: 'Wir wissen nur, was Rezensionen, Verlage oder andere Werke sagen.',
  },
  'record-only': {
    label: 'Nur Titeldaten',
    meaning: 'Wir kennen nur die bibliografischen Angaben. Das Werk ist noch zu lesen.',
  },
};
