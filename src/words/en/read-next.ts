/** What to read after a work. */
export const readNextWords = {
  heading: 'Read next',
  step: (number: number, of: number) => `Step ${number} of ${of}`,
  /** Before the path, and between it and what comes next. */
  on: 'in ',
  next: '; next: ',
  last: '; the last step',
  morePaths: (count: number) => `In ${count} more reading paths`,
  reasons: {
    study: 'same study',
    together: 'cited together',
    bothIn: 'Both in',
    concept: 'same concept',
    /** Before the concept: “Interviews too, on …”. */
    evidence: (kind: string) => `Same kind of evidence (${kind}), also on`,
    author: 'same author',
    by: 'Also by',
    subject: 'same subject',
    /** Before the person or body. */
    about: 'Also about',
    /** Before the concept. */
    alsoOn: 'Also on',
  },
  discussed: 'discussed in',
  paragraph: (heading: string, number: number) => `${heading} ¶ ${number}`,
};
