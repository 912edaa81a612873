import { relationWords } from '../../words/words.ts';
import { keysOf } from './keys.ts';

interface RelationType {
  /** Said on the card of the work that does it. */
  readonly says: string;
  /** Said on the card of the work that it is done to. */
  readonly inverse: string;
  /** True where both works stand alike. */
  readonly mutual: boolean;
  /**
   * The published term for machines, and what it says. It holds of every relation of the type, though
   * it may say less. Nothing where no term does: a wrong one would be worse.
   */
  readonly term: PublishedTerm | undefined;
  /** How a literature map draws it; nothing where it does not. */
  readonly line: LineKind | undefined;
}

/** What a literature map draws: that a work uses another’s data, words or ideas; names it; argues against it. */
export type LineKind = 'builds' | 'cites' | 'disputes';

/** A property of a vocabulary that others use, too. */
interface PublishedTerm {
  readonly address: string;
  /** How the vocabulary defines it, shortened. */
  readonly meaning: string;
}

const CITO = 'http://purl.org/spar/cito/';
const DCTERMS = 'http://purl.org/dc/terms/';

/**
 * What one work can be to another. A relation is written once, on the card of the work that does it.
 * Terms are those of CiTO where one fits, else of Dublin Core, BIBO or PROV.
 */
export const RELATION_TYPES = {
  // Data or text: the two count as one study in an evidence summary.
  'draws-on': {
    ...relationWords['draws-on'],
    mutual: false,
    line: 'builds',
    term: {
      address: `${DCTERMS}source`,
      meaning: 'A resource from which this one is derived, in whole or in part.',
    },
  },
  // Ideas only.
  'builds-on': {
    ...relationWords['builds-on'],
    mutual: false,
    line: 'builds',
    term: {
      address: `${CITO}extends`,
      meaning: 'It extends facts, ideas or understandings of the other.',
    },
  },
  cites: {
    ...relationWords.cites,
    mutual: false,
    line: 'cites',
    term: { address: `${CITO}cites`, meaning: 'It cites the other.' },
  },
  reviews: {
    ...relationWords.reviews,
    mutual: false,
    line: 'cites',
    term: {
      address: `${CITO}reviews`,
      meaning: 'It reviews statements, ideas or conclusions of the other.',
    },
  },
  disputes: {
    ...relationWords.disputes,
    mutual: false,
    line: 'disputes',
    term: {
      address: `${CITO}disputes`,
      meaning: 'It disputes statements, ideas or conclusions of the other.',
    },
  },
  'version-of': {
    ...relationWords['version-of'],
    mutual: false,
    line: 'builds',
    term: {
      address: `${DCTERMS}isVersionOf`,
      meaning: 'It is a version, edition or adaptation of the other.',
    },
  },
  'reprinted-in': {
    ...relationWords['reprinted-in'],
    mutual: false,
    line: undefined,
    term: {
      address: 'http://purl.org/ontology/bibo/reproducedIn',
      meaning: 'It is reproduced in the other.',
    },
  },
  introduces: {
    ...relationWords.introduces,
    mutual: false,
    line: 'cites',
    term: undefined,
  },
  'takes-wording-from': {
    ...relationWords['takes-wording-from'],
    mutual: false,
    line: 'builds',
    term: {
      address: 'http://www.w3.org/ns/prov#wasDerivedFrom',
      meaning:
        'It was made from the other; the term says nothing about wording or quotation marks.',
    },
  },
  'alludes-to': {
    ...relationWords['alludes-to'],
    mutual: false,
    line: 'cites',
    term: undefined,
  },
  'same-study': {
    ...relationWords['same-study'],
    mutual: true,
    line: undefined,
    term: undefined,
  },
  'same-funding': {
    ...relationWords['same-funding'],
    mutual: true,
    line: undefined,
    term: {
      address: `${CITO}sharesFundingAgencyWith`,
      meaning: 'The same agency funded the work behind both.',
    },
  },
  'same-issue': {
    ...relationWords['same-issue'],
    mutual: true,
    line: undefined,
    term: {
      address: `${CITO}sharesJournalWith`,
      meaning:
        'Both are published in the same journal; the term does not say whether in the same issue.',
    },
  },
  'same-concept': {
    ...relationWords['same-concept'],
    mutual: true,
    line: undefined,
    term: undefined,
  },
  'same-authors': {
    ...relationWords['same-authors'],
    mutual: true,
    line: undefined,
    term: {
      address: `${CITO}sharesAuthorWith`,
      meaning: 'Both have at least one author in common.',
    },
  },
} as const satisfies Record<string, RelationType>;

export type RelationVerb = keyof typeof RELATION_TYPES;

/** Relations by which two works count as one study: one uses the other’s data or text. */
export const ONE_STUDY: ReadonlySet<RelationVerb> = new Set([
  'draws-on',
  'same-study',
  'version-of',
  'reprinted-in',
]);

export const relationVerb = keysOf(RELATION_TYPES);
