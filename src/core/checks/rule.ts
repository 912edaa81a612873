import type { Entry } from '../body/entry.ts';
import type { AddressRegister } from '../graph/address-register.ts';
import type { Graph } from '../graph/graph.ts';
import type { Kind } from '../model/kinds.ts';
import type { Terms } from '../model/terms.ts';
import type { Fault, Place } from '../text/problem.ts';
import type { RuleDocumentation } from '../text/rule-documentation.ts';
import type { Source } from '../text/source.ts';
import type { ProtectedTexts } from './protected-texts.ts';

/** The register of addresses as it was found, and what addresses of files end in. */
export interface FoundRegister extends AddressRegister {
  /** From content/: `addresses.txt`. */
  readonly path: string;
  /** What keeps it from being read at all. */
  readonly fault?: Fault | undefined;
  /** The endings of the files of records, without the dot in front: `bib`. */
  readonly extensions: readonly string[];
}

/** What a rule sees: every entry, the graph, and the way back to places. */
export interface CheckContext {
  readonly entries: ReadonlyMap<string, Entry>;
  /** The entries of translated pages, by the id of the entry that they show. */
  readonly translations: ReadonlyMap<string, readonly Entry[]>;
  /**
   * The texts of all files, for rules that read only these: every entry, and every translation as an
   * entry that has the texts of its own file alone.
   */
  readonly texts: readonly Entry[];
  /** Files that are there and could not be read, by id: naming them is no second fault. */
  readonly unread: ReadonlyMap<string, Kind>;
  /** Entries that do not count any more, by id. */
  readonly withdrawn: ReadonlyMap<string, Entry>;
  readonly graph: Graph;
  /** The pattern of citation keys, where the library has chosen one. */
  readonly keyPattern?: string | undefined;
  /** The terms of the library. */
  readonly terms: Terms;
  /** Paths below public/, where they are known; figures are held against them. */
  readonly publicFiles: ReadonlySet<string> | undefined;
  /** The day on which one checks, `2026-11-24`, where it is known: the core asks no clock. */
  readonly today: string | undefined;
  /** Texts that must not be copied, where the library names some. */
  readonly protectedTexts?: ProtectedTexts | undefined;
  /** The entries of an earlier state, by id, where one is known. */
  readonly before?: ReadonlyMap<string, Entry> | undefined;
  /** The addresses that were published, where they are registered. */
  readonly register?: FoundRegister | undefined;
  /** An entry’s file, by its path; it is taken apart anew, so that few should ask. */
  readonly sourceOf?: ((path: string) => Source | undefined) | undefined;
  /** The place of a field of an entry’s front matter. */
  readonly placeOf: (entry: Entry, path: readonly PropertyKey[], part?: 'key' | 'value') => Place;
}

/** Tells one problem; the rule’s own name and severity are added. */
export type Report = (place: Place, message: string, hint?: string) => void;

/** Looks at the library, and reports what is wrong. */
type Check = (context: CheckContext, report: Report) => void;

/** What is true of a rule: its permanent name, how grave it is, and its part of `docs/rules.md`. */
export type RuleDefinition<Name extends string = string> = RuleDocumentation<Kind> & {
  /** What reports, reasons for silence and `docs/rules.md#name` call it; it never changes. */
  readonly name: Name;
  /** What of the context it cannot do without: where that is not known, it does not run. */
  readonly needs?:
    | 'today'
    | 'publicFiles'
    | 'protectedTexts'
    | 'before'
    | 'register'
    | 'keyPattern';
} & (
    | { readonly severity: 'error'; readonly silenceable: false }
    // What may be right all the same: an entry can silence it with a reason.
    | { readonly severity: 'warning'; readonly silenceable: boolean }
  );

/** One rule of the check: one purpose, one file, one line in `rules.ts`. */
export type Rule<Name extends string = string> = RuleDefinition<Name> & {
  /** Nothing where whoever runs the other rules finds it. */
  readonly check?: Check | undefined;
};

/**
 * Defines a rule. `check` calls `report` with the place, what is wrong, and what to do; name and
 * severity are added.
 */
export function defineRule<const Name extends string>(
  definition: RuleDefinition<Name>,
  check?: Check,
): Rule<Name> {
  return { ...definition, check };
}
