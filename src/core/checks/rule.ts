import type { Entry } from '../body/entry.ts';
import type { Graph } from '../graph/graph.ts';
import type { Kind } from '../model/kinds.ts';
import type { Place, Severity } from '../text/problem.ts';
import type { RuleName } from '../text/rule-names.ts';
import type { Source } from '../text/source.ts';
import type { ProtectedTexts } from './protected-texts.ts';

/** What a rule sees: every entry, the graph, and the way back to places. */
export interface CheckContext {
  readonly entries: ReadonlyMap<string, Entry>;
  /** Files that are there and could not be read, by id: naming them is no second fault. */
  readonly unread: ReadonlyMap<string, Kind>;
  readonly graph: Graph;
  /** Paths below public/, where they are known; figures are held against them. */
  readonly publicFiles: ReadonlySet<string> | undefined;
  /** The day on which one checks, `2026-11-24`, where it is known: the core asks no clock. */
  readonly today: string | undefined;
  /** Texts that must not be copied, where the library names some. */
  readonly protectedTexts?: ProtectedTexts | undefined;
  /** An entry’s file, by its path; it is taken apart anew, so that few should ask. */
  readonly sourceOf?: ((path: string) => Source | undefined) | undefined;
  /** The place of a field of an entry’s front matter. */
  readonly placeOf: (entry: Entry, path: readonly PropertyKey[], part?: 'key' | 'value') => Place;
}

/** Tells one problem; the rule’s own name and severity are added. */
export type Report = (place: Place, message: string, hint?: string) => void;

/** One rule of the check: one purpose, a permanent name. */
export interface Rule {
  readonly name: RuleName;
  readonly severity: Severity;
  /** What of the context it cannot do without: where that is not known, it does not run. */
  readonly needs?: 'today' | 'publicFiles' | 'protectedTexts';
  readonly check: (context: CheckContext, report: Report) => void;
}
