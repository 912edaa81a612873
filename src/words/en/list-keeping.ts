import { countedWorks as works } from './grammar.ts';

/** What a button that puts works on the list says once it is pressed; loaded on pages of works too. */
export const listKeepingWords = {
  takenOff: 'Removed from your list.',
  on: (count: number) => `Added. Your list now has ${works(count)}.`,
  /** That a list could not be kept. */
  notSaved: {
    full: (before: number) =>
      `Not saved, because this browser has no room left. Your list still has ${works(before)}.`,
    refused:
      'Not saved, because this browser does not let the site save anything. Open “My list” and copy its address: the address holds the list.',
  },
  /** That a work could not be put on the list from where it stands. */
  notAdded: {
    full: (before: number) =>
      `Not added, because this browser has no room left. Your list still has ${works(before)}.`,
    refused:
      'Not added, because this browser does not let the site save anything. You can copy or download the reference here.',
  },
  tooLong: (most: number, before: number) =>
    `Not added: a list can hold ${works(most)}, and yours has ${works(before)}. Remove some first.`,
};
