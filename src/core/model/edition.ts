import { z } from 'zod';
import { webAddress } from './sources.ts';

/** The day of an edition, which is also its name. */
export const editionDate = z.iso.date();

const entryName = z.string().regex(/^[a-z]+\/[a-z0-9-]+$/);

/**
 * An edition of the library, as `content/editions/2026-11-30.json` records it: what it held, so that
 * an entry can say in which editions it stands, and where the edition is kept.
 */
export const editionSchema = z.strictObject({
  date: editionDate,
  /** Where the deposited edition is: its DOI, or its address. Written by hand, after the deposit. */
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/)
    .optional(),
  url: webAddress.optional(),
  /** Each entry, `works/christens2010public`, with the SHA-256 of its file, or of that and its translations. */
  entries: z.record(entryName, z.string().regex(/^[0-9a-f]{64}$/)),
  /** How many change notes each of those entries had that had any; without it, dates have to tell. */
  notes: z.record(entryName, z.int().positive()).optional(),
  /** Those of the entries that were withdrawn by then. */
  withdrawn: z.array(entryName).optional(),
});

/** An edition that was made. */
export type Edition = z.infer<typeof editionSchema>;

/** The editions of a library, as its pages ask for them. */
export interface KnownEditions {
  readonly latest: Edition;
  /** The editions that hold an entry, by the name that it had then; the oldest first. */
  readonly holding: ReadonlyMap<string, readonly Edition[]>;
  /** The entries that the latest edition holds as they are now, by their ids. */
  readonly unchanged: ReadonlySet<string>;
}

/**
 * Gathers editions, the oldest first, and holds the latest against the entries of today, which are
 * given as it lists them. Nothing where there is none.
 */
export function knownEditions(
  all: readonly Edition[],
  today: Edition['entries'],
): KnownEditions | undefined {
  const latest = all.at(-1);
  if (latest === undefined) return undefined;
  const holding = new Map<string, Edition[]>();
  for (const edition of all) {
    for (const name of Object.keys(edition.entries)) {
      const list = holding.get(name) ?? [];
      list.push(edition);
      holding.set(name, list);
    }
  }
  const unchanged = Object.entries(latest.entries)
    .filter(([name, digest]) => Object.hasOwn(today, name) && today[name] === digest)
    .map(([name]) => idIn(name));
  return { latest, holding, unchanged: new Set(unchanged) };
}

/** The id in the name of an entry: `works/christens2010public` → `christens2010public`. */
function idIn(name: string): string {
  return name.replace(/^.*\//, '');
}

/** What an edition calls the entry of a file: `works/abel2010talks.mdx` → `works/abel2010talks`. */
export function nameInEdition({ path }: { readonly path: string }): string {
  return path.replace(/\.mdx$/, '');
}
