import type { Cluster } from '../citation.ts';
import type { Engine, EngineCitation, EngineCitationItem } from '../engine/engine-types.ts';

/**
 * A citation in which works of one author and one year stand in the order of their letters, “2018a,
 * 2018b”, whatever order they were written in (APA, 7th edition, 8.12). The engine knows of the
 * letters only once it has printed the citation, and would keep the order written. Others keep their
 * places, and so does all that has words before it.
 */
export function lettersInOrder(
  citation: EngineCitation,
  cluster: Cluster | undefined,
  { registry: { registry } }: Engine,
): EngineCitation {
  const { citationItems } = citation;
  if (citationItems.length < 2 || citationItems.some(({ prefix }) => prefix)) return citation;
  const letterOf = ({ id }: EngineCitationItem) => registry[id]?.disambig?.year_suffix;
  const groups = new Map<string, number[]>();
  for (const [place, item] of citationItems.entries()) {
    // The author in the sentence belongs to the first work.
    const isFixed = place === 0 && cluster?.mode === 'narrative';
    if (isFixed || typeof letterOf(item) !== 'string') continue;
    const key = registry[item.id]?.ambig ?? '';
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  const sorted = [...citationItems];
  for (const places of groups.values()) {
    const items = places.flatMap((place) => citationItems[place] ?? []);
    items.sort((a, b) => Number(letterOf(a)) - Number(letterOf(b)));
    for (const [at, place] of places.entries()) {
      const item = items[at];
      if (item !== undefined) sorted[place] = item;
    }
  }
  const isSorted = sorted.every((item, place) => item === citationItems[place]);
  return isSorted ? citation : { ...citation, citationItems: sorted };
}
