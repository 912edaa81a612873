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
   * The address of the published term for machines. It holds of every relation of the type, though it
   * may say less. Nothing where no term does: a wrong one would be worse.
   */
  readonly term: string | undefined;
  /** How a literature map draws it; nothing where it does not. */
  readonly line: LineKind | undefined;
}

/** What a literature map draws: that a work uses another’s data, words or ideas; names it; argues against it. */
export type LineKind = 'builds' | 'cites' | 'disputes';

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
    term: `${DCTERMS}source`,
  },
  // Ideas only.
  'builds-on': {
    ...relationWords['builds-on'],
    mutual: false,
    line: 'builds',
    term: `${CITO}extends`,
  },
  cites: {
    ...relationWords.cites,
    mutual: false,
    line: 'cites',
    term: `${CITO}cites`,
  },
  reviews: {
    ...relationWords.reviews,
    mutual: false,
    line: 'cites',
    term: `${CITO}reviews`,
  },
  disputes: {
    ...relationWords.disputes,
    mutual: false,
    line: 'disputes',
    term: `${CITO}disputes`,
  },
  'version-of': {
    ...relationWords['version-of'],
    mutual: false,
    line: 'builds',
    term: `${DCTERMS}isVersionOf`,
  },
  'reprinted-in': {
    ...relationWords['reprinted-in'],
    mutual: false,
    line: undefined,
    term: 'http://purl.org/ontology/bibo/reproducedIn',
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
    term: 'http://www.w3.org/ns/prov#wasDerivedFrom',
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
    term: `${CITO}sharesFundingAgencyWith`,
  },
  'same-issue': {
    ...relationWords['same-issue'],
    mutual: true,
    line: undefined,
    term: `${CITO}sharesJournalWith`,
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
    term: `${CITO}sharesAuthorWith`,
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
