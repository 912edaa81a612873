import { normalizedTitle } from '../../bibliography/same-work.ts';
import { toCsl } from '../../bibliography/to-csl.ts';
import { type IdentifiedWork, workIdentifiers } from '../../bibliography/work-identifiers.ts';
import type { EntryOf } from '../../body/entry.ts';
import { readEntry } from '../../body/read-entry.ts';
import { formerAddresses } from '../../graph/former-ids.ts';
import type { UncheckedLibrary } from '../../library/unchecked-library.ts';
import type { CslItem } from '../../model/csl.ts';
import { WorkIndex } from '../duplicates/find.ts';
import { indexNames } from '../entry/names.ts';
import type { WorkContext, WorkFields } from '../entry/work.ts';
import { type Comparison, comparedFields } from './comparison.ts';
import { KnownRecords } from './known-records.ts';

/** A work that is here, with the text of its file. */
export interface Here {
  readonly work: EntryOf<'works'>;
  readonly text: string;
}

/** A record of which an entry was made, with the place where it stands. */
export interface FirstRecord {
  readonly place: string;
  readonly data: WorkFields;
  readonly path: string;
  readonly text: string;
}

/** The works against which records are held: those of the library, and those that the import makes. */
export class KnownWorks {
  /** The works by all that tells one from another. */
  readonly index: WorkIndex;
  /** The records that entries were made of. */
  readonly records = new KnownRecords();
  /** What a new entry is made with: the names to link, and the keys that are taken. */
  readonly context: Pick<WorkContext, 'library' | 'names' | 'taken'>;
  readonly #here = new Map<string, Here>();
  /** The records of new entries: a second one of the same work adds nothing. */
  readonly #firsts = new Map<string, FirstRecord>();
  readonly #taken: Set<string>;
  /** The leads, by the titles that they look for. */
  readonly #leads = new Map<string, string>();
  /** The numbers that stand for one work, with the work that has each. */
  readonly #owners = new Map<string, string>();

  /** `texts` are the files of the library by their paths, as they stand on the disk. */
  constructor(library: UncheckedLibrary, texts: ReadonlyMap<string, string>) {
    const entries = [...library.entries.values()];
    this.index = new WorkIndex(entries);
    for (const entry of entries) {
      if (entry.kind === 'leads') this.#leads.set(normalizedTitle(entry.data.title), entry.id);
      if (entry.kind !== 'works') continue;
      const text = texts.get(entry.path);
      if (text !== undefined) this.#here.set(entry.id, { work: entry, text });
      this.records.add(entry.id, entry.data);
      this.#own(entry.id, entry.data);
    }
    this.#taken = new Set([
      ...library.entries.keys(),
      ...library.withdrawn.keys(),
      ...library.unread.keys(),
      ...formerAddresses([...entries, ...library.withdrawn.values()]).map(({ id }) => id),
    ]);
    this.context = { library, names: indexNames(library.entries), taken: this.#taken };
  }

  /** The numbers that stand for one work, with the work that has each. */
  get owners(): ReadonlyMap<string, string> {
    return this.#owners;
  }

  /** The fields of a work; nothing where the text of its file is not known. */
  dataOf(id: string): WorkFields | undefined {
    return this.#here.get(id)?.work.data ?? this.first(id)?.data;
  }

  /** The record of which this import made the entry. */
  first(id: string): FirstRecord | undefined {
    return this.#firsts.get(id);
  }

  /** A work with the text that its file has, or is to have. */
  here(id: string): Here | undefined {
    const first = this.#firsts.get(id);
    const here = this.#here.get(id) ?? (first && newWork(first));
    if (here !== undefined) this.#here.set(id, here);
    return here;
  }

  /** The lead that looks for a work of this title. */
  leadTo(title: string): string | undefined {
    return this.#leads.get(normalizedTitle(title));
  }

  /** Takes in the entry that is made of a record. */
  add(key: string, item: CslItem, first: FirstRecord): void {
    const { data } = first;
    this.#taken.add(key);
    this.#own(key, data);
    this.index.add(key, { ...item, DOI: data.DOI, ISBN: data.ISBN, PMID: data.PMID });
    this.records.addFields(key, data);
    this.#firsts.set(key, first);
  }

  /** Takes in what a work has after it was filled up. */
  update(here: Here): void {
    const { id, data } = here.work;
    this.#here.set(id, here);
    this.#own(id, data);
    this.index.update(id, toCsl(id, data));
  }

  /** A record beside works that it was held against, each with the reason. */
  comparisons(
    data: WorkFields,
    others: readonly { readonly id: string; readonly reason: string }[],
    kind: Comparison['kind'] = 'near',
  ): Comparison[] {
    return others.flatMap(({ id, reason }) => {
      const other = this.dataOf(id);
      return other === undefined
        ? []
        : [{ kind, key: id, reason, fields: comparedFields(data, other) }];
    });
  }

  #own(id: string, data: IdentifiedWork): void {
    for (const { key } of workIdentifiers(data)) {
      if (!this.#owners.has(key)) this.#owners.set(key, id);
    }
  }
}

/** The entry of a record as a work that is here. */
function newWork({ path, text }: FirstRecord): Here | undefined {
  const { entry } = readEntry({ path, text });
  return entry?.kind === 'works' ? { work: entry, text } : undefined;
}
