import { UsageError } from './command.ts';

const SEGMENT = /^[A-Za-z0-9._~-]+$/;

/**
 * The path a site is served under, with one slash at both ends: `tracings`, `/tracings` and
 * `/tracings/` all give `/tracings/`; `/` stays `/`. Letters, digits and `. _ ~ -` are what needs
 * no escaping in an address (RFC 3986, section 2.3), so nothing else is taken.
 *
 * @throws {UsageError} for an address, a doubled slash, a space or another character.
 */
export function normalizeBase(given: string): string {
  const example = 'Write only the path, for example --base /tracings/';
  if (/^[a-z][a-z0-9+.-]*:/i.test(given)) {
    throw new UsageError(
      `--base "${given}" is an address, not a path. ${example}; ` +
        'the address of the site is in src/site.config.ts.',
    );
  }
  if (given.includes('//')) {
    throw new UsageError(`--base "${given}" has two slashes in a row. ${example}`);
  }
  if (given.trim() === '') throw new UsageError(`--base is empty. ${example}, or / for the root.`);
  const segments = given.split('/').filter((segment) => segment !== '');
  for (const segment of segments) {
    if (!SEGMENT.test(segment) || segment === '.' || segment === '..') {
      throw new UsageError(
        `--base "${given}" contains "${segment}", which a path cannot have. ${example}; ` +
          'letters, digits, dots, hyphens, underscores and tildes can be used.',
      );
    }
  }
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}

/**
 * A port as typed: a whole number from 0 to 65535, 0 letting the system choose.
 *
 * @throws {UsageError} for anything else.
 */
export function readPort(given: string | undefined, standard: number): number {
  if (given === undefined) return standard;
  const port = Number(given);
  if (!/^\d+$/.test(given) || port > 65535) {
    throw new UsageError(
      `--port "${given}" is not a port. Write a number, for example --port 4322`,
    );
  }
  return port;
}
