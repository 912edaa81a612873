/** An annotation as it goes out of the library, and what stands under it. */
export const annotationWords = {
  unopened: 'No annotation: we have not read this work.',
  unwritten: 'No annotation has been written yet.',
  annotated: (by: string, from: string, date: string) => `Annotated by ${by} ${from}, ${date}.`,
  recorded: (by: string, date: string) => `Recorded by ${by}, ${date}.`,
  basis: {
    'full-text': 'from the full text',
    part: 'from a part of the work',
    abstract: 'from the abstract',
    'second-hand': 'from second-hand accounts',
    'record-only': 'from the record alone',
  },
  /** Under the reference of our page on a work. */
  notTheirs: (who: string) => `This is our note, not the words of ${who}.`,
  theWork: 'the work itself',
};
