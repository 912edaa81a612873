import * as PAGE_PATHS from '../model/page-paths.ts';
import type { PageAddresses } from './addresses.ts';
import { type AddressedLibrary, addressesOf, originalPath } from './addresses.ts';
import { formerAddresses } from './former-ids.ts';
import { redirectTable } from './redirects.ts';
import { pathsOfClaims } from './shared-pages.ts';

/** What became of the addresses of one page. */
export interface AnswerOfPage {
  /** The page that answers: itself, or the one that it leads to; nothing where none does. */
  readonly at: string | undefined;
  /** The endings of files that answer no more. */
  readonly files: readonly string[];
  /** The anchors that answer no more. */
  readonly anchors: readonly string[];
}

/** Tells of addresses whether the library still answers them, itself or by leading on. */
export function answering(
  library: AddressedLibrary,
  extensions: readonly string[],
): (path: string, page: Pick<PageAddresses, 'files' | 'anchors'>) => AnswerOfPage {
  const pages = addressesOf(library, extensions);
  const leads = new Map(redirectTable(library, extensions).map(({ from, to }) => [from, to]));
  const shared = anchorsLedOn(library);
  const withdrawn = new Set(
    [...library.withdrawn.values()].map(({ kind, id }) => `${kind}/${id}/`),
  );
  return (path, { files, anchors }) => {
    // A name that is no longer there leads to the index of names.
    if (path.startsWith(PAGE_PATHS.names)) return { at: path, files: [], anchors: [] };
    // A withdrawn page says of all that stood on it why it does no more.
    if (withdrawn.has(path)) return { at: path, files: [], anchors: [] };
    const to = pages.has(path) ? path : leads.get(path);
    const original = to === undefined ? originalPath(path) : undefined;
    if (original !== undefined) {
      // Where a translation is gone, its entry answers for all that stood there.
      const at = pages.has(original) || withdrawn.has(original) ? original : leads.get(original);
      if (at !== undefined) return { at, files: [], anchors: [] };
    }
    if (to === undefined) {
      const left = anchors.filter((anchor) => !shared.get(path)?.has(anchor));
      const isSharedPage = shared.has(path) && left.length === 0;
      return { at: isSharedPage ? path : undefined, files, anchors: left };
    }
    if (withdrawn.has(to)) return { at: to, files: [], anchors: [] };
    const [page = '', anchor] = to.split('#');
    const there = pages.get(page);
    const stem = path.replace(/\/$/, '');
    return {
      at: to,
      files: files.filter(
        (file) => !(to === path && there?.files.includes(file)) && !leads.has(`${stem}.${file}`),
      ),
      // What leads to a place of a shared page has no parts of its own there.
      anchors:
        anchor !== undefined
          ? []
          : anchors.filter(
              (each) => !there?.anchors.includes(each) && !shared.get(path)?.has(each),
            ),
    };
  };
}

/** The anchors of shared pages that lead on, or say that an entry is withdrawn. */
function anchorsLedOn(library: AddressedLibrary): Map<string, ReadonlySet<string>> {
  const all = [...library.entries.values(), ...library.withdrawn.values()];
  const anchors = new Set([
    ...[...library.withdrawn.values()].flatMap(({ kind, id }) => (kind === 'claims' ? [id] : [])),
    ...formerAddresses(all).flatMap(({ kind, id }) => (kind === 'claims' ? [id] : [])),
  ]);
  const pages = new Set([PAGE_PATHS.claims, ...pathsOfClaims(library.entries.values()).values()]);
  return new Map([...pages].map((page) => [page, anchors]));
}
