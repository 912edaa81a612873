import type { Entry } from '../body/entry.ts';

/** An address that an entry had before: of which kind, and with which id. */
export interface FormerAddress {
  readonly kind: string;
  readonly id: string;
  readonly entry: Entry;
  /** True where the kind is written, since it is another one. */
  readonly namesKind: boolean;
  /** Its place in the field `formerly`. */
  readonly index: number;
}

/** What an entry is called and was called before, `works/berg1900lost`: its own name first. */
export function namesOverTime(entry: Entry): string[] {
  const before = formerAddresses([entry]).map(({ kind, id }) => `${kind}/${id}`);
  return [`${entry.kind}/${entry.id}`, ...before];
}

/** Every address that entries had before, in their order. An old id alone was one of the same kind. */
export function formerAddresses(entries: Iterable<Entry>): FormerAddress[] {
  return [...entries].flatMap((entry) =>
    (entry.data.formerly ?? []).map((written, index) => {
      const [id = '', kind = entry.kind] = written.split('/').toReversed();
      return { kind, id, entry, namesKind: written.includes('/'), index };
    }),
  );
}

/** The entries by the ids that they had before; an id that two claim belongs to the first. */
export function formerIds(entries: Iterable<Entry>): ReadonlyMap<string, Entry> {
  const former = new Map<string, Entry>();
  for (const { id, entry } of formerAddresses(entries)) {
    if (id !== entry.id && !former.has(id)) former.set(id, entry);
  }
  return former;
}
