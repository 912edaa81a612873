import { RegistryError } from './registry-error.ts';
import { becauseOf } from './responses.ts';

const MOST_REDIRECTS = 6;

/** Between two requests to one host, in milliseconds; three a second is what NCBI allows. */
const SPACING = 350;

/** A response, with the address that gave it after redirects. */
export type FollowedResponse = Response & { readonly at: string };

/** Who asks, and how long they wait. */
interface RequesterOptions {
  readonly userAgent: string;
  readonly timeout: number;
  readonly now: () => Date;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/**
 * A function that asks at an address and follows where it leads: a few steps, on the web only, and
 * never sooner after the last request to the same host than the host bears.
 * @throws {RegistryError} where nobody answers or the way has no end.
 */
export function createRequester({ userAgent, timeout, now, pause }: RequesterOptions) {
  /** When each host may be asked next. */
  const next = new Map<string, number>();

  async function waitForTurn(address: string): Promise<void> {
    const wait = (next.get(new URL(address).host) ?? 0) - now().getTime();
    if (wait > 0) await pause(wait);
  }

  /** Crossref says how many requests it bears in how many seconds. */
  function noteTurn(address: string, headers: Headers | undefined): void {
    const limit = Number(headers?.get('x-rate-limit-limit'));
    const interval = /^(\d+)s$/.exec(headers?.get('x-rate-limit-interval') ?? '')?.[1];
    const asked = limit > 0 && interval !== undefined ? (Number(interval) * 1000) / limit : 0;
    next.set(new URL(address).host, now().getTime() + Math.max(SPACING, asked));
  }

  async function askOnce(address: string, accept: string): Promise<Response> {
    await waitForTurn(address);
    try {
      const response = await fetch(address, {
        headers: { accept, 'user-agent': userAgent },
        redirect: 'manual',
        signal: AbortSignal.timeout(timeout),
      });
      noteTurn(address, response.headers);
      return response;
    } catch (error) {
      noteTurn(address, undefined);
      const why = becauseOf(error, timeout);
      throw new RegistryError('unreachable', `${address} cannot be reached${why}.`);
    }
  }

  return async function follow(address: string, accept: string): Promise<FollowedResponse> {
    let at = address;
    for (let step = 0; step <= MOST_REDIRECTS; step++) {
      const response = await askOnce(at, accept);
      const location = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || location === null) {
        return Object.assign(response, { at });
      }
      await response.body?.cancel();
      at = nextAddress(at, location);
    }
    throw new RegistryError('refused', `${address} redirects without end.`);
  };
}

/** The address a redirect leads to. */
function nextAddress(from: string, location: string): string {
  if (!URL.canParse(location, from)) {
    throw new RegistryError('refused', `${from} leads to “${location}”, which is not an address.`);
  }
  const to = new URL(location, from);
  if (to.protocol !== 'https:' && to.protocol !== 'http:') {
    throw new RegistryError(
      'refused',
      `${from} leads to “${location}”, which is not a web address.`,
    );
  }
  return to.href;
}
