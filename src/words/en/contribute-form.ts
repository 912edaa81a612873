import { counted } from '../../core/text/words.ts';

/** What the forms say while they are filled, as script writes it. */
export const formWords = {
  checkerNotLoaded:
    'The form could not be checked, because part of the page did not load. What you have typed is safe; keep typing, and the page will try again.',

  draft: {
    emptied: 'Emptied.',
    kept: 'Saved in this browser.',
    full: 'This browser has no room left, so what you type is not saved. Send it before you leave the page.',
    refused:
      'This browser does not let the site save anything. Send what you type before you leave the page.',
    damaged:
      'Part of the draft saved in this browser could not be read. We set it aside as it was, so nothing is lost.',
    download: 'Download the unreadable draft',
    drop: 'Delete it',
  },

  pasted: {
    filled: 'Filled in. Check each field, and say below where you found the record.',
    notLoaded: 'The record could not be read, because part of the page did not load. Try again.',
    noRecord: 'No record found in this text.',
    pasteOne: 'Paste one record in BibTeX, RIS or CSL-JSON.',
    several: (count: number) => `The text has ${count} records; only the first was used.`,
    manyNames: (count: number, most: number) =>
      `The record has ${count.toLocaleString('en-US')} names and the form takes ${most}, so ${(count - most).toLocaleString('en-US')} ${count - most === 1 ? 'was' : 'were'} left out. Add them to the file that you download, or send the record as it is.`,
    atLine: (line: number) => `Line ${line}: `,
    leftOut: (field: string) => `Left out: ${field}. `,
  },

  state: {
    untouched: 'The card appears as you type.',
    ready: 'Checked: ready to send.',
    toMend: (count: number) => counted(count, 'thing to correct', 'things to correct'),
    toFill: (count: number) => counted(count, 'thing still to fill in', 'things still to fill in'),
    near: (count: number) =>
      counted(count, 'similar work in the library', 'similar works in the library'),
    toLookAt: (count: number) => counted(count, 'thing to check', 'things to check'),
  },

  near: { heading: 'The library may already have this work. ', open: 'Open its card' },

  lacks: {
    title: 'The work has no title yet.',
    source: 'Say where you found the record.',
    date: 'Say when you found it.',
  },
  key: {
    taken: (key: string) => `The key “${key}” is already in use.`,
    wrong: (key: string) => `“${key}” is not a valid key.`,
    hint: 'Use lower-case letters, digits and single hyphens, starting with a letter, or leave it empty.',
  },
  /** What an entry says of what was not read, where only its record was. */
  nothingSeen: 'We have not read any of the text.',
  dateInWords: (field: string, words: string) =>
    `${field}: “${words}” is not a complete date, so it is kept as written. Write 2010, 2010-03 or 2010-03-05 if the work gives the date.`,
  noSubject: (name: string) =>
    `The library has no entry “${name}”. Name it in the annotation instead.`,

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
  dropping: (particle: string) =>
    `particle “${particle}”, dropped when the family name stands alone`,
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
  noEntry: (wanted: string) => `The library has no entry “${wanted}”. Choose one from the list.`,
  nothingYet: 'Say what the entry should say instead.',
  notConfirmed: 'not confirmed',
  empty: 'empty',
  shouldBe: 'Correct value',
  shouldBeOf: (field: string) => `${field}, correct value`,
  whereSeen: 'Where you found it',
  whereSeenOf: (field: string) => `${field}, where you found it`,
  /** The text that goes out, as Markdown. */
  text: {
    title: (id: string) => `Correction: ${id}`,
    inText: 'In the text',
    now: 'Now:',
    shouldBe: 'Should be:',
    seenIn: 'Found in:',
    notSaid: 'Found in: not given.',
    sentBy: 'Sent by:',
  },
};

/** How the text of a form is sent, and whether that worked. */
export const sendingWords = {
  proposal: (key: string) => `Proposal: ${key}`,
  downloaded: (file: string) => `Downloaded: ${file}.`,
  opened: 'Opened on GitHub.',
  mailOpens: 'Your mail program will open with the text in a new message.',
  copied: {
    file: 'Copied: the text of the file.',
    correction: 'Copied: the text of the correction.',
  },
  notCopied:
    'Not copied: the browser did not allow it. Select the text below and copy it yourself.',
  intoIssue: 'Paste it into the issue.',
  intoMail: 'Paste it into the mail.',
  tooLong: 'The text is too long for a link. Paste it into the issue.',
  paste: 'The text was too long for a link. Paste here what you copied on the form’s page.',
};
