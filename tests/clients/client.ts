import type { CslItem } from '../../src/core/model/csl.ts';

/** The records, and the folder in which the files of all formats stand as `library.<extension>`. */
export interface Exports {
  readonly items: readonly CslItem[];
  readonly folder: string;
}

/** What a client made of a file. */
export interface Verdict {
  /** What was looked at, in a few words. */
  readonly checked: string;
  /** What is wrong; nothing where all is well. */
  readonly faults: readonly string[];
}

/** A program that reads our exports. */
export interface Client {
  /** As "biber (BibLaTeX)". */
  readonly name: string;
  /** Gives undefined where the program is not installed, or knows no such format. */
  readonly read: (exports: Exports) => Promise<Verdict | undefined>;
}

/** The keys of the records that were not read, as one fault. */
export function missingKeys(
  items: readonly CslItem[],
  keys: ReadonlySet<string>,
): readonly string[] {
  const missing = items.map(({ id }) => id).filter((id) => !keys.has(id));
  return missing.length === 0 ? [] : [`not read: ${missing.join(', ')}`];
}
