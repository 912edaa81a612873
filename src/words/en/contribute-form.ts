import { counted } from '../../core/text/words.ts';

/** What the forms say while they are filled, as script writes it. */
export const formWords = {
  checkerNotLoaded:
    'What checks the form could not be loaded. What you have typed stays; type on, and it is tried again.',

  draft: {
    emptied: 'Emptied.',
    kept: 'Kept in this browser.',
    full: 'The store of this browser is full, so what you type is not kept: send it before you leave the page.',
    refused:
      'This browser does not let the site keep anything: send what you type before you leave the page.',
    damaged:
      'The draft that this browser kept could not be read whole. What it held was put aside, and nothing of it is lost.',
    download: 'Download what it held',
    drop: 'Drop it',
  },

  pasted: {
    filled: 'Filled. Say below where you saw it, and look each field over.',
    notLoaded: 'What reads records could not be loaded. Try again.',
    noRecord: 'It holds no record.',
    pasteOne: 'Paste one record in BibTeX, RIS or CSL-JSON.',
    several: (count: number) => `There are ${count} records in it; the first one was taken.`,
    manyNames: (count: number, most: number) =>
      `It has ${count.toLocaleString('en-US')} names, and the form takes ${most}: ${(count - most).toLocaleString('en-US')} ${count - most === 1 ? 'was' : 'were'} left out. Add them to the file that you download, or send the record as it is.`,
    atLine: (line: number, message: string) => `Line ${line}: ${message}`,
    leftOut: (field: string, reason: string) => `Left out: ${field}. ${reason}`,
  },

  state: {
    untouched: 'The card appears as you type.',
    ready: 'Checked: it can go out as it is.',
    toMend: (count: number) => counted(count, 'thing to mend', 'things to mend'),
    toFill: (count: number) => counted(count, 'thing still to fill', 'things still to fill'),
    near: (count: number) =>
      counted(count, 'work here that it may be', 'works here that it may be'),
    toLookAt: (count: number) => counted(count, 'thing to look at', 'things to look at'),
  },

  near: { heading: 'Here already, or near it. ', open: 'Open its card' },

  lacks: {
    title: 'The work has no title yet.',
    source: 'Nothing says where the record was seen.',
    date: 'Nothing says when it was seen.',
  },
  key: {
    taken: (key: string) => `The key “${key}” is taken.`,
    wrong: (key: string) => `“${key}” cannot be a key.`,
    hint: 'Lower-case letters, digits and single hyphens, a letter first; or leave it empty.',
  },
  /** What an entry says that was not seen, where only its record was. */
  nothingSeen: 'Nothing of its text was seen.',
  dateInWords: (field: string, words: string) =>
    `${field} “${words}” could not be read as a complete date; it is kept as it is written. Write 2010, 2010-03 or 2010-03-05 where the work says so.`,
  noSubject: (name: string) => `There is no “${name}” here. Name it in the annotation instead.`,

  fields: {
    name: (number: number) => `Name ${number}`,
    further: (number: number) => `Further field ${number}`,
    grade: 'How far it was read',
  },
};

/** The rows of the form that script makes. */
export const formRowWords = {
  family: 'Family name',
  given: 'Given names',
  organization: 'Organization',
  isOrganization: ' an organization',
  role: 'Role',
  particle: (particle: string) => `particle “${particle}”`,
  dropping: (particle: string) => `particle “${particle}”, which falls away`,
  suffix: (suffix: string) => `suffix “${suffix}”`,
  with: (parts: readonly string[]) => `With ${parts.join(', ')}.`,
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove',
  removeNamed: (name: string) => `Remove ${name}`,
  name: (number: number) => `name ${number}`,
  furtherField: (number: number) => `further field ${number}`,
  field: 'Field',
  chooseField: 'Choose a field',
  value: 'Value',
};

/** The form for a correction. */
export const correctionWords = {
  noEntry: (wanted: string) => `There is no entry “${wanted}” here. Choose one.`,
  nothingYet: 'Nothing says yet what should stand there.',
  notConfirmed: 'in brackets: not confirmed',
  empty: 'nothing yet',
  shouldBe: 'Should be',
  shouldBeOf: (field: string) => `${field}, should be`,
  whereSeen: 'Where you saw it',
  whereSeenOf: (field: string) => `${field}, where you saw it`,
  /** The text that goes out, as Markdown. */
  text: {
    title: (id: string) => `Correction: ${id}`,
    inText: 'In the text',
    now: 'Now:',
    shouldBe: 'Should be:',
    seenIn: 'Seen in:',
    notSaid: 'Seen in: not said.',
    sentBy: 'Sent by:',
  },
};

/** How a text goes out, and what became of it. */
export const sendingWords = {
  proposal: (key: string) => `Proposal: ${key}`,
  downloaded: (file: string) => `Downloaded: ${file}.`,
  opened: 'Opened on GitHub.',
  mailOpens: 'Your mail program opens with the text in it.',
  copied: {
    file: 'Copied: the text of the file.',
    correction: 'Copied: the text of the correction.',
  },
  notCopied: 'Not copied: the browser did not allow it. The text stands below, to be selected.',
  intoIssue: 'Paste it into the issue.',
  intoMail: 'Paste it into the mail.',
  tooLong: 'It is too long for an address: paste it into the issue.',
  paste: 'The text is too long for an address: paste here what you have copied on the page.',
};
