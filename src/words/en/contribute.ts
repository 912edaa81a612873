import { capitalized } from '../../core/text/words.ts';

/** The page that says how to contribute. */
export const contributeWords = {
  title: 'Contribute',
  call: 'contribute',
  description: (site: string) =>
    `How to propose a work to ${site}, correct a record, or read a work that needs a reader.`,
  skip: 'Skip to how to contribute',
  lead: 'Anyone can add to this library or correct it. One rule comes before all others: never write more than you have seen.',
  propose: {
    heading: 'Propose a work',
    text: 'A title and where you found it are enough; the rest can follow. The form asks for the bibliographic data, where you found them, and how much of the work you have read. It checks what you type and shows the card as it will look here.',
  },
  correct: {
    heading: 'Correct a record',
    text: 'Each entry ends with a link to a form that corrects it. Tell us the correct value and where you found it. You can also send a value without a source: we show it in brackets until someone confirms it.',
  },
  read: {
    heading: 'Read a work',
    text: (count: number) =>
      `${count === 1 ? 'One work needs' : `${count} works need`} a reader, or a page that confirms a field of the record. Each comes with a note of what we still need.`,
    link: 'Needs a reader',
  },
  mail: {
    heading: 'By email',
    before: 'You can send the text of every form by email, or write to us without a form:',
    after: '. You need no account.',
  },
  gitHub: {
    heading: 'On GitHub',
    oneFile: 'An entry is one text file.',
    guide: 'CONTRIBUTING.md',
    how: ' explains how to write and check one. The forms can open their text on GitHub as a new file or an issue.',
    repository: 'The repository',
    after: ' has all the texts and the code.',
  },
  becomes: {
    heading: 'What happens next',
    before: (editors: string) =>
      `${capitalized(editors)} read every proposal. They ask whether it belongs to the subject of this library, and whether its sources show what it says. Notes are signed. Tell us if you would like your name on yours. We publish what you send with the library, under `,
  },
  /** What a form says where JavaScript is switched off. */
  withoutScript: {
    text: 'This form needs JavaScript, which is switched off in your browser.',
    writeTo: 'Write to ',
    or: 'Or ',
    issue: 'open an issue on GitHub',
  },
};

/** The form for a work. */
export const workFormWords = {
  title: 'Propose a work',
  description: (site: string) =>
    `A form for a work that ${site} lacks: its record, where you found it, how much of it you have read, and what it says.`,
  skip: 'Skip to the form',
  lead: 'A title and where you found it are enough. The page checks what you type and saves it in this browser until you send it.',
  write: 'which work it is, where you found it and how much of it you have read.',
  empty: 'Clear the form',
  undo: 'Undo',
  preview: 'Preview',

  paste: {
    heading: 'Start from a record',
    label: 'A record in BibTeX, RIS or CSL-JSON',
    hint: 'Catalogues, publishers and citation managers offer it under “Cite” or “Export”. It fills in the fields below. If you have none, fill them in by hand.',
    fill: 'Fill in the form',
  },
  record: {
    heading: 'The work',
    type: 'Kind of publication',
    common: 'Common',
    others: 'Others',
    title: 'Title',
    titleHint: 'In sentence case, with its subtitle after a colon.',
    names: 'Authors and contributors',
    namesHint: 'In the order of the title page. Names that have a card here are linked to it.',
    addName: 'Add a name',
    date: 'Date',
    dateHint: '2010, 2010-03 or 2010-03-05; 1890~ for about 1890; or a word such as forthcoming.',
    container: 'Published in',
    containerHint: 'The journal, edited book or website that contains the item.',
    volume: 'Volume',
    issue: 'Issue',
    page: 'Pages',
    edition: 'Edition',
    publisher: 'Publisher',
    place: 'Place',
    doi: 'DOI',
    isbn: 'ISBN',
    url: 'Web address',
    workUrlHint: 'The web address of the item, if it has no DOI or is open there.',
    language: 'Language',
    languageHint: 'As a code: en, de, pt-BR.',
    further: 'More fields',
    addFurther: 'Add a field',
  },
  seen: {
    heading: 'Where you found it',
    name: 'Source',
    nameHint: 'In a few words: title page of the book, the publisher’s page, a library catalogue.',
    url: 'Web address of the source',
    urlHint: 'If it is on the web and open to everyone.',
    date: 'When you found it',
  },
  read: {
    heading: 'How much of it you have read',
    grade: 'You have read',
    seen: 'Which parts you have read',
    seenHint: 'For example: introduction and chapter 3.',
    unseen: 'What you have not read',
    unseenHint: 'As a sentence: We have not read the other fourteen pages.',
    by: 'Your name, if you would like it on the note',
  },
  note: {
    heading: 'The annotation',
    lead: '30 to 200 words in all, in your own words, and never more than you have seen. Leave out the parts about which you have read nothing; if you have not read the work, leave them all empty. [@key] cites a work of this library, [[id]] links to an entry, *words* prints italics.',
    summary: 'The annotation in one sentence',
    summaryHint: 'For lists and previews.',
  },
  about: {
    heading: 'What it is about',
    lead: 'Choose entries of this library, the most important first.',
    concepts: 'Concepts',
    people: 'People',
    organizations: 'Organizations',
    chosen: (list: string) => `${list} chosen`,
    add: 'Add',
    addTo: (list: string) => ` to ${list.toLowerCase()}`,
    key: 'Key',
    keyHint:
      'The name by which the library cites it. Leave it empty, and the form builds one from author, year and title.',
  },
};

/** The form for a correction. */
export const correctionFormWords = {
  title: 'Correct a record',
  description: (site: string) =>
    `A form for what is wrong or missing in an entry of ${site}: the present value, the correct one, and its source.`,
  skip: 'Skip to the form',
  lead: 'Give the correct value and where you found it. We show a value without a source in brackets.',
  write: 'which entry is wrong, what is wrong in it, and where you found the correct value.',
  entry: {
    heading: 'The entry',
    label: 'Entry',
    hint: 'Type a title, a name or a key.',
    take: 'Open it',
  },
  fields: {
    heading: 'What the record says',
    lead: 'Open a field to correct it or to fill it in.',
  },
  words: {
    heading: 'Anything else',
    now: 'What the page says now',
    nowHint: 'Copy it from the page: a sentence of the note, a name, a link.',
    wanted: 'What it should say',
    source: 'Where you found it',
    from: 'Your name, if you want to be named',
  },
};

/** How the text of a form is sent. */
export const sendFormWords = {
  heading: 'Send it',
  before: 'Before you can send it',
  gitHub: 'Open on GitHub',
  download: 'Download',
  copy: 'Copy the text',
  mail: 'Send by email',
  gitHubHint: 'On GitHub you see the text once more before you send it. You need an account there.',
  mailHint: (contact: string) =>
    `Your mail goes to ${contact}. You need no account; the editors do the rest.`,
  nowhere:
    'This site gives no address for contributions. Pass the text on to the person who told you about it.',
  text: 'The text that you will send',
};
