import type { Entry } from '../../body/entry.ts';
import type { Cluster } from '../../citing/citation.ts';

/** The citations of a page in the order of its texts. */
export function clustersOf(entry: Entry): Cluster[] {
  return entry.fragments.flatMap(({ citations }) => citations.map(({ cluster }) => cluster));
}

/** The works that stand among the references of a page though no sentence cites them. */
export function uncitedOf({ data }: Entry): readonly string[] {
  return 'nocite' in data ? data.nocite : [];
}
