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
    says: 'draws on',
    inverse: 'is drawn on by',
    mutual: false,
    line: 'builds',
    term: {
      address: `${DCTERMS}source`,
      meaning: 'A resource from which this one is derived, in whole or in part.',
    },
  },
  // Ideas only.
  'builds-on': {
    says: 'builds on',
    inverse: 'is built on by',
    mutual: false,
    line: 'builds',
    term: {
      address: `${CITO}extends`,
      meaning: 'It extends facts, ideas or understandings of the other.',
    },
  },
  cites: {
    says: 'cites',
    inverse: 'is cited by',
    mutual: false,
    line: 'cites',
    term: { address: `${CITO}cites`, meaning: 'It cites the other.' },
  },
  reviews: {
    says: 'reviews',
    inverse: 'is reviewed by',
    mutual: false,
    line: 'cites',
    term: {
      address: `${CITO}reviews`,
      meaning: 'It reviews statements, ideas or conclusions of the other.',
    },
  },
  disputes: {
    says: 'disputes',
    inverse: 'is disputed by',
    mutual: false,
    line: 'disputes',
    term: {
      address: `${CITO}disputes`,
      meaning: 'It disputes statements, ideas or conclusions of the other.',
    },
  },
  'version-of': {
    says: 'is a version of',
    inverse: 'has another version in',
    mutual: false,
    line: 'builds',
    term: {
      address: `${DCTERMS}isVersionOf`,
      meaning: 'It is a version, edition or adaptation of the other.',
    },
  },
  'reprinted-in': {
    says: 'is reprinted in',
    inverse: 'reprints',
    mutual: false,
    line: undefined,
    term: {
      address: 'http://purl.org/ontology/bibo/reproducedIn',
      meaning: 'It is reproduced in the other.',
    },
  },
  introduces: {
    says: 'introduces',
    inverse: 'is introduced by',
    mutual: false,
    line: 'cites',
    term: undefined,
  },
  'takes-wording-from': {
    says: 'takes wording from',
    inverse: 'gave wording to',
    mutual: false,
    line: 'builds',
    term: {
      address: 'http://www.w3.org/ns/prov#wasDerivedFrom',
      meaning:
        'It was made from the other; the term says nothing about wording or quotation marks.',
    },
  },
  'alludes-to': {
    says: 'alludes in its title to',
    inverse: 'is alluded to by',
    mutual: false,
    line: 'cites',
    term: undefined,
  },
  'same-study': {
    says: 'same study as',
    inverse: 'same study as',
    mutual: true,
    line: undefined,
    term: undefined,
  },
  'same-funding': {
    says: 'same funding as',
    inverse: 'same funding as',
    mutual: true,
    line: undefined,
    term: {
      address: `${CITO}sharesFundingAgencyWith`,
      meaning: 'The same agency funded the work behind both.',
    },
  },
  'same-issue': {
    says: 'same journal issue as',
    inverse: 'same journal issue as',
    mutual: true,
    line: undefined,
    term: {
      address: `${CITO}sharesJournalWith`,
      meaning:
        'Both are published in the same journal; the term does not say whether in the same issue.',
    },
  },
  'same-concept': {
    says: 'same concept as',
    inverse: 'same concept as',
    mutual: true,
    line: undefined,
    term: undefined,
  },
  'same-authors': {
    says: 'same authors as',
    inverse: 'same authors as',
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
