import { filingOfTitle, quotedTitle, titleParts } from '../../bibliography/titles.ts';
import type { Entry } from '../../body/entry.ts';
import { factsOf } from '../../model/kinds.ts';

/** The heading of an entry, plain. */
export function headingOf({ kind, data }: Entry): string {
  return factsOf(kind).heading(data);
}

/** How running text names an entry. */
export function shortOf({ kind, data }: Entry): string {
  const { short, heading } = factsOf(kind);
  return (short ?? heading)(data);
}

/** How running text names each of some entries: those that share a name have their titles too. */
export function distinctShorts(entries: readonly Entry[]): (entry: Entry) => string {
  const shorts = entries.map(shortOf);
  return (entry) => {
    const short = shortOf(entry);
    if (shorts.filter((other) => other === short).length < 2) return short;
    return `${short}, ${quotedTitle(titleParts(headingOf(entry)).main)}`;
  };
}

/** How lists of all kinds name an entry: “Christens 2010: Public relationship building …”. */
export function listedName({ kind, data }: Entry): string {
  const { listed, heading } = factsOf(kind);
  return (listed ?? heading)(data);
}

/** What an index files an entry under, without case, marks and leading articles. */
export function filingOf({ kind, data }: Entry): string {
  const { filing, heading } = factsOf(kind);
  return filing ? filing(data) : filingOfTitle(heading(data));
}
