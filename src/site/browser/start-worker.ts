import address from './formatting-worker.ts?worker&url';
import { trustedTypes } from './trusted-types.ts';

/** Nothing but the one worker can be started with it, whatever it is asked for. */
const policy = trustedTypes?.createPolicy('formatting', {
  createScriptURL: (_: string) => address,
});

/** Starts a worker that answers a `FormattingQuestion` with a `FormattingAnswer`. */
export function startWorker(): Worker {
  return new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' });
}
