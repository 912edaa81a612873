import { CONTENT_TYPES } from '../server/content-types.ts';
import {
  CACHING,
  HASHED_ENDINGS,
  HASHED_FOLDER,
  HEADERS_OF_ALL,
  POLICIES,
} from '../server/response-headers.ts';
import type { Hosting } from './hosting.ts';

/**
 * The file `_headers`, which Netlify and Cloudflare Pages read. Both join the values of two rules for
 * one address, so each header stands in one of those that an address meets:
 *
 * - Only hashed files have a caching of their own; without one, both hosts let browsers ask again.
 * - Pages cannot be told from files by their addresses, so all get the shorter policy.
 * - Of an ending with a dot in it, as `mods.xml`, the last part decides.
 * - Pages get the type that the host gives them.
 */
export function headersFile({ base }: Pick<Hosting, 'base'>): string {
  const cacheControl = `Cache-Control: ${CACHING.hashed}`;
  const hashed: readonly string[] = HASHED_ENDINGS;
  const endings = [...CONTENT_TYPES].filter(
    ([ending]) => ending !== 'html' && !(ending.includes('.') && CONTENT_TYPES.has(last(ending))),
  );
  const rules: readonly (readonly [pattern: string, headers: readonly string[]])[] = [
    [
      '*',
      [
        ...HEADERS_OF_ALL.map(({ name, value }) => `${name}: ${value}`),
        `Content-Security-Policy: ${POLICIES.other}`,
      ],
    ],
    [`${HASHED_FOLDER}*`, [cacheControl]],
    ...endings.map(([ending, type]) => {
      const caching = hashed.includes(ending) ? [cacheControl] : [];
      return [`*.${ending}`, [`Content-Type: ${type}`, ...caching]] as const;
    }),
  ];
  const blocks = rules.map(([pattern, headers]) =>
    [`${base}${pattern}`, ...headers.map((header) => `  ${header}`)].join('\n'),
  );
  return `# Headers for Netlify and Cloudflare Pages, written by the build.\n${blocks.join('\n')}\n`;
}

function last(ending: string): string {
  return ending.slice(ending.lastIndexOf('.') + 1);
}
