import { counted, listed } from '../../core/text/words.ts';
import { grouped, countedWorks as works } from './grammar.ts';

/** The reader’s own list: what its page says, and what comes of pressing its buttons. */
export const listWords = {
  own: 'My list',
  ownCall: 'my list',
  shared: 'A shared list',
  sharedCall: 'shared list',
  namedCall: 'list',
  sharedTitle: 'A list of works',
  number: grouped,
  worksShown: 'Works shown',
  worksFetched: 'Works fetched',
  worksPrinted: 'References made',
  stop: 'Stop',
  stopped: (style: string, own: string) =>
    `Stopped before all references were made in ${style}: they stand in ${own} and in your order.`,
  keysNotLoaded:
    'The keys of the library could not be loaded, so nobody can say here whether one has moved.',
  stylesFailed: (style: string, own: string, reason: string) =>
    `The references could not be made in ${style}, so they stand in ${own} and in your order. The list is as it was.${reason}`,
  /** The site and its address as HTML: where a list comes from. */
  from: (siteHtml: string) => `From ${siteHtml}.`,

  lead: {
    browse: 'Browse the works',
    refused:
      'This browser does not let the site keep anything, so no list can grow here. Every work, and every list of works, can be taken away as a file from its own page.',
    empty: {
      before: 'Nothing on it yet. Use ',
      after:
        ' on cards and in lists. The list is saved only in this browser, and you can export it in any style.',
    },
    kept: (count: number) => `${works(count)}, kept in this browser and nowhere else.`,
    takeAway: 'Print, copy, download or share it',
    addressed: (count: number, own: number) =>
      `${works(count)}, named by the address that you opened. What you change here changes the address. ${
        own === 0
          ? 'You have no list of your own yet.'
          : `Your own list, with ${works(own)}, stays as it is.`
      }`,
    put: (count: number) =>
      count === 1
        ? 'Put it on my list'
        : count === 2
          ? 'Put both on my list'
          : `Put all ${grouped(count)} on my list`,
    openOwn: 'Open my own list',
    named: (count: number) => `${works(count)} of this library, from`,
    itsPage: 'its page',
    loading: 'The list is being fetched.',
    missing: (list: string) =>
      `There is no list “${list}” here, or it could not be fetched. Load the page again, or look for the works in the library.`,
  },

  row: {
    again: 'Try again',
    up: 'Move up',
    down: 'Move down',
    remove: 'Remove',
    waiting: 'is being fetched.',
    gone: 'is not in this library, or no longer.',
    unreachable: 'could not be fetched. It stays on the list.',
  },

  damaged: {
    unread: 'The list that this browser kept could not be read whole.',
    tooLong: (had: number, most: number) =>
      `The list that this browser kept had ${works(had)}, and a list holds ${grouped(most)}: ${grouped(had - most)} ${had - most === 1 ? 'was' : 'were'} left out.`,
    aside: 'What it held was put aside, and nothing of it is lost.',
    names: (count: number) => `It names ${works(count)} of this library that the list lacks.`,
    noRoom: (count: number) => `There is no room for ${works(count)} of it: take others off first.`,
    putBack: (count: number) =>
      count === 1 ? 'Put the work back' : `Put the ${grouped(count)} works back`,
    download: 'Download what it held',
    drop: 'Drop it',
    dropped: 'Dropped: what could not be read.',
  },

  /** That an address names more works than a list holds. */
  leftOut: (count: number, most: number) =>
    `The address that you opened names ${works(most + count)}, and a list holds ${grouped(most)}: ${grouped(count)} ${count === 1 ? 'was left out. It stays' : 'were left out. They stay'} in the address until you change something here.`,
  /** That keys of a list have new names. */
  moved: (pairs: readonly (readonly [before: string, now: string])[]) =>
    `${pairs.length === 1 ? 'A work has' : 'Works have'} a new key, and the list follows: ${someOf(
      pairs.map(([before, now]) => `“${before}” is now “${now}”`),
    )}.`,
  /** That keys of a list are not in the library. */
  gone: (keys: readonly string[]) =>
    `${keys.length === 1 ? 'One key is' : `${grouped(keys.length)} keys are`} not in this library: ${someOf(
      keys.map((key) => `“${key}”`),
    )}. ${keys.length === 1 ? 'It goes' : 'They go'} into no file.`,
  /** How many of the references shown are incomplete; each says itself what it lacks. */
  incomplete: (count: number) =>
    count === 1
      ? 'One of these references is incomplete; it says below what it lacks.'
      : `${count} of these references are incomplete; each says below what it lacks.`,
};

/** What was done to the list, or why it could not be done. */
export const listDoneWords = {
  undone: 'Undone.',
  removed: (name: string) => `Removed: ${name}.`,
  emptied: (count: number) => `Emptied: ${works(count)} taken off.`,
  put: (count: number) =>
    count === 0 ? 'All of them were on your list.' : `Put on your list: ${works(count)}.`,
  putBack: (count: number) => `Put back: ${works(count)}.`,
  moved: (name: string, place: number, of: number) =>
    `${name} stands at ${grouped(place)} of ${grouped(of)} now.`,
  copied: (count: number, style: string) => `Copied: ${references(count)}, ${style}.`,
  downloaded: (count: number, file: string) => `Downloaded: ${references(count)} as ${file}.`,
  copiedFile: (count: number, file: string) =>
    `Copied: the text of ${file}, with ${references(count)}.`,
  copiedAddress: 'Copied: the address of the list.',
  notCopied: {
    list: 'Not copied: the browser did not allow it. The list is selected; press Ctrl and C.',
    file: 'Not copied: the browser did not allow it. The file can be downloaded.',
    address: 'Not copied: the browser did not allow it. The address is selected; press Ctrl and C.',
  },
  fileNotLoaded: 'What writes the file could not be loaded. The list is as it was; try again.',
};

function references(count: number): string {
  return counted(count, 'reference', 'references');
}

/** Nobody reads the names of thousands. */
function someOf(names: readonly string[]): string {
  const more = names.length - 12;
  return more > 0 ? `${names.slice(0, 12).join(', ')} and ${grouped(more)} more` : listed(names);
}
