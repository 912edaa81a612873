/** What becomes of a page when another citation style is chosen. */
export const styleChangeWords = {
  back: 'Citations are in the style of this site again.',
  changed: (style: string) => `Citations are in ${style}.`,
  failed: (style: string, reason: string) =>
    `The page stays in the style of this site, since ${style} could not be set in: ${reason}`,
};

/** What is said of the thread that formats. */
export const formattingWords = {
  died: 'the browser could not load what formats, or ended it twice for lack of memory. Close other pages, load this one again and try once more.',
};

/** The notes of a style that cites in notes. */
export const noteWords = {
  heading: 'Notes',
  backTo: (number: number) => `Back to the mark of note ${number}`,
};
