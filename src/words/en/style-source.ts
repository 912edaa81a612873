/** Why a citation style cannot be had. */
export const styleSourceWords = {
  unknown: (id: string) => `There is no citation style “${id}” here, or no longer.`,
  titlesNotFetched: 'The titles of the citation styles could not be fetched; try again later.',
  notFetched: (id: string) =>
    `The citation style “${id}” could not be fetched; try again later, or choose another.`,
  titlesDamaged: 'The list of citation styles is damaged; load the page again.',
  damaged: (id: string) =>
    `The file of the citation style “${id}” is damaged; load the page again, or choose another.`,
};
