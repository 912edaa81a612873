import { counted, inWords } from '../../core/text/words.ts';

/** The page of a work. */
export const workWords = {
  cite: 'Cite this work',
  bibtex: 'BibTeX',
  download: 'Download ',
  citeAnnotation: 'Cite this annotation',
  moreFormats: 'More formats',
  citedIn: (count: number) => `cited in ${counted(count, 'place', 'places')}`,

  annotation: 'Annotation',
  needsReader: 'This work needs a reader.',
  unread: 'Nobody has opened it for this library, so nothing is said of it.',
  unwritten: 'What was seen of it is named above; no note has been written on it yet.',
  whatIsWanted: 'What is wanted',

  /** Who saw the work, by how far. */
  by: {
    read: (who: string) => `Read by ${who}`,
    recorded: (who: string) => `Recorded by ${who}`,
    seen: (who: string) => `Seen by ${who}`,
  },
  basis: 'Basis',
  whereSeen: 'Where it was seen, and the five grades of reading',
  seenIn: 'Seen in: ',
  thisNote: ' This note.',

  claims: {
    heading: 'What others say it says',
    madeIn: (count: number) => (count === 1 ? 'Made in ' : 'All made in '),
    meaning: 'What the words mean',
  },
  related: 'Related works',
  recordCheck: {
    heading: 'How this record was checked',
    fields: (count: number) => `${counted(count, 'field', 'fields')} with sources`,
    cited: (count: number) => `${counted(count, 'citation', 'citations')} as printed elsewhere`,
    wrong: (count: number) => `${counted(count, 'citation', 'citations')} that it prints wrongly`,
    remarked: (count: number) => counted(count, 'remark', 'remarks'),
  },
  asCited: {
    heading: 'As it was cited',
    before: 'Letter by letter from',
    afterWrong: '. A search for the wrong form leads here.',
  },
  citesWrongly: {
    heading: 'What it cites wrongly',
    before: 'Letter by letter. Meant is',
  },
  putRight: 'Put right:',
  evidence: {
    heading: 'Evidence of the record',
    field: 'Field',
    recorded: 'As recorded',
    seen: 'Where it was seen',
    notConfirmed: 'Not confirmed',
    left: 'Shown here only, and left out of every export',
  },
  record: {
    same: (count: number) => (count === 1 ? 'The same source' : `The same ${inWords(count)}`),
    sources: (count: number) => `${inWords(count)} ${count === 1 ? 'source' : 'sources'}`,
    noSource: 'No source seen',
    notKnown: 'not known',
  },
  skip: 'Skip to the annotation',
  remarks: 'Remarks',
};

/** What stands below the text of any entry. */
export const entryWords = {
  skip: 'Skip to the entry',
  note: 'Note',
  references: 'References',
  sources: 'Sources',
  mentioned: 'Mentioned in',
  citePage: 'Cite this page',
  citedHere: (count: number) => `${counted(count, 'work', 'works')} cited on this page`,
  citedIn: (work: string, where: string) => `${work}, cited in ${where}`,
  alsoCited: (total: number) => `Also cited in ${counted(total, 'other place', 'other places')}: `,
  paragraph: (number: string | number) => `paragraph ${number}`,
  theText: 'the text',
  text: 'text',
  allPlaces: (total: number) => `all ${total} places`,
};
