/** The choice of a citation style. */
export const styleChoiceWords = {
  notKept: 'The choice holds for this page: the browser keeps none.',
};
