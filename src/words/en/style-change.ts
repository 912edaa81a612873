/** What becomes of a page when another citation style is chosen. */
export const styleChangeWords = {
  back: 'Citations are in the style of this site again.',
  changed: (style: string) => `Citations are in ${style}.`,
  notFetched: 'The style could not be fetched; the page stays as it came.',
};

/** The notes of a style that cites in notes. */
export const noteWords = {
  heading: 'Notes',
  backTo: (number: number) => `Back to the mark of note ${number}`,
};
