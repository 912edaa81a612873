/** What the icons mean, on the page about the library. */
export const legendWords = {
  twoSources: { label: 'Zwei oder mehr Quellen', meaning: 'nennen diesen Wert.' },
  oneSource: { label: 'Eine Quelle', meaning: 'nennt diesen Wert.' },
  noSource: {
    label: 'Keine Quelle',
    meaning: 'nennt diesen Wert; wir halten ihn nur für richtig.',
  },
  brackets: {
    label: 'Eckige Klammern',
    meaning: 'stehen um alles, was keine Quelle bestätigt. Wir zeigen es, aber in keiner Datei.',
  },
  itDoes: {
    label: 'Von diesem Werk',
    meaning: 'zum anderen: Dieses Werk stützt sich auf das andere, zitiert oder rezensiert es.',
  },
  isDone: {
    label: 'Vom anderen Werk',
    meaning: 'zu diesem: Dieses Werk wird zum Beispiel dort zitiert.',
  },
  alike: { label: 'In beide Richtungen', meaning: ': dieselbe Untersuchung, dieselbe Förderung.' },
};
