import { countedWorks as works } from './grammar.ts';

/** What a button that puts works on the list says once it is pressed; loaded on pages of works too. */
export const listKeepingWords = {
  takenOff: 'Taken off your list.',
  on: (count: number) => `On your list, with ${works(count)}.`,
  /** That a list could not be kept. */
  notSaved: {
    full: (before: number) =>
      `Not saved: the store of this browser is full. Your list is as it was, with ${works(before)}.`,
    refused:
      'Not saved: this browser does not let the site keep anything. An address can hold the list: open “My list” and copy it.',
  },
  /** That a work could not be put on the list from where it stands. */
  notAdded: {
    full: (before: number) =>
      `Not added: the store of this browser is full. Your list is as it was, with ${works(before)}.`,
    refused:
      'Not added: this browser does not let the site keep anything. The reference can be copied and downloaded here.',
  },
  tooLong: (most: number, before: number) =>
    `Not added: a list holds ${works(most)}. Your list is as it was, with ${works(before)}; take some off it first.`,
};
