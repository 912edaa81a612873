import { isbn13sOf } from '../core/bibliography/isbns.ts';
import type { EntryOf } from '../core/body/entry.ts';
import { readEntry } from '../core/body/read-entry.ts';
import { applyPlan } from '../core/importing/confirming/apply.ts';
import {
  type ConfirmationPlan,
  changesSomething,
  planConfirmation,
} from '../core/importing/confirming/plan.ts';

import type { WorkData } from '../core/model/work.ts';
import type { SourceFile } from '../core/text/source.ts';
import {
  firstOf,
  fromCrossref,
  fromDatacite,
  fromDoi,
  fromOpenLibrary,
  fromPubmed,
  type RegistryAccess,
  type Sighting,
} from '../registries/look-up.ts';
import { RegistryError } from '../registries/registry-error.ts';

/** Where a work is looked up: each item is a registry, with those that are asked in its stead. */
type Lookups = readonly Parameters<typeof firstOf>[1][];

/** What the registries say of one work. */
export interface ConfirmedWork {
  readonly file: SourceFile;
  readonly work: EntryOf<'works'>;
  readonly plans: readonly ConfirmationPlan[];
  /** What went wrong, each registry for itself. */
  readonly failures: readonly RegistryError[];
  /** The text of the entry with what all plans change. */
  readonly after: string;
}

/** The registries that know a work by one of its numbers; empty where it has none. */
export function lookupsOf({ DOI, PMID, ISBN, type }: WorkData): Lookups {
  // A chapter carries the ISBN of its book, whose record is not its own.
  const isbns = type === 'book' || type === 'report' || type === 'classic' ? isbn13sOf(ISBN) : [];
  return [
    ...(DOI === undefined ? [] : [[fromCrossref(DOI), fromDatacite(DOI), fromDoi(DOI)]]),
    ...(PMID === undefined ? [] : [[fromPubmed(PMID)]]),
    // The e-book may be unknown where the printed book is known.
    ...(isbns.length === 0 ? [] : [isbns.map(fromOpenLibrary)]),
  ];
}

/**
 * Holds a work against the registries, one after the other: what the first bears out is known when
 * the second is asked. Nothing is written.
 */
export async function confirmWork(
  access: RegistryAccess,
  file: SourceFile,
  work: EntryOf<'works'>,
): Promise<ConfirmedWork> {
  const plans: ConfirmationPlan[] = [];
  const failures: RegistryError[] = [];
  let after = file.text;
  for (const lookups of lookupsOf(work.data)) {
    let seen: Sighting;
    try {
      seen = await firstOf(access, lookups);
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
      failures.push(error);
      continue;
    }
    const plan = planConfirmation(readWork({ ...file, text: after }), seen);
    plans.push(plan);
    if (!changesSomething(plan)) continue;
    const changed = applyPlan(after, plan);
    readWork({ ...file, text: changed });
    after = changed;
  }
  return { file, work, plans, failures, after };
}

/**
 * The data of a work in a text.
 * @throws {Error} where it does not hold to the schema.
 */
function readWork(file: SourceFile): WorkData {
  const { entry, problems } = readEntry(file);
  if (entry?.kind !== 'works') {
    const [problem] = problems;
    throw new Error(`${file.path} could not be read: ${problem?.message ?? 'it is not a work.'}`);
  }
  return entry.data;
}
