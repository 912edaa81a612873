import { keysOf } from './keys.ts';

interface RelationType {
  /** Said on the card of the work that does it. */
  readonly says: string;
  /** Said on the card of the work that it is done to. */
  readonly inverse: string;
  /** True where both works stand alike. */
  readonly mutual: boolean;
  /** How a literature map draws it; nothing where it does not. */
  readonly line: LineKind | undefined;
}

/** What a literature map draws: that a work uses another’s data, words or ideas; names it; argues against it. */
export type LineKind = 'builds' | 'cites' | 'disputes';

/** What one work can be to another. A relation is written once, on the card of the work that does it. */
export const RELATION_TYPES = {
  // Data or text: the two count as one study in an evidence summary.
  'draws-on': { says: 'draws on', inverse: 'is drawn on by', mutual: false, line: 'builds' },
  // Ideas only.
  'builds-on': { says: 'builds on', inverse: 'is built on by', mutual: false, line: 'builds' },
  cites: { says: 'cites', inverse: 'is cited by', mutual: false, line: 'cites' },
  reviews: { says: 'reviews', inverse: 'is reviewed by', mutual: false, line: 'cites' },
  disputes: { says: 'disputes', inverse: 'is disputed by', mutual: false, line: 'disputes' },
  'version-of': {
    says: 'is a version of',
    inverse: 'has another version in',
    mutual: false,
    line: 'builds',
  },
  'reprinted-in': { says: 'is reprinted in', inverse: 'reprints', mutual: false, line: undefined },
  introduces: { says: 'introduces', inverse: 'is introduced by', mutual: false, line: 'cites' },
  'takes-wording-from': {
    says: 'takes wording from',
    inverse: 'gave wording to',
    mutual: false,
    line: 'builds',
  },
  'alludes-to': {
    says: 'alludes in its title to',
    inverse: 'is alluded to by',
    mutual: false,
    line: 'cites',
  },
  'same-study': { says: 'same study as', inverse: 'same study as', mutual: true, line: undefined },
  'same-funding': {
    says: 'same funding as',
    inverse: 'same funding as',
    mutual: true,
    line: undefined,
  },
  'same-issue': {
    says: 'same journal issue as',
    inverse: 'same journal issue as',
    mutual: true,
    line: undefined,
  },
  'same-concept': {
    says: 'same concept as',
    inverse: 'same concept as',
    mutual: true,
    line: undefined,
  },
  'same-authors': {
    says: 'same authors as',
    inverse: 'same authors as',
    mutual: true,
    line: undefined,
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
