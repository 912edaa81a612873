import type { Conventions } from '../../model/conventions.ts';
import type { LeftOver } from '../record/imported.ts';
import type { TitleProposal } from '../titles/propose.ts';
import type { Comparison } from './comparison.ts';
import type { MissingField } from './field-evidence.ts';

/** What becomes of one record. */
export type Outcome =
  /** A new entry. */
  | {
      readonly kind: 'taken';
      readonly key: string;
      readonly path: string;
      readonly text: string;
      /** Why its key is not the one of the file, as a sentence. */
      readonly keyRemark: string | undefined;
    }
  /** A work that is here: the fields that it lacks; with `text` where they are filled in. */
  | {
      readonly kind: 'known';
      readonly key: string;
      readonly path: string;
      readonly reason: string;
      readonly offered: readonly MissingField[];
      readonly before: string;
      readonly text: string | undefined;
    }
  /** Nothing is done with it; `refused` where no entry can be made of it. */
  | { readonly kind: 'skipped'; readonly reason: string; readonly refused?: true };

/** A record with what becomes of it and what is to be said of it. */
export interface PlannedRecord {
  readonly file: string;
  readonly line: number;
  /** Its key in the file, or its title. */
  readonly name: string;
  readonly outcome: Outcome;
  /** What was changed or should be looked at, each as a sentence. */
  readonly remarks: readonly string[];
  readonly leftOver: readonly LeftOver[];
  /** The record beside entries that have its number, that it was joined with, or that it may be. */
  readonly comparisons: readonly Comparison[];
  /** Titles of a new entry that were put into sentence case, or may have to be. */
  readonly titles: readonly TitleProposal[];
}

/** How records are taken in. */
export interface ImportSettings {
  /** The day on which the file was read: 2026-11-24. */
  readonly date: string;
  /** Fills the fields that known works lack, instead of only offering them. */
  readonly fill: boolean;
  /** Takes abstracts too. */
  readonly abstracts: boolean;
  /** What new entries look like; as usual where it is left out. */
  readonly conventions?: Conventions;
}
