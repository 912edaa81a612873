import type { Entry, EntryOf } from '../body/entry.ts';

/** A paragraph of an essay, or a claim, that cites two works. */
export interface TogetherPlace {
  readonly from: EntryOf<'essays'> | EntryOf<'claims'>;
  /** The anchor and the number of the paragraph; a claim has none. */
  readonly block: string | undefined;
  readonly paragraph: number | undefined;
}

/** Another work, the first place that cites both, and in how many they are. */
interface Together {
  readonly other: EntryOf<'works'>;
  readonly place: TogetherPlace;
  readonly places: number;
}

/** The works that are cited together with the one of a key. */
export type CitedTogether = (key: string) => readonly Together[];

/** A place that cites more works than this is a list, and says little of any two of them. */
const MOST_IN_PLACE = 30;

interface Cited {
  readonly place: TogetherPlace;
  readonly works: readonly EntryOf<'works'>[];
}

/**
 * Reads, once for the library, which works stand in one paragraph of an essay or in one claim.
 * `wasSeen` tells of which works more than the record was seen.
 */
export function citedTogether(
  entries: ReadonlyMap<string, Entry>,
  wasSeen: (work: EntryOf<'works'>) => boolean,
): CitedTogether {
  const placesOf = new Map<string, Cited[]>();
  for (const entry of entries.values()) {
    for (const [place, keys] of placesIn(entry)) {
      const works = [...keys].flatMap((key) => {
        const work = entries.get(key);
        return work?.kind === 'works' ? [work] : [];
      });
      if (works.length < 2 || works.length > MOST_IN_PLACE) continue;
      const cited = { place, works: works.filter(wasSeen) };
      for (const { id } of works) {
        const list = placesOf.get(id);
        if (list) list.push(cited);
        else placesOf.set(id, [cited]);
      }
    }
  }
  return (key) => {
    const found = new Map<string, Together>();
    for (const { place, works } of placesOf.get(key) ?? []) {
      for (const other of works) {
        if (other.id === key) continue;
        const before = found.get(other.id);
        found.set(
          other.id,
          before ? { ...before, places: before.places + 1 } : { other, place, places: 1 },
        );
      }
    }
    return [...found.values()];
  };
}

/** The places of an entry, each with the keys that it cites. */
function placesIn(entry: Entry): ReadonlyMap<TogetherPlace, ReadonlySet<string>> {
  if (entry.kind === 'claims') {
    const cited = entry.fragments.flatMap(({ citations }) => citations.flatMap(keysOf));
    const place: TogetherPlace = { from: entry, block: undefined, paragraph: undefined };
    return new Map([[place, new Set([...entry.data.about, ...cited])]]);
  }
  const places = new Map<TogetherPlace, Set<string>>();
  if (entry.kind !== 'essays') return places;
  const blocks = new Map<string, Set<string>>();
  const body = entry.fragments.find(({ name }) => name === 'body');
  for (const citation of body?.citations ?? []) {
    const { block, paragraph } = citation;
    let keys = blocks.get(block);
    if (!keys) {
      keys = new Set();
      blocks.set(block, keys);
      places.set({ from: entry, block, paragraph }, keys);
    }
    for (const key of keysOf(citation)) keys.add(key);
  }
  return places;
}

function keysOf({ keys }: { readonly keys: readonly { readonly key: string }[] }): string[] {
  return keys.map(({ key }) => key);
}
