/** Comparing what was written with what was read back. */
import type { CslItem } from '../../../src/core/model/csl.ts';
import { type Facts, FIELDS, type Field, factsOf } from './facts.ts';

/** What a fault may look at: never the record's key. */
export interface Context {
  readonly field: Field;
  readonly item: Omit<CslItem, 'id'>;
  /** What was read in the field, and all that was read of the record, as one text. */
  readonly read: string | undefined;
  readonly rest: string;
}

/**
 * A known fault of a reader, or a limit of a format: what becomes of the value of a field, where
 * `undefined` says that the field is empty. A value that it does not touch it gives back.
 */
export interface Fault {
  /** In plain words: "pandoc reads no season". */
  readonly name: string;
  readonly becomes: (value: string | undefined, context: Context) => string | undefined;
}

/** A difference that no fault explains. */
export interface Difference {
  readonly key: string;
  readonly field: Field;
  readonly written: string | undefined;
  readonly read: string | undefined;
}

/** A fault that touches one field only, and only where it has a value. */
export function faultOf(
  field: Field,
  name: string,
  becomes: (value: string, context: Context) => string | undefined,
): Fault {
  return {
    name,
    becomes: (value, context) =>
      value === undefined || context.field !== field ? value : becomes(value, context),
  };
}

/** Compares records with what was read of them and keeps count of the faults that explained. */
export class Comparison {
  readonly #faults: readonly Fault[];
  readonly #used = new Set<string>();

  constructor(faults: readonly Fault[]) {
    this.#faults = faults;
  }

  /** The differences of one record that no fault explains. */
  differences(item: CslItem, read: ReadonlyMap<string, Facts>): readonly Difference[] {
    const back = read.get(item.id);
    if (back === undefined) throw new Error(`No record "${item.id}" was read.`);
    const facts = factsOf(item);
    return FIELDS.filter(
      (field) => facts[field] !== back[field] && !this.#explains(facts[field], field, item, back),
    ).map((field) => ({ key: item.id, field, written: facts[field], read: back[field] }));
  }

  /** The faults that explained nothing; there must be none when all is compared. */
  unused(): readonly string[] {
    return this.#faults.map(({ name }) => name).filter((name) => !this.#used.has(name));
  }

  #explains(written: string | undefined, field: Field, item: CslItem, back: Facts): boolean {
    const context: Context = { field, item, read: back[field], rest: back.rest ?? '' };
    const needed: string[] = [];
    const folded = this.#faults.reduce((value, { name, becomes }) => {
      const next = becomes(value, context);
      if (next !== value) needed.push(name);
      return next;
    }, written);
    if (folded !== back[field]) return false;
    for (const name of needed) this.#used.add(name);
    return true;
  }
}
