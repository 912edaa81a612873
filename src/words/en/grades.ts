/** The usual grades of reading, with what each means. */
export const gradeWords = {
  'full-text': { label: 'Full text', meaning: 'We have read every page.' },
  part: {
    label: 'Part',
    meaning: 'We have read a part, such as a chapter or some pages, and say which.',
  },
  abstract: { label: 'Abstract', meaning: 'We have read the authors’ abstract.' },
  'second-hand': {
    label: 'Second-hand',
    meaning: 'We know only what reviews, publishers or other works say.',
  },
  'record-only': {
    label: 'Record only',
    meaning: 'We know only the bibliographic data. It needs a reader.',
  },
};
