/** What a work does to another, said on its own card and on that of the other. */
export const relationWords = {
  'draws-on': { says: 'stützt sich auf', inverse: 'ist Grundlage für' },
  'builds-on': { says: 'führt weiter', inverse: 'wird weitergeführt in' },
  cites: { says: 'zitiert', inverse: 'wird zitiert in' },
  reviews: { says: 'rezensiert', inverse: 'wird rezensiert in' },
  disputes: { says: 'widerspricht', inverse: 'Widerspruch in' },
  'version-of': { says: 'ist eine Fassung von', inverse: 'hat eine andere Fassung in' },
  'reprinted-in': { says: 'ist nachgedruckt in', inverse: 'druckt nach' },
  introduces: { says: 'ist die Einleitung zu', inverse: 'wird eingeleitet von' },
  'takes-wording-from': { says: 'übernimmt Wortlaut aus', inverse: 'Wortlaut übernommen in' },
  'alludes-to': { says: 'spielt im Titel an auf', inverse: 'Anspielung im Titel von' },
  'same-study': { says: 'dieselbe Untersuchung wie', inverse: 'dieselbe Untersuchung wie' },
  'same-funding': { says: 'dieselbe Förderung wie', inverse: 'dieselbe Förderung wie' },
  'same-issue': { says: 'dasselbe Heft wie', inverse: 'dasselbe Heft wie' },
  'same-concept': { says: 'derselbe Begriff wie', inverse: 'derselbe Begriff wie' },
  'same-authors': { says: 'dieselbe Autorschaft wie', inverse: 'dieselbe Autorschaft wie' },
};

/** What a work says of a concept. */
export const positionWords = {
  defines: 'definiert',
  supports: 'stützt',
  qualifies: 'schränkt ein',
  disputes: 'widerspricht',
};

/** What kind of evidence a work brings. */
export const evidenceKindWords = {
  'field-experiment': 'Feldexperiment',
  quantitative: 'Quantitative Studie',
  interviews: 'Interviews',
  ethnography: 'Ethnografie',
  'case-or-history': 'Fallstudie oder Geschichte',
  'theory-or-review': 'Theorie oder Forschungsstand',
  handbook: 'Handbuch',
  opinion: 'Meinung',
};
