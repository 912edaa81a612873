/** The seven statuses of a claim, with what each means. */
export const statusWords = {
  supported: { label: 'Supported', meaning: 'A source that we have read says it.' },
  partly: {
    label: 'Partly',
    meaning: 'A source that we have read says something weaker or different.',
  },
  overstated: { label: 'Overstated', meaning: 'It goes beyond what the source says.' },
  'not-supported': {
    label: 'Not supported',
    meaning: 'The sources that we have read say something else, or we know of none.',
  },
  'not-found': {
    label: 'Not found',
    meaning: 'We found the phrase or attribution in no source.',
  },
  'not-checkable': {
    label: 'Not checkable',
    meaning: 'Only the full text could show it, and we have not read the full text.',
  },
  opinion: { label: 'Opinion', meaning: 'Not a matter of evidence.' },
};
