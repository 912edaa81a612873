import { factsOf, isKind, sharesPage } from '../model/kinds.ts';
import { type AddressedLibrary, hasFiles } from './addresses.ts';
import { formerAddresses } from './former-ids.ts';
import { pathsOfClaims, placeOfEntry } from './shared-pages.ts';

/** An address that leads to another one. Both are paths below the base, without a slash in front. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/**
 * Where the old addresses of renamed entries lead: pages to pages, their files to files of the same
 * ending. What stood on a shared page had no path of its own, and is led on from that page.
 */
export function redirectTable(
  library: AddressedLibrary,
  extensions: readonly string[],
): Redirect[] {
  const sharedPages = pathsOfClaims(library.entries.values());
  const all = [...library.entries.values(), ...library.withdrawn.values()];
  return formerAddresses(all).flatMap(({ kind, id, entry }) => {
    if (isKind(kind) && sharesPage(kind)) return [];
    const { page, anchor } = placeOfEntry(entry, sharedPages);
    const to = anchor === undefined ? page : `${page}#${anchor}`;
    const gave = !isKind(kind) || kind === 'works' || factsOf(kind).workList !== undefined;
    const gives = library.withdrawn.has(entry.id) || hasFiles(library, entry);
    const files = gave && gives && anchor === undefined ? extensions : [];
    return [
      { from: `${kind}/${id}/`, to },
      ...files.map((extension) => ({
        from: `${kind}/${id}.${extension}`,
        to: `${page.replace(/\/$/, '')}.${extension}`,
      })),
    ];
  });
}
