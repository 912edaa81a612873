import { counted, inWords } from '../../core/text/words.ts';

/** The page of a work. */
export const workWords = {
  cite: 'Cite this work',
  bibtex: 'BibTeX',
  download: 'Download ',
  citeAnnotation: 'Cite this annotation',
  moreFormats: 'More formats',
  inText: {
    heading: 'In the text',
    page: 'Page',
    forms: {
      brackets: 'in brackets',
      sentence: 'in a sentence',
      firstNote: 'first note',
      laterNotes: 'later notes',
    },
    notLoaded: 'The citation could not be formatted, so it stands here in the style of the site.',
  },
  citedIn: (count: number) => `cited in ${counted(count, 'place', 'places')}`,

  annotation: 'Annotation',
  needsReader: 'This work needs a reader.',
  unread: 'We have not read it, so there is no annotation.',
  unwritten: 'We say above what we have seen of it, but we have not written an annotation yet.',
  whatIsWanted: 'What we need',

  /** Who saw the work, by how far. */
  by: {
    read: (who: string) => `Read by ${who}`,
    recorded: (who: string) => `Recorded by ${who}`,
    seen: (who: string) => `Seen by ${who}`,
  },
  basis: 'Basis',
  whereSeen: 'Where we saw it, and the grades of reading',
  seenIn: 'Seen in: ',
  thisNote: ' This note.',

  claims: {
    heading: 'What others claim about it',
    madeIn: 'From ',
    meaning: 'What the statuses mean',
  },
  related: 'Related works',
  recordCheck: {
    heading: 'How this record was checked',
    fields: (count: number) => `${counted(count, 'field', 'fields')} with sources`,
    cited: (count: number) => `${counted(count, 'citation', 'citations')} as printed elsewhere`,
    wrong: (count: number) =>
      `${counted(count, 'faulty citation', 'faulty citations')} in the work itself`,
    remarked: (count: number) => counted(count, 'remark', 'remarks'),
  },
  asCited: {
    heading: 'How others cite it',
    before: 'Letter by letter, from',
    afterWrong: '. A search for the wrong form leads here.',
  },
  citesWrongly: {
    heading: 'Faulty citations in this work',
    before: 'Letter by letter. The work meant is',
  },
  putRight: 'Correction:',
  evidence: {
    heading: 'Sources of each field',
    field: 'Field',
    recorded: 'As recorded',
    seen: 'Where we saw it',
    notConfirmed: 'Not confirmed',
    left: 'Shown here only; left out of every export',
  },
  record: {
    same: (count: number) => (count === 1 ? 'The same source' : `The same ${inWords(count)}`),
    sources: (count: number) => `${inWords(count)} ${count === 1 ? 'source' : 'sources'}`,
    noSource: 'No source',
    notKnown: 'not known',
  },
  skip: 'Skip to the annotation',
  remarks: 'Remarks',
};

/** What comes below the text of any entry. */
export const entryWords = {
  skip: 'Skip to the entry',
  note: 'Note',
  references: 'References',
  sources: 'Sources',
  mentioned: 'Mentioned in',
  citePage: 'Cite this page',
  citedHere: (count: number) => `${counted(count, 'work', 'works')} cited on this page`,
  citedIn: (work: string, where: string) => `${work}, cited in ${where}`,
  /** In front of the paragraphs that cite a work. */
  citedAt: 'cited in ',
  alsoCited: (total: number) => `Also cited in ${counted(total, 'other place', 'other places')}: `,
  paragraph: (number: string | number) => `paragraph ${number}`,
  theText: 'the text',
  text: 'text',
  allPlaces: (total: number) => `all ${total} places`,
};
