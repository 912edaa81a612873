/*
 * The view of each kind.
 */
import type { AuthorityView } from './authority.ts';
import type { ClaimView } from './claim.ts';
import type { ConceptView } from './concept.ts';
import type { EssayView } from './essay.ts';
import type { LeadView } from './lead.ts';
import type { ReadingView } from './reading.ts';
import type { WorkView } from './work.ts';

/** The view of each kind. */
export interface ViewOf {
  readonly works: WorkView;
  readonly people: AuthorityView;
  readonly organizations: AuthorityView;
  readonly concepts: ConceptView;
  readonly essays: EssayView;
  readonly readings: ReadingView;
  readonly claims: ClaimView;
  readonly leads: LeadView;
}
