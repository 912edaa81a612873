import { isbn10 } from '../bibliography/check-digits.ts';
import { isPart } from '../bibliography/same-work.ts';
import type { Entry, EntryOf } from '../body/entry.ts';
import { pathOf } from '../model/kinds.ts';
import { type AddressedLibrary, knownBy } from './addresses.ts';
import type { Redirect } from './redirects.ts';

/**
 * Where `doi/10.1002/jcop.20403` and `isbn/9780226469683` lead: to the work that has the number. DOIs
 * are written in lower case, ISBNs without hyphens, the old ones of ten digits too. The ISBN of a
 * book that several entries have leads to the book, and not to a chapter; where only chapters are
 * here, to none, unless there is one alone. What only a withdrawn work has leads to its page, which
 * says why.
 */
export function identifierRedirects({
  entries,
  withdrawn,
}: Pick<AddressedLibrary, 'entries' | 'withdrawn'>): Redirect[] {
  const living = redirectsOfWorks(entries.values());
  const taken = new Set(living.map(({ from }) => from));
  return [
    ...living,
    ...redirectsOfWorks(withdrawn.values()).filter(({ from }) => !taken.has(from)),
  ];
}

function redirectsOfWorks(entries: Iterable<Entry>): Redirect[] {
  const works = [...entries].filter((entry) => entry.kind === 'works');
  const byNumber = new Map<string, EntryOf<'works'>[]>();
  for (const work of works) {
    for (const known of knownBy(work)) {
      const number = known.replace(':', '/');
      byNumber.set(number, [...(byNumber.get(number) ?? []), work]);
    }
  }
  return [...byNumber].flatMap(([number, all]) => {
    const whole = all.filter(({ data }) => !isPart(data));
    const [work, ...others] = whole.length > 0 ? whole : all;
    if (work === undefined || (whole.length === 0 && others.length > 0)) return [];
    const to = pathOf(work);
    const old = number.startsWith('isbn/') ? isbn10(number.slice('isbn/'.length)) : undefined;
    return [{ from: number, to }, ...(old === undefined ? [] : [{ from: `isbn/${old}`, to }])];
  });
}
