import { keysOf } from './keys.ts';

interface RelationType {
  /** Said on the card of the work that does it. */
  readonly says: string;
  /** Said on the card of the work that it is done to. */
  readonly inverse: string;
  /** True where both works stand alike. */
  readonly mutual: boolean;
}

/** What one work can be to another. A relation is written once, on the card of the work that does it. */
export const RELATION_TYPES = {
  // Data or text: the two count as one study in an evidence summary.
  'draws-on': { says: 'draws on', inverse: 'is drawn on by', mutual: false },
  // Ideas only.
  'builds-on': { says: 'builds on', inverse: 'is built on by', mutual: false },
  cites: { says: 'cites', inverse: 'is cited by', mutual: false },
  reviews: { says: 'reviews', inverse: 'is reviewed by', mutual: false },
  disputes: { says: 'disputes', inverse: 'is disputed by', mutual: false },
  'version-of': { says: 'is a version of', inverse: 'has another version in', mutual: false },
  'reprinted-in': { says: 'is reprinted in', inverse: 'reprints', mutual: false },
  introduces: { says: 'introduces', inverse: 'is introduced by', mutual: false },
  'takes-wording-from': {
    says: 'takes wording from',
    inverse: 'gave wording to',
    mutual: false,
  },
  'alludes-to': { says: 'alludes in its title to', inverse: 'is alluded to by', mutual: false },
  'same-study': { says: 'same study as', inverse: 'same study as', mutual: true },
  'same-funding': { says: 'same funding as', inverse: 'same funding as', mutual: true },
  'same-issue': { says: 'same journal issue as', inverse: 'same journal issue as', mutual: true },
  'same-concept': { says: 'same concept as', inverse: 'same concept as', mutual: true },
  'same-authors': { says: 'same authors as', inverse: 'same authors as', mutual: true },
} as const satisfies Record<string, RelationType>;

export type RelationVerb = keyof typeof RELATION_TYPES;

export const relationVerb = keysOf(RELATION_TYPES);
