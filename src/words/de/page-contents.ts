/** The contents of a long page, which stay in view. */
export const contentsWords = {
  label: 'Inhalt dieser Seite',
  heading: 'Inhalt',
};
