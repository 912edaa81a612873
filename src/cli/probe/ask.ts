/** What an address answered, as far as it is looked at. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** No host of files needs longer. */
const MOST_MILLISECONDS = 20_000;

/**
 * Asks for an address once and follows no redirect, past every copy on the way.
 * @throws {Error} where nothing answers, with the reason in one sentence.
 */
export async function ask(address: string): Promise<Answer> {
  try {
    const response = await fetch(address, {
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.timeout(MOST_MILLISECONDS),
    });
    const body = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, body };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${address} does not answer: ${reason}`);
  }
}

/** The body of an answer as text. */
export function textOf({ body }: Answer): string {
  return new TextDecoder().decode(body);
}
