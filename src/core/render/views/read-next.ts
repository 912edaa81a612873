import type { CslType } from '../../model/csl.ts';
import type { LinkView } from './card.ts';

/** What to read after a work, and why. */
export interface ReadNextView {
  /** The reading paths that hold the work. */
  readonly paths: readonly PathStepView[];
  readonly works: readonly RelatedWorkView[];
  /** The paragraph of an essay that discusses it. */
  readonly discussed: LinkView | undefined;
}

/** The place of a work on a reading path. */
export interface PathStepView {
  /** “Step 3 of 5”. */
  readonly step: string;
  readonly path: LinkView;
  /** What comes next; nothing at the end of the path. */
  readonly next: LinkView | undefined;
}

/** A related work, as one line says it. */
export interface RelatedWorkView {
  readonly work: LinkView;
  /** The title without its subtitle; nothing where the work goes under its title. */
  readonly title: string | undefined;
  readonly type: CslType;
  /** How the two are related: “same study”, “is cited by”. */
  readonly reason: string;
  /** Which way a recorded relation leads. */
  readonly arrow: 'out' | 'in' | 'same' | undefined;
  /** What shows it: “Both in”, and the paragraph that cites both. */
  readonly detail: string | undefined;
  readonly where: LinkView | undefined;
}
