import { counted } from '../../core/text/words.ts';
import { countedWorks } from './grammar.ts';

/** The index of all names. */
export const nameIndexWords = {
  title: 'Names A to Z',
  link: 'All names A to Z',
  call: 'names',
  description: (total: number) =>
    `${total === 1 ? 'The one name' : `All ${total.toLocaleString('en-US')} names`} of people and organizations in the library, each with its works.`,
  skip: 'Skip to the list',
  lead: 'All authors, editors and other contributors, and each person and organization with a card. Only identical names count as one: “Smith, J.” and “Smith, John” are listed separately until a card joins them.',
  see: 'see',
  none: 'The library has no names yet.',
  asRole: (role: string) => `As ${role}.`,
};

/** The page of a name that has no card. */
export const namePageWords = {
  call: 'name',
  /** What the search calls it, alone and as a group. */
  form: 'name',
  group: 'Names without a card',
  skip: 'Skip to the works',
  description: (name: string, works: number) => `${countedWorks(works)} under the name ${name}.`,
  lead: (works: number, years: string | undefined) =>
    `${countedWorks(works)} in this library${years === undefined ? '' : `, ${years}`}.`,
  alike:
    'These works have exactly this name. They may be by different people, and the same person may have other works under another form of the name. Only a card can settle that.',
  alsoACard: 'Other works with this name are on a card: ',
  years: (from: number, to: number) => (from === to ? `${from}` : `${from} to ${to}`),
  works: 'Works under this name',
  coAuthors: 'Co-authors',
  coMakers: 'Co-authors and co-editors',
  moreCoAuthors: (count: number) => `, and ${counted(count, 'other', 'others')}`,
  venues: 'Published in',
  inWorks: (count: number) => (count === 1 ? '' : ` (${countedWorks(count)})`),
  card: {
    heading: 'A card for this name',
    text: 'A card says, with sources, who this is, and joins the forms of the name. This address will then lead to the card.',
    link: 'Add a card for this person',
    linkToBody: 'Add a card for this name',
    /** The issue on GitHub. */
    title: (name: string) => `A card for ${name}`,
    works: 'Works under this name:',
    known: 'Who it is, and where I found that:',
  },
  index: 'In the index of all names',
};

/** What a name of a work did for it, where that is not to write it. */
export const roleWords = {
  author: 'author',
  chair: 'chair',
  'collection-editor': 'editor of the series',
  compiler: 'compiler',
  composer: 'composer',
  'container-author': 'author of the book that contains it',
  contributor: 'contributor',
  curator: 'curator',
  director: 'director',
  editor: 'editor',
  'editor-translator': 'editor and translator',
  'editorial-director': 'editorial director',
  'executive-producer': 'executive producer',
  guest: 'guest',
  host: 'host',
  illustrator: 'illustrator',
  interviewer: 'interviewer',
  narrator: 'narrator',
  organizer: 'organizer',
  'original-author': 'author of the original',
  performer: 'performer',
  producer: 'producer',
  recipient: 'recipient',
  'reviewed-author': 'author of the reviewed work',
  'script-writer': 'script writer',
  'series-creator': 'creator of the series',
  translator: 'translator',
};

/** The index of what works are published in. */
export const venueWords = {
  title: 'Venues A to Z',
  link: 'Venues A to Z',
  call: 'venues',
  description: 'The journals, books and sites in which the works of the library appeared.',
  skip: 'Skip to the list',
  lead: 'The journals, books and sites in which the works appeared, by title. Identical titles count as one.',
  none: 'The library has no work from a journal, a book or a site.',
  moreWorks: (count: number) => `${countedWorks(count).replace(' ', ' more ')}`,
  onlyLatest: (listed: number, total: number) =>
    `The latest ${listed} of ${total.toLocaleString('en-US')}; use the search to find the others.`,
};
