import type { Redirect } from '../../core/graph/redirects.ts';

/** What a host must know of a site beside its files. */
export interface Hosting {
  /** The name under which the site is published: `library.org`. */
  readonly host: string;
  /** The path it is served under, with a slash at both ends. */
  readonly base: string;
  /** The redirects that matter most come first: a host may take only so many. */
  readonly redirects: readonly Redirect[];
}

/** Where a redirect leads: the path, and the place on that page with its “#”, or nothing. */
export function encodedTarget(to: string): { readonly path: string; readonly place: string } {
  const at = to.indexOf('#');
  if (at === -1) return { path: encodedPath(to), place: '' };
  return { path: encodedPath(to.slice(0, at)), place: encodeURI(to.slice(at)) };
}

/** A path as a browser asks for it, with what cannot stand in an address encoded. */
export function encodedPath(path: string): string {
  return encodeURI(path).replace(/[?#]/g, encodeURIComponent);
}
