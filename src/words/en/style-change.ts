/** What a page says when another citation style is chosen. */
export const styleChangeWords = {
  back: 'Citations are back in the style of this site.',
  changed: (style: string) => `Citations are now in ${style}.`,
  failed: (style: string, reason: string) =>
    `The page stays in the style of this site, because it could not be formatted in ${style}: ${reason}`,
};

/** What is said of the thread that formats. */
export const formattingWords = {
  died: 'Your browser could not load the program that formats references, or stopped it twice for lack of memory. Close other pages, load this one again and retry.',
};

/** The notes of a style that cites in notes. */
export const noteWords = {
  heading: 'Notes',
  backTo: (number: number) => `Back to note ${number} in the text`,
};
