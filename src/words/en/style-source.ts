/** Why a citation style is not available. */
export const styleSourceWords = {
  unknown: (id: string) => `The citation style “${id}” does not exist here, or has been removed.`,
  titlesNotFetched: 'The titles of the citation styles could not be loaded; try again later.',
  notFetched: (id: string) =>
    `The citation style “${id}” could not be loaded; try again later, or choose another.`,
  titlesDamaged: 'The list of citation styles is damaged; load the page again.',
  damaged: (id: string) =>
    `The file of the citation style “${id}” is damaged; load the page again, or choose another.`,
};
