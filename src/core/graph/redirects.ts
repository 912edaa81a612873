import { factsOf, isKind, pathOf, sharesPage } from '../model/kinds.ts';
import { languageInAddress } from '../model/language-tags.ts';
import { type AddressedLibrary, hasFiles, originalPath, translatedPaths } from './addresses.ts';
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
    const translated = (library.translations.get(entry.id) ?? []).flatMap(({ translation }) =>
      translation ? [languageInAddress(translation.language)] : [],
    );
    const files = gave && gives && anchor === undefined ? extensions : [];
    return [
      { from: `${kind}/${id}/`, to },
      ...translated.map((language) => ({
        from: `${kind}/${id}/${language}/`,
        to: `${page}${language}/`,
      })),
      ...files.map((extension) => ({
        from: `${kind}/${id}.${extension}`,
        to: `${page.replace(/\/$/, '')}.${extension}`,
      })),
    ];
  });
}

/**
 * Where translated pages lead that were published and are there no more: to the page of the entry, or
 * to where that leads.
 */
export function goneTranslations(
  library: AddressedLibrary & { readonly published: ReadonlySet<string> },
  redirects: readonly Redirect[],
): Redirect[] {
  const leads = new Map(redirects.map(({ from, to }) => [from, to]));
  const there = new Set(translatedPaths(library).map(({ path }) => path));
  const pages = new Set(
    [...library.entries.values(), ...library.withdrawn.values()].map((entry) => pathOf(entry)),
  );
  return [...library.published].flatMap((from) => {
    const original = originalPath(from);
    if (original === undefined || there.has(from) || leads.has(from)) return [];
    const to = pages.has(original) ? original : leads.get(original);
    return to === undefined ? [] : [{ from, to }];
  });
}
