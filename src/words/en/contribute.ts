/** The page that says how to contribute. */
export const contributeWords = {
  title: 'Contribute',
  call: 'contribute',
  description: (site: string) =>
    `How to propose a work to ${site}, to correct a record, or to read a work that needs a reader.`,
  skip: 'Skip to the ways',
  lead: 'Anybody can add to this library or put something right. One rule stands over all others: never write more than was seen.',
  propose: {
    heading: 'Propose a work',
    text: 'A title and where you saw it are enough; the rest can follow. A form asks for the record, for where it was seen and how far you have read it, checks it as you type, and shows the card as it will stand here.',
  },
  correct: {
    heading: 'Correct a record',
    text: 'At the foot of each entry stands “Correct this record”. Say what should stand there and where you saw it. A value that no source shows is welcome too: it stands in brackets until somebody has seen it.',
  },
  read: {
    heading: 'Read a work',
    text: (count: number) =>
      `${count === 1 ? 'One work needs' : `${count} works need`} a reader, or a page that shows a field of its record. Of each it is said what exactly is wanted.`,
    link: 'Needs a reader',
  },
  mail: {
    heading: 'By mail',
    before:
      'Every form gives its text to be sent by mail, and a letter without a form is as welcome:',
    after: '. It needs no account.',
  },
  gitHub: {
    heading: 'On GitHub',
    oneFile: 'An entry is one text file.',
    guide: 'CONTRIBUTING.md',
    how: ' says how one is written and checked; the forms can open their text there as a new file or an issue.',
    repository: 'The repository',
    after: ' holds everything.',
  },
  becomes: {
    heading: 'What becomes of it',
    before: (editors: string) =>
      `${editors} look at each proposal: whether it bears on the question of this library, and whether what it says can be seen where it says so. Notes are signed; say if yours is to bear your name. What you send is given away with the library, under `,
  },
  /** What a form says where script is switched off. */
  withoutScript: {
    text: 'The form needs script, which is switched off here.',
    writeTo: 'Write to ',
    or: 'Or ',
    issue: 'open an issue on GitHub',
  },
};

/** The form for a work. */
export const workFormWords = {
  title: 'Propose a work',
  description: (site: string) =>
    `A form for a work that ${site} lacks: its record, where it was seen, how far it was read, and what it says.`,
  skip: 'Skip to the form',
  lead: 'A title and where you saw it are enough. What you type is checked as you type it, and stays in this browser until you send it.',
  write: 'which work it is, where you saw it and how far you have read it.',
  empty: 'Empty the form',
  undo: 'Undo',
  preview: 'Preview',

  paste: {
    heading: 'A record to begin with',
    label: 'A record in BibTeX, RIS or CSL-JSON',
    hint: 'Catalogues, publishers and citation managers give it under “Cite” or “Export”. It fills the fields below; without one, fill them by hand.',
    fill: 'Fill the form from it',
  },
  record: {
    heading: 'The work',
    type: 'Kind of publication',
    common: 'Common',
    others: 'Others',
    title: 'Title',
    titleHint: 'In sentence case, with its subtitle after a colon.',
    names: 'Who made it',
    namesHint: 'In the order of the title page. A name that has a card here is led to it.',
    addName: 'Add a name',
    date: 'Date',
    dateHint: '2010, 2010-03 or 2010-03-05; 1890~ for about; or a word, such as forthcoming.',
    container: 'Published in',
    volume: 'Volume',
    issue: 'Issue',
    page: 'Pages',
    edition: 'Edition',
    publisher: 'Publisher',
    place: 'Place',
    doi: 'DOI',
    isbn: 'ISBN',
    url: 'Address',
    language: 'Language',
    languageHint: 'As a code: en, de, pt-BR.',
    further: 'Further fields',
    addFurther: 'Add a field',
  },
  seen: {
    heading: 'Where it was seen',
    name: 'Where you saw it',
    nameHint:
      'In a few words: title page of the book, the publisher’s page, the catalogue of a library.',
    url: 'Its address',
    urlHint: 'If it is on the web and everybody may go there.',
    date: 'When you saw it',
  },
  read: {
    heading: 'How far it was read',
    grade: 'You have read',
    seen: 'What of it you saw',
    seenHint: 'Beyond the grade, such as: introduction and chapter 3.',
    unseen: 'What you did not see',
    unseenHint: 'As a sentence: The other fourteen pages were not seen.',
    by: 'Your name, if it is to stand with the note',
  },
  note: {
    heading: 'The annotation',
    lead: '30 to 200 words in all, in your own words, and never more than you saw. Leave it empty if you have read nothing yet. [@key] cites a work of this library, [[id]] links to any of its entries, *words* stand in italics.',
    summary: 'The annotation in one sentence',
    summaryHint: 'For lists and previews.',
  },
  about: {
    heading: 'What it is about',
    lead: 'Entries of this library, the most important first.',
    concepts: 'Concepts',
    people: 'People',
    organizations: 'Organizations',
    chosen: (list: string) => `${list} chosen`,
    add: 'Add',
    addTo: (list: string) => ` to ${list.toLowerCase()}`,
    key: 'Key',
    keyHint: 'What it is cited by. Leave it empty, and it is made of name, year and title.',
  },
};

/** The form for a correction. */
export const correctionFormWords = {
  title: 'Correct a record',
  description: (site: string) =>
    `A form for what is wrong or missing in an entry of ${site}: the old value, the new one, and where it was seen.`,
  skip: 'Skip to the form',
  lead: 'Say what should stand there, and where you saw it. What no source shows stays in brackets.',
  write: 'what is wrong in which entry, and where you saw what is right.',
  entry: {
    heading: 'The entry',
    label: 'Which entry',
    hint: 'A title, a name or a key.',
    take: 'Take it',
  },
  fields: {
    heading: 'What the record says',
    lead: 'Open a field to put it right, or to fill it.',
  },
  words: {
    heading: 'Anything else',
    now: 'What stands there',
    nowHint: 'A sentence of the note, a name, a link: copy it from the page.',
    wanted: 'What should stand there',
    source: 'Where you saw it',
    from: 'Your name, if you want to be named',
  },
};

/** How the text of a form goes out. */
export const sendFormWords = {
  heading: 'Send it',
  before: 'Before it can go out',
  gitHub: 'Open it on GitHub',
  download: 'Download',
  copy: 'Copy the text',
  mail: 'Write it in a mail',
  gitHubHint:
    'On GitHub you see the text once more before anything is sent; it needs an account there.',
  mailHint: (contact: string) =>
    `A mail goes to ${contact}. It needs no account, and the editors see to the rest.`,
  nowhere: 'This site names no address: give the text to whoever told you of it.',
  text: 'The text as it goes out',
};
