/** Runs in the reader’s browser: starts the thread that formats. */
import address from './formatting-worker.ts?worker&url';
import { trustedTypes } from './trusted-types.ts';

/** Nothing but the one worker can be started with it, whatever it is asked for. */
const policy = trustedTypes?.createPolicy('formatting', {
  createScriptURL: (_: string) => address,
});

/** The address of its script, which changes with the engine and with all that formats. */
export const WORKER_ADDRESS: string = address;

/** Starts the thread; it takes a `FormattingTask`. */
export function startWorker(): Worker {
  return new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' });
}
