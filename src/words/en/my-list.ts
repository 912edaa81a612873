import { counted, listed } from '../../core/text/words.ts';
import { grouped, countedWorks as works } from './grammar.ts';

/** The reader’s own list: what its page says, and what its buttons report. */
export const listWords = {
  own: 'My list',
  ownCall: 'my list',
  shared: 'A shared list',
  sharedCall: 'shared list',
  namedCall: 'list',
  sharedTitle: 'A list of works',
  number: grouped,
  worksShown: 'Works shown',
  worksFetched: 'Works loaded',
  worksPrinted: 'References formatted',
  stop: 'Stop',
  stopped: (style: string, own: string) =>
    `Stopped before all references were formatted in ${style}. They are in ${own} and in your order.`,
  keysNotLoaded:
    'Part of the page did not load, so it cannot tell whether works on this list have a new key. Load the page again to check.',
  stylesFailed: (style: string, own: string, reason: string) =>
    `The references could not be formatted in ${style}, so they are in ${own} and in your order. The list itself has not changed.${reason}`,
  /** The site and its address as HTML: where a list comes from. */
  from: (siteHtml: string) => `From ${siteHtml}.`,

  lead: {
    browse: 'Browse the works',
    refused:
      'This browser does not let the site save anything, so you cannot keep a list here. You can still download each work, and each list of works, from its own page.',
    empty: {
      before: 'Your list is empty. Use ',
      after:
        ' on cards and in lists. The list is saved only in this browser, and you can export it in any style.',
    },
    kept: (count: number) => `${works(count)}, saved in this browser and nowhere else.`,
    takeAway: 'Print, copy, download or share the list',
    addressed: (count: number, own: number) =>
      `${works(count)}, from the address that you opened. If you change the list here, the address changes too. ${
        own === 0
          ? 'You have no list of your own yet.'
          : `Your own list, with ${works(own)}, does not change.`
      }`,
    put: (count: number) =>
      count === 1
        ? 'Add it to my list'
        : count === 2
          ? 'Add both to my list'
          : `Add all ${grouped(count)} to my list`,
    openOwn: 'Open my own list',
    named: (count: number) => `${works(count)} of this library, from`,
    itsPage: 'its page',
    loading: 'Loading the list …',
    missing: (list: string) =>
      `The list “${list}” does not exist here or could not be loaded. Load the page again, or look for the works in the library.`,
  },

  row: {
    again: 'Try again',
    up: 'Move up',
    down: 'Move down',
    remove: 'Remove',
    waiting: 'is loading.',
    gone: 'is not in this library, or has been removed.',
    unreachable: 'could not be loaded. It stays on the list.',
  },

  damaged: {
    unread: 'Part of the list saved in this browser could not be read.',
    tooLong: (had: number, most: number) =>
      `The list saved in this browser had ${works(had)}, and a list can hold ${grouped(most)}: ${grouped(had - most)} ${had - most === 1 ? 'was' : 'were'} left out.`,
    aside: 'We set it aside as it was, so nothing is lost.',
    names: (count: number) => `It names ${works(count)} of this library that the list now lacks.`,
    noRoom: (count: number) =>
      `The list has no room for ${works(count)} of it: remove others first.`,
    putBack: (count: number) =>
      count === 1 ? 'Put the work back' : `Put the ${grouped(count)} works back`,
    download: 'Download the unreadable list',
    drop: 'Delete it',
    dropped: 'Deleted: the unreadable part of the list.',
  },

  /** That an address names more works than a list holds. */
  leftOut: (count: number, most: number) =>
    `The address that you opened names ${works(most + count)}, and a list can hold ${grouped(most)}: ${grouped(count)} ${count === 1 ? 'was left out. It stays' : 'were left out. They stay'} in the address until you change something here.`,
  /** That keys of a list have new names. */
  moved: (pairs: readonly (readonly [before: string, now: string])[]) =>
    `${pairs.length === 1 ? 'A work has' : 'Some works have'} a new key, and the list now uses it: ${someOf(
      pairs.map(([before, now]) => `“${before}” is now “${now}”`),
    )}.`,
  /** That keys of a list are not in the library. */
  gone: (keys: readonly string[]) =>
    `${keys.length === 1 ? 'One key is' : `${grouped(keys.length)} keys are`} not in this library: ${someOf(
      keys.map((key) => `“${key}”`),
    )}. ${keys.length === 1 ? 'It is' : 'They are'} left out of every file.`,
  /** How many of the references shown are incomplete; each says itself what it lacks. */
  incomplete: (count: number) =>
    count === 1
      ? 'One of these references is incomplete; a note below it says what is missing.'
      : `${count} of these references are incomplete; a note below each says what is missing.`,
};

/** What was done to the list, or why it could not be done. */
export const listDoneWords = {
  undone: 'Undone.',
  removed: (name: string) => `Removed: ${name}.`,
  emptied: (count: number) => `Cleared: ${works(count)} removed.`,
  put: (count: number) =>
    count === 0 ? 'All of them were on your list already.' : `Added to your list: ${works(count)}.`,
  putBack: (count: number) => `Put back: ${works(count)}.`,
  moved: (name: string, place: number, of: number) =>
    `${name} is now number ${grouped(place)} of ${grouped(of)}.`,
  copied: (count: number, style: string) => `Copied: ${references(count)}, ${style}.`,
  downloaded: (count: number, file: string) => `Downloaded: ${references(count)} as ${file}.`,
  copiedFile: (count: number, file: string) =>
    `Copied: the text of ${file}, with ${references(count)}.`,
  copiedAddress: 'Copied: the address of the list.',
  notCopied: {
    list: 'Not copied: the browser did not allow it. The list is selected: press Ctrl+C (⌘C on a Mac).',
    file: 'Not copied: the browser did not allow it. Download the file instead.',
    address:
      'Not copied: the browser did not allow it. The address is selected: press Ctrl+C (⌘C on a Mac).',
  },
  fileNotLoaded:
    'No file was made, because part of the page did not load. The list has not changed; try again.',
};

function references(count: number): string {
  return counted(count, 'reference', 'references');
}

/** Nobody reads the names of thousands. */
function someOf(names: readonly string[]): string {
  const more = names.length - 12;
  return more > 0 ? `${names.slice(0, 12).join(', ')} and ${grouped(more)} more` : listed(names);
}
