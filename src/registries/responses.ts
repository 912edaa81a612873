import { counted } from '../core/text/words.ts';
import { RegistryError } from './registry-error.ts';

/** The longest answer that is read, in bytes: records with thousands of references are shorter. */
const LONGEST = 10_000_000;

/**
 * The body of a response as text, read only as far as it may be.
 * @throws {RegistryError} for a body that is too long or breaks off.
 */
export async function readBounded(response: Response, address: string): Promise<string> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const expected = Number(response.headers.get('content-length') ?? Number.NaN);
  const isPlain = response.headers.get('content-encoding') === null;
  try {
    for await (const piece of response.body ?? []) {
      length += piece.length;
      if (length > LONGEST) break;
      pieces.push(piece);
    }
  } catch (error) {
    throw new RegistryError('unreachable', `${address} broke off before its end${because(error)}.`);
  }
  if (length > LONGEST) {
    throw new RegistryError(
      'unreadable',
      `${address} answers with more than ${LONGEST / 1_000_000} MB, which cannot be a record.`,
    );
  }
  if (isPlain && expected > length) {
    throw new RegistryError('unreachable', `${address} broke off before its end.`);
  }
  return new TextDecoder('utf-8').decode(Buffer.concat(pieces));
}

/** “ (getaddrinfo ENOTFOUND doi.org)”: what the network said, where it said anything. */
export function becauseOf(error: unknown, timeout: number): string {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return ` within ${counted(timeout / 1000, 'second', 'seconds')}`;
  }
  return because(error);
}

function because(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const { cause } = error;
  const said = cause instanceof Error ? cause.message || cause.name : error.message;
  return said === '' ? '' : ` (${said})`;
}

/** The wait that `Retry-After` asks for, in milliseconds: it holds seconds or a date (RFC 9110). */
export function waitAsked(header: string | null, now: Date): number | undefined {
  if (header === null) return undefined;
  // Some servers send parts of a second, which a reader of dates would take for a day.
  if (/^\d+(?:\.\d+)?$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}
