/** The contents of a long page, which stay in view. */
export const contentsWords = {
  label: 'Contents of this page',
  heading: 'Contents',
};
