import { counted } from '../../core/text/words.ts';
import { waitAsked } from '../../registries/responses.ts';
import { type Robots, readRobots } from './robots.ts';

/** How it stands with an address. */
export type Verdict =
  /** It answers. */
  | 'found'
  /** It answers at another address, for good. */
  | 'moved'
  /** The server says that there is nothing. */
  | 'gone'
  /** The server does not let programs in, or asks them to stay away: nobody knows. */
  | 'unknown'
  /** Nobody answers, or with an error of the server’s own. */
  | 'unreachable';

/** What came of a visit. */
export interface Visit {
  readonly verdict: Verdict;
  /** Why, as a sentence. */
  readonly reason: string;
  /** Where it leads for good. */
  readonly to?: string;
}

/** Who visits, and how patiently. */
export interface VisitorOptions {
  /** The name by which robots.txt knows us, and the first word of the User-Agent. */
  readonly product: string;
  readonly userAgent: string;
  /** How long one answer may take, in milliseconds. */
  readonly timeout: number;
  readonly now: () => number;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** Between two requests to one host, in milliseconds. */
const SPACING = 1000;
const MOST_REDIRECTS = 8;
const TRIES = 3;
/** A server that asks for a longer wait is asked another day. */
const LONGEST_WAIT = 120_000;

/**
 * A visitor that asks one address at a time: HEAD, then GET where HEAD is refused; again after a
 * while where the network or the server fails, after the wait that the server asks for where there
 * is one; never where robots.txt forbids it.
 */
export function createVisitor(options: VisitorOptions): (address: string) => Promise<Visit> {
  const { product, userAgent, timeout, now, pause } = options;
  const next = new Map<string, number>();
  const robots = new Map<string, Promise<Robots | undefined>>();

  async function ask(address: string, method: 'HEAD' | 'GET'): Promise<Response> {
    const { host } = new URL(address);
    const wait = (next.get(host) ?? 0) - now();
    if (wait > 0) await pause(wait);
    try {
      const response = await fetch(address, {
        method,
        headers: { 'user-agent': userAgent, accept: '*/*' },
        redirect: 'manual',
        signal: AbortSignal.timeout(timeout),
      });
      return response;
    } finally {
      next.set(host, now() + SPACING);
    }
  }

  /** The answer to an address after as many tries as it takes, or why there is none. */
  async function askPatiently(address: string): Promise<Response | string> {
    let method: 'HEAD' | 'GET' = 'HEAD';
    let failure = '';
    for (let tried = 1; tried <= TRIES; tried++) {
      let wait = 2000 * tried;
      try {
        let response = await ask(address, method);
        if (method === 'HEAD' && response.status >= 400 && response.status !== 429) {
          method = 'GET';
          response = await ask(address, method);
        }
        await response.body?.cancel();
        if (response.status !== 429 && response.status < 500) return response;
        if (tried === TRIES) return response;
        wait = waitAsked(response.headers.get('retry-after'), new Date(now())) ?? wait;
        if (wait > LONGEST_WAIT) return response;
      } catch (error) {
        failure = failureOf(error, timeout);
        // Some servers break off at HEAD.
        method = 'GET';
      }
      if (tried < TRIES) await pause(wait);
    }
    return failure;
  }

  /** What a server allows; nothing where nobody answers, which asking it will show. */
  async function readRobotsOf(origin: string): Promise<Robots | undefined> {
    let at = `${origin}/robots.txt`;
    for (let step = 0; step < 5; step++) {
      try {
        const response = await ask(at, 'GET');
        const location = response.headers.get('location');
        if (response.status >= 300 && response.status < 400 && location !== null) {
          await response.body?.cancel();
          if (!URL.canParse(location, at)) break;
          at = new URL(location, at).href;
          continue;
        }
        if (response.status >= 500) {
          await response.body?.cancel();
          // A server that cannot say what it allows allows nothing (RFC 9309, 2.3.1.4).
          return { allows: () => false };
        }
        const text = response.ok ? await readStart(response) : '';
        return readRobots(text, product);
      } catch {
        return undefined;
      }
    }
    return readRobots('', product);
  }

  return async function visit(address: string): Promise<Visit> {
    let at = address;
    let lasting = true;
    for (let step = 0; step <= MOST_REDIRECTS; step++) {
      const { origin, pathname, search, host, protocol } = new URL(at);
      if (protocol !== 'https:' && protocol !== 'http:') {
        return { verdict: 'unknown', reason: `It leads to ${at}, which is not a web address.` };
      }
      const rules = robots.get(origin) ?? readRobotsOf(origin);
      robots.set(origin, rules);
      const allowed = (await rules)?.allows(pathname + search);
      if (allowed === false) {
        return {
          verdict: 'unknown',
          reason: `The robots.txt of ${host} asks programs to stay away.`,
        };
      }
      const response = await askPatiently(at);
      if (typeof response === 'string') return { verdict: 'unreachable', reason: response };
      const { status } = response;
      const location = response.headers.get('location');
      if (status >= 300 && status < 400 && location !== null) {
        // That doi.org knows where to go is all there is to know of a DOI.
        if (host === 'doi.org') return { verdict: 'found', reason: 'doi.org knows it.' };
        if (!URL.canParse(location, at)) {
          return {
            verdict: 'unreachable',
            reason: `It leads to “${location}”, which is not an address.`,
          };
        }
        lasting &&= status === 301 || status === 308;
        at = new URL(location, at).href;
        continue;
      }
      return judge(status, host, at === address || !lasting ? undefined : at);
    }
    return { verdict: 'unreachable', reason: 'It redirects without end.' };
  };
}

function judge(status: number, host: string, to: string | undefined): Visit {
  if (status < 300) {
    return to === undefined
      ? { verdict: 'found', reason: `${host} answers (${status}).` }
      : { verdict: 'moved', reason: `It has moved permanently (${status}).`, to };
  }
  if (status === 404 || status === 410) {
    return { verdict: 'gone', reason: `${host} says that the page does not exist (${status}).` };
  }
  if (status >= 500) return { verdict: 'unreachable', reason: `${host} fails (${status}).` };
  return { verdict: 'unknown', reason: `${host} does not answer programs (${status}).` };
}

/** The first half megabyte of a text: RFC 9309 asks for no more of a robots.txt. */
async function readStart(response: Response): Promise<string> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body ?? []) {
    pieces.push(piece);
    length += piece.length;
    if (length > 500_000) break;
  }
  return new TextDecoder().decode(Buffer.concat(pieces));
}

function failureOf(error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return 'There is no answer.';
  if (error.name === 'TimeoutError')
    return `There is no answer within ${counted(timeout / 1000, 'second', 'seconds')}.`;
  const { cause } = error;
  const said = cause instanceof Error ? cause.message : error.message;
  return said === '' ? 'There is no answer.' : `There is no answer (${said}).`;
}
