import { counted } from '../../core/text/words.ts';
import { caddyfile } from './caddy.ts';
import { headersFile } from './headers-file.ts';
import type { Hosting } from './hosting.ts';
import { nginxConfig } from './nginx.ts';
import { MOST_LINES, redirectsFile } from './redirects-file.ts';

/** The folder of what is for servers and not for readers; it is moved out of the finished site. */
export const SERVER_FOLDER = '.hosting';

/** What a build writes for hosts. */
interface HostingFiles {
  /** By their paths in the site. */
  readonly files: ReadonlyMap<string, string>;
  /** What a host will not do, in sentences. */
  readonly warnings: readonly string[];
}

/**
 * The files that make hosts serve the site as it is meant, all from `response-headers.ts` and
 * `content-types.ts`. `added` are those of the library for the same hosts, which follow ours.
 */
export function hostingFiles(
  hosting: Hosting,
  added: (name: string) => string | undefined,
): HostingFiles {
  const redirects = redirectsFile(hosting);
  const withAdded = (name: string, text: string): [string, string] => {
    const more = added(name);
    return [name, more === undefined ? text : `${text}\n# From public/${name}\n${more}`];
  };
  const { leftOut } = redirects;
  return {
    files: new Map([
      withAdded('_headers', headersFile(hosting)),
      withAdded('_redirects', redirects.text),
      [`${SERVER_FOLDER}/nginx.conf`, nginxConfig(hosting)],
      [`${SERVER_FOLDER}/Caddyfile`, caddyfile(hosting)],
    ]),
    warnings:
      leftOut.length === 0
        ? []
        : [
            `Not in _redirects: ${counted(leftOut.length, 'redirect', 'redirects')}, the first from ${leftOut[0]?.from}. Cloudflare Pages reads ${MOST_LINES.toLocaleString('en')} lines, and takes “*” and “:name” for patterns. There and on Netlify those addresses are left to the pages of the site; nginx.conf and Caddyfile hold them all.`,
          ],
  };
}
