import { policyText } from '../../core/formats/content-security-policy.ts';
import { HEADER_POLICY } from '../pages/page-policy.ts';

/*
 * What a host sends beside a file: the one place where it is said, for the preview, for the files
 * that Netlify and Cloudflare read, for nginx, Caddy, and whoever asks a published site.
 *
 * `Strict-Transport-Security` is left to the host: it binds a whole domain to https for months, which
 * only those can promise who hold its certificate.
 */

/** A header by its name. */
interface Header {
  readonly name: string;
  readonly value: string;
}

/** What goes with every answer. */
export const HEADERS_OF_ALL: readonly Header[] = [
  // A file is what its type says, whatever its text looks like.
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  // No publisher learns from the site what somebody has read here.
  { name: 'Referrer-Policy', value: 'no-referrer' },
  { name: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=()' },
  // A page of another site that opens ours keeps no hold on its window.
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

/**
 * The policy that goes with HTML, and the one with any other file. A host that cannot tell them apart
 * sends the second: all but `frame-ancestors` stands in the pages too.
 */
export const POLICIES: { readonly html: string; readonly other: string } = {
  html: policyText(HEADER_POLICY),
  other: policyText({ 'frame-ancestors': HEADER_POLICY['frame-ancestors'] ?? [] }),
};

/** What a browser may do with a copy that it has. */
export const CACHING = {
  /** For names that hold a digest: another content would have another name. */
  hashed: 'public, max-age=31536000, immutable',
  /** For everything else: it is kept, and the host is asked whether it still holds. */
  other: 'public, max-age=0, must-revalidate',
} as const;

/** Whose names hold a digest: all in this folder below the base … */
export const HASHED_FOLDER = '_astro/';
/** … and these parts of the search index. */
export const HASHED_ENDINGS = ['pf_meta', 'pf_index', 'pf_filter', 'pf_fragment'] as const;

/** Whether the name of a file holds a digest of its content; `path` begins below the base. */
function isHashed(path: string): boolean {
  return (
    path.startsWith(HASHED_FOLDER) || HASHED_ENDINGS.some((ending) => path.endsWith(`.${ending}`))
  );
}

/** The headers of a file that is there; `path` begins below the base. */
export function responseHeaders(path: string, contentType: string): readonly Header[] {
  const isHtml = contentType.startsWith('text/html');
  return [
    ...HEADERS_OF_ALL,
    { name: 'Content-Security-Policy', value: isHtml ? POLICIES.html : POLICIES.other },
    { name: 'Cache-Control', value: isHashed(path) ? CACHING.hashed : CACHING.other },
    { name: 'Content-Type', value: contentType },
  ];
}
