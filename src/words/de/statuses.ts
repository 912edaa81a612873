/** The seven statuses of a claim, with what each means. */
export const statusWords = {
  supported: { label: 'Belegt', meaning: 'Eine Quelle, die wir gelesen haben, sagt es.' },
  partly: {
    label: 'Teilweise belegt',
    meaning: 'Eine Quelle, die wir gelesen haben, sagt etwas Schwächeres oder anderes.',
  },
  overstated: { label: 'Überzogen', meaning: 'Sie geht über das hinaus, was die Quelle sagt.' },
  'not-supported': {
    label: 'Nicht belegt',
    meaning: 'Die Quellen, die wir gelesen haben, sagen etwas anderes, oder wir kennen keine.',
  },
  'not-found': {
    label: 'Nicht gefunden',
    meaning: 'Wir haben die Wendung oder die Zuschreibung in keiner Quelle gefunden.',
  },
  'not-checkable': {
    label: 'Nicht prüfbar',
    meaning: 'Nur der Volltext könnte es zeigen, und den haben wir nicht gelesen.',
  },
  opinion: { label: 'Meinung', meaning: 'Keine Frage der Evidenz.' },
};
