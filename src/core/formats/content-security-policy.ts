import { sha256 } from '../citing/sha-256.ts';

/*
 * What the site’s pages and files may load and run: the one place where it is said, for the `<meta>`
 * of every HTML file and for hosts that send it as a header. Escaping keeps strangers’ texts from
 * becoming scripts; where it should fail, the browser refuses to run them.
 */

/** A policy: each directive with what it allows. */
export type Policy = Readonly<Record<string, readonly string[]>>;

/** What stands inside of a page beside its own files, as texts. */
export interface Inline {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** The policy of pages, which run the site’s own scripts and nothing else. */
export function pagePolicy({ scripts, styles }: Inline): Policy {
  return {
    'default-src': ["'none'"],
    // Pagefind compiles its WebAssembly.
    'script-src': ["'self'", ...scripts.map(hashSource), "'wasm-unsafe-eval'"],
    'style-src': ["'self'", ...styles.map(hashSource)],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    // Scripts read the forms; none is ever sent.
    'form-action': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['tracings', 'formatting'],
  };
}

/** The policy of HTML files without scripts, which load nothing; `styles` are those inside of it. */
export function documentPolicy(styles: readonly string[] = []): Policy {
  return {
    'default-src': ["'none'"],
    ...(styles.length > 0 && { 'style-src': styles.map(hashSource) }),
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
}

/** The policy of redirect pages, which run one script of the site and load nothing else. */
export function redirectPolicy(): Policy {
  return {
    ...documentPolicy(),
    'script-src': ["'self'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ["'none'"],
  };
}

/** A policy as the value of the header `Content-Security-Policy`. */
export function policyText(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

/** A policy for the head of an HTML file, where it stands before all that it governs. */
export function policyMeta(policy: Policy): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policyText(policy)}">`;
}

/** How a policy names a script or style by its text. */
function hashSource(text: string): string {
  const bytes = sha256(text).match(/../g) ?? [];
  const characters = bytes.map((byte) => String.fromCharCode(Number.parseInt(byte, 16)));
  return `'sha256-${btoa(characters.join(''))}'`;
}
