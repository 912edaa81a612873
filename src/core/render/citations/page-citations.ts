import type { Entry } from '../../body/entry.ts';
import type { Cluster } from '../../citing/citation.ts';
import { remember } from '../../text/remember.ts';

/** The citations of a page in the order of its texts. */
export function clustersOf(entry: Entry): Cluster[] {
  return entry.fragments.flatMap(({ citations }) => citations.map(({ cluster }) => cluster));
}

/** The works that stand among the references of a page though no sentence cites them. */
export function uncitedOf({ data }: Entry): readonly string[] {
  return 'nocite' in data ? data.nocite : [];
}

/** The keys of the works that the page of an entry cites or lists. */
export const citedIn = remember((entry: Entry): readonly string[] => {
  const cited = clustersOf(entry).flatMap(({ items }) => items.map(({ key }) => key));
  return [...new Set([...cited, ...uncitedOf(entry)])];
});
