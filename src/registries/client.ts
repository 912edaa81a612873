import { counted } from '../core/text/words.ts';
import { createAnswerStore, type StoredAnswer } from './answer-store.ts';
import { pause as sleep } from './pause.ts';
import { RegistryError } from './registry-error.ts';
import { createRequester } from './requests.ts';
import { readBounded, waitAsked } from './responses.ts';

/** How a client behaves; everything but the folder has a standard. */
export interface ClientOptions {
  /** Where answers are kept: `.cache/registries`. */
  readonly cache: string;
  /** The name of the project, for the User-Agent: `Tracings/0.1.0`. */
  readonly agent: string;
  /** The address of the project, for the same. */
  readonly site: string;
  /** The mail address of whoever asks, as Crossref and NCBI ask for it. */
  readonly contact?: string | undefined;
  /** True to ask again for what is kept. */
  readonly fresh?: boolean | undefined;
  /** Told before each wait that somebody would notice, and once when a kept answer is damaged. */
  readonly onWait?: (sentence: string) => void;
  readonly now?: () => Date;
  readonly pause?: (milliseconds: number) => Promise<void>;
  /** How long one answer may take, in milliseconds. */
  readonly timeout?: number;
}

/** What a registry answered: text, and the day on which it did. */
export interface Answer {
  readonly text: string;
  /** 2026-11-25 */
  readonly day: string;
  /** The address that answered, after redirects. */
  readonly address: string;
}

/** A polite client of registries: one request at a time, spaced, repeated, kept. */
export interface RegistryClient {
  /**
   * What `read` makes of what stands at an address. An answer that `read` throws at is not kept.
   * @throws {RegistryError} where nothing comes back, and whatever `read` throws.
   */
  get<Value>(address: string, accept: string, read: (answer: Answer) => Value): Promise<Value>;
  /** The mail address of whoever asks. */
  readonly contact: string | undefined;
  readonly today: string;
}

const TIMEOUT = 30_000;
/** A registry that is busy is asked so often, a network that does not answer twice. */
const TRIES = { busy: 4, unreachable: 2 } as const;
/** Longer waits than this are for the person, not for the program. */
const LONGEST_WAIT = 60_000;

const DAMAGED =
  'A saved answer of a registry is damaged or of another version. It is requested again, and so is every other such answer.';

/** A client. Answers are kept for 30 days, “there is no such record” for one. */
export function createRegistryClient(options: ClientOptions): RegistryClient {
  const now = options.now ?? (() => new Date());
  const pause = options.pause ?? sleep;
  let reportedDamage = false;
  const store = createAnswerStore(options.cache, now, (_file, fault) => {
    if (fault === 'damaged' && !reportedDamage) options.onWait?.(DAMAGED);
    if (fault === 'damaged') reportedDamage = true;
  });
  const follow = createRequester({
    userAgent: userAgentOf(options),
    timeout: options.timeout ?? TIMEOUT,
    now,
    pause,
  });

  async function ask(address: string, accept: string): Promise<StoredAnswer> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await askOnce(address, accept);
      } catch (error) {
        if (!(error instanceof RegistryError) || !error.isPassing) throw error;
        const wait = error.wait ?? 1000 * 2 ** (attempt - 1);
        if (wait > LONGEST_WAIT) {
          throw new RegistryError(
            'busy',
            `${error.message} It asks to be left alone for ${counted(Math.ceil(wait / 60_000), 'minute', 'minutes')}; try again then.`,
          );
        }
        const tries = error.kind === 'busy' ? TRIES.busy : TRIES.unreachable;
        if (attempt >= tries) {
          throw new RegistryError(error.kind, `${error.message} It was tried ${tries} times.`);
        }
        if (wait >= 1000) {
          options.onWait?.(`${error.message} Waiting ${Math.round(wait / 1000)} s.`);
        }
        await pause(wait);
      }
    }
  }

  async function askOnce(address: string, accept: string): Promise<StoredAnswer> {
    const response = await follow(address, accept);
    const { status, at } = response;
    if (status === 429 || status >= 500) {
      await response.body?.cancel();
      const wait = waitAsked(response.headers.get('retry-after'), now());
      throw new RegistryError('busy', `${at} answered ${status}.`, wait);
    }
    if (status === 404 || status === 410) {
      await response.body?.cancel();
      return { status: 404, text: '', address: at, day: dayOf(now()) };
    }
    if (!response.ok) {
      await response.body?.cancel();
      throw new RegistryError('refused', `${at} answered ${status}.`);
    }
    return { status: 200, text: await readBounded(response, at), address: at, day: dayOf(now()) };
  }

  return {
    contact: options.contact,
    get today() {
      return dayOf(now());
    },
    async get(address, accept, read) {
      const kept = options.fresh ? undefined : store.read(address, accept);
      const answer = kept ?? (await ask(address, accept));
      if (answer.status === 404) {
        if (kept === undefined) store.write(address, accept, answer);
        throw new RegistryError('missing', `There is no ${answer.address}.`);
      }
      const value = read(answer);
      if (kept === undefined) store.write(address, accept, answer);
      return value;
    },
  };
}

/** `Tracings/0.1.0 (https://tracings.example; mailto:jane@example.org)`, as Crossref asks for it. */
function userAgentOf({ agent, site, contact }: ClientOptions): string {
  const who = contact === undefined ? site : `${site}; mailto:${contact}`;
  return `${agent} (${who})`.replace(/[^\x20-\x7e]/g, '?');
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
