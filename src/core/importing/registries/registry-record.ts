import type { CslDate, CslItem, CslTextVariable } from '../../model/csl.ts';
import type { LeftOver } from '../record/imported.ts';

/** The services that records come from, as a source is named in an entry. */
export const REGISTRIES = {
  doi: 'doi.org',
  crossref: 'Crossref',
  datacite: 'DataCite',
  'open-library': 'Open Library',
  pubmed: 'PubMed',
  web: 'the web page',
} as const;

export type Registry = keyof typeof REGISTRIES;

/** A notice that changes how a work may be used: a retraction, a correction and the like. */
export interface Update {
  /** The word of the registry: `retraction`, `correction`, `expression_of_concern`, `new_version`. */
  readonly type: string;
  /** The same as a reader would say it: “Retraction”. */
  readonly label: string;
  /** The DOI of the notice, or of the work that this one is a notice of; PubMed gives none. */
  readonly DOI?: string | undefined;
  readonly date?: CslDate | undefined;
  /** `updated-by`: the work has such a notice; `update-to`: the work is such a notice itself. */
  readonly direction: 'updated-by' | 'update-to';
}

/** One record of a registry, as CSL. */
export interface RegistryRecord {
  /** Its `id` is empty: registries know no citation keys. */
  readonly item: CslItem;
  readonly registry: Registry;
  /**
   * Further values that the registry gives for a field: the other ISSNs and ISBNs, an abbreviated
   * journal title. One that agrees with any of them agrees with the record.
   */
  readonly alternatives: { readonly [V in CslTextVariable]?: readonly string[] };
  readonly updates: readonly Update[];
  /** What could not be carried over. */
  readonly leftOver: readonly LeftOver[];
  /** What somebody should look at before the record is taken, each as a sentence. */
  readonly remarks: readonly string[];
}

/** An answer that is no record: its message says what is wrong, as a sentence. */
export class RecordError extends Error {
  override name = 'RecordError';
}
