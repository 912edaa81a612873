import type { WorkFields } from '../entry/work.ts';
import { recordFields, valueInWords, wordsOf } from './field-evidence.ts';

/** The source of an entry as far as it tells one record of a file from another. */
interface RecordSource {
  readonly name: string;
  readonly seen?: string | undefined;
}

/** A record of so many fields is known by them; a type and a title alone may be of anything. */
const TELLING_FIELDS = 3;

/**
 * The entries of works by the records that they were made of, so that the same file adds nothing a
 * second time, be its titles as short as they want and without author or year.
 */
export class KnownRecords {
  readonly #bySource = new Map<string, string[]>();
  readonly #byFields = new Map<string, string[]>();

  /** Takes an entry of the library in. */
  add(id: string, data: WorkFields): void {
    this.addFields(id, data);
    for (const source of Object.values(data.sources ?? {}))
      push(this.#bySource, sourceKey(source), id);
  }

  /** Takes in what a new entry holds; its record is known by its fields alone. */
  addFields(id: string, data: WorkFields): void {
    push(this.#byFields, fieldsKey(data), id);
  }

  /** The entries that name the record of a file among their sources. */
  ofSource(source: RecordSource): readonly string[] {
    return this.#bySource.get(sourceKey(source)) ?? [];
  }

  /** The entries that have every field of a record as it has it, and none beside. */
  withFieldsOf(data: WorkFields): readonly string[] {
    return this.#byFields.get(fieldsKey(data)) ?? [];
  }
}

/** True for a record that says enough to be known by its fields. */
export function isTellingRecord(data: WorkFields): boolean {
  return recordFields(data).length >= TELLING_FIELDS;
}

function sourceKey({ name, seen = '' }: RecordSource): string {
  return JSON.stringify([name, seen]);
}

function fieldsKey(data: WorkFields): string {
  const fields = recordFields(data).map(([field, value]) => [field, wordsOf(valueInWords(value))]);
  return JSON.stringify([data.type, ...fields]);
}

function push(map: Map<string, string[]>, key: string, id: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [id]);
  else list.push(id);
}
