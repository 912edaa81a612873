/** What a work does to another, said on its own card and on that of the other. */
export const relationWords = {
  'draws-on': { says: 'draws on', inverse: 'is drawn on by' },
  'builds-on': { says: 'builds on', inverse: 'is built on by' },
  cites: { says: 'cites', inverse: 'is cited by' },
  reviews: { says: 'reviews', inverse: 'is reviewed by' },
  disputes: { says: 'disputes', inverse: 'is disputed by' },
  'version-of': { says: 'is a version of', inverse: 'has another version in' },
  'reprinted-in': { says: 'is reprinted in', inverse: 'reprints' },
  introduces: { says: 'introduces', inverse: 'is introduced by' },
  'takes-wording-from': { says: 'takes wording from', inverse: 'gave wording to' },
  'alludes-to': { says: 'alludes in its title to', inverse: 'is alluded to by' },
  'same-study': { says: 'same study as', inverse: 'same study as' },
  'same-funding': { says: 'same funding as', inverse: 'same funding as' },
  'same-issue': { says: 'same journal issue as', inverse: 'same journal issue as' },
  'same-concept': { says: 'same concept as', inverse: 'same concept as' },
  'same-authors': { says: 'same authors as', inverse: 'same authors as' },
};

/** What a work says of a concept. */
export const positionWords = {
  defines: 'defines',
  supports: 'supports',
  qualifies: 'qualifies',
  disputes: 'disputes',
};

/** What kind of evidence a work brings. */
export const evidenceKindWords = {
  'field-experiment': 'Field experiment',
  quantitative: 'Quantitative',
  interviews: 'Interviews',
  ethnography: 'Ethnography',
  'case-or-history': 'Case study or history',
  'theory-or-review': 'Theory or review',
  handbook: 'Handbook',
  opinion: 'Opinion',
};
