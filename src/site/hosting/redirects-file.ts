import type { Redirect } from '../../core/graph/redirects.ts';
import { encodedPath, encodedTarget, type Hosting } from './hosting.ts';

/** Cloudflare Pages reads no more lines without a pattern, and passes over the rest. */
export const MOST_LINES = 2000;

/** The file `_redirects`, and what did not go into it. */
interface RedirectsFile {
  readonly text: string;
  readonly leftOut: readonly Redirect[];
}

/**
 * The file `_redirects`, which Netlify and Cloudflare Pages read: as many redirects as Cloudflare
 * takes, the first ones first.
 */
export function redirectsFile({
  base,
  redirects,
}: Pick<Hosting, 'base' | 'redirects'>): RedirectsFile {
  const lines: string[] = [];
  const leftOut: Redirect[] = [];
  for (const redirect of redirects) {
    const from = encodedPath(`${base}${redirect.from}`);
    const to = encodedTarget(`${base}${redirect.to}`);
    const line = `${from} ${to.path}${to.place} 301`;
    const own = redirect.from.endsWith('/') ? [`${line}!`, line] : [line];
    if (isPattern(from) || lines.length + own.length > MOST_LINES) leftOut.push(redirect);
    else lines.push(...own);
  }
  return { text: [...HEAD, ...lines, ''].join('\n'), leftOut };
}

const HEAD = [
  '# Redirects for Netlify and Cloudflare Pages, written by the build.',
  '# If there is a page at an address, Netlify needs the exclamation mark. Cloudflare reports that it',
  '# does not know it, and uses the line below.',
];

/** Whether a host would read a path as a pattern: an old DOI may hold `::AID`, which is a name there. */
function isPattern(path: string): boolean {
  return /\*|:[A-Za-z]/.test(path);
}

/** The redirects of such a file by their encoded paths, from the base on; comments are passed over. */
export function readRedirects(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [from, to, status] = line.trim().split(/\s+/);
    if (from?.startsWith('/') && to !== undefined && /^301!?$/.test(status ?? '')) {
      found.set(from, to);
    }
  }
  return found;
}
