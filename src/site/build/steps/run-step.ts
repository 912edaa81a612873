import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { join } from 'node:path';
import { reportStage } from '../stages.ts';
import type { BuildStep } from './build-steps.ts';
import { errorOf, type StepMessage, stepMessage } from './step-messages.ts';

/** What happens while a step runs. */
export interface StepListeners {
  /** Called once, with the id of the step’s process. */
  readonly onStart?: (pid: number) => void;
  /** Called while pages are written, with the number of files so far. */
  readonly onFile?: ((count: number) => void) | undefined;
  /** Ends the process when it is aborted; the step fails then. */
  readonly signal?: AbortSignal | undefined;
}

/** The processes of steps that run now, and what is told when each has ended. */
const running = new Map<ChildProcess, Promise<string>>();

/** Whether this process is about to end, and nobody waits for a step any more. */
let isStopping = false;

/**
 * Runs a step of a build in a process of its own and returns its result. Its stages are reported to
 * `stages.ts`.
 * @throws {Error} the error of the step, with name, message, causes and fields; one that says how
 * the process ended, where it told neither.
 */
export async function runStep<Options extends { readonly root: string }, Result>(
  step: BuildStep<Options, Result>,
  options: Options,
  { onStart, onFile, signal }: StepListeners = {},
): Promise<Result> {
  const child = fork(join(import.meta.dirname, step.file), [JSON.stringify(options)], {
    cwd: options.root,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  // Messages on their way come before this.
  const ending = once(child, 'close')
    .then(([code, signal]) => signal ?? signalIn(code) ?? `code ${code}`)
    .finally(() => running.delete(child));
  running.set(child, ending);
  try {
    if (child.pid !== undefined) onStart?.(child.pid);
  } catch (error) {
    await end(child, ending);
    throw error;
  }
  signal?.addEventListener('abort', () => void end(child, ending));
  let last: StepMessage | undefined;
  child.on('message', (given) => {
    const { data: message } = stepMessage.safeParse(given);
    // What else runs in the process, such as a monitor in NODE_OPTIONS, may tell something, too.
    if (message === undefined) return;
    if (message.tells === 'stage') {
      const { line, ...stage } = message.stage;
      reportStage(line === undefined ? stage : { ...stage, line });
    } else if (message.tells === 'file') onFile?.(message.count);
    else last = message;
  });
  const ended = await ending;
  if (isStopping) return new Promise(() => {});
  if (last?.tells === 'error') throw errorOf(last.error);
  if (last?.tells === 'result') return step.result.parse(last.result);
  throw new Error(`${step.name} ended with ${ended}. ${adviceOn(ended)}`);
}

/** So long a step may finish what it is at; one that goes in a circle never hears that it should end. */
const GRACE_MILLISECONDS = 5000;

/** Ends the steps that run, before the process ends, and waits until they have. */
export async function stopSteps(grace = GRACE_MILLISECONDS): Promise<void> {
  isStopping = true;
  await Promise.all([...running].map(([child, ending]) => end(child, ending, grace)));
}

/** Asks the process of a step to end, makes it end where it does not, and waits until it has. */
async function end(
  child: ChildProcess,
  ending: Promise<string>,
  grace = GRACE_MILLISECONDS,
): Promise<void> {
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), grace);
  await ending.finally(() => clearTimeout(timer));
}

/** The signal that a process ended for which it heard: its number and 128 are the code it ended with. */
function signalIn(code: number): string | undefined {
  return Object.entries(constants.signals).find(([, number]) => number === code - 128)?.[0];
}

/**
 * The system ends a process that wants more memory than there is, a guard of memory asks it to end
 * before, and Node ends one that may have no more.
 */
function adviceOn(ended: string): string {
  if (ended.startsWith('code ')) return 'What stands above says why.';
  return ['SIGKILL', 'SIGTERM', 'SIGABRT'].includes(ended)
    ? 'The machine may have had too little memory for it: end other programs, or build on a larger one.'
    : 'Run the command again.';
}
