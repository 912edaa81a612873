/** Runs in the reader’s browser: has pages and lists formatted, in a thread where it can. */
import { formattingWords } from '../../words/words.ts';
import type { FormatPart, FormatRequest } from './format-request.ts';
import type { FormattingTask } from './formatting-worker.ts';
import { startWorker } from './start-worker.ts';
import { loadStyleTexts, type StyleSource, type StyleTexts } from './style-source.ts';

/** What the thread says of a task. */
type Answer = { readonly id: number } & (
  | { readonly part: FormatPart }
  | { readonly done: true }
  | { readonly error: string }
);

interface Waiting {
  readonly task: FormattingTask;
  readonly onPart: (part: FormatPart) => void;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
  /** How often the thread has died over it. */
  deaths: number;
}

/** A thread that dies twice over the same task is not tried again. */
const MOST_DEATHS = 2;

let worker: Worker | 'none' | undefined;
let last = 0;
const waiting = new Map<number, Waiting>();

/** Lets the thread start before anything is asked of it. */
function warmUp(): void {
  worker ??= start();
}

/**
 * Formats in a style. `onPart` is told each part as it comes. `signal` stops it: what has come stays,
 * and the promise is rejected with the reason of the signal.
 * @throws {Error} where the style cannot be loaded or read, a record cannot be printed, or the
 * thread dies twice.
 */
export async function format(
  request: FormatRequest,
  styleId: string,
  source: StyleSource,
  onPart: (part: FormatPart) => void,
  signal?: AbortSignal,
): Promise<void> {
  warmUp();
  const style = await textsOf(styleId, source);
  signal?.throwIfAborted();
  // Meanwhile another task may have ended the thread.
  warmUp();
  last += 1;
  const task: FormattingTask = { id: last, style, request };
  if (worker === 'none' || worker === undefined) return formatHere(task, onPart, signal);
  const thread = worker;
  await new Promise<void>((resolve, reject) => {
    waiting.set(task.id, { task, onPart, resolve, reject, deaths: 0 });
    signal?.addEventListener('abort', () => {
      if (!waiting.delete(task.id)) return;
      // The engine cannot be interrupted: its thread ends, and another takes what else there was.
      stop();
      restart();
      reject(signal.reason);
    });
    thread.postMessage(task);
  });
}

const texts = new Map<string, Promise<StyleTexts>>();

/** Loaded once; after a failure, the next attempt tries again. */
function textsOf(id: string, source: StyleSource): Promise<StyleTexts> {
  const known = texts.get(id) ?? loadStyleTexts(id, source);
  texts.set(id, known);
  known.catch(() => texts.delete(id));
  return known;
}

function start(): Worker | 'none' {
  try {
    const thread = startWorker();
    thread.addEventListener('message', ({ data }: MessageEvent<Answer>) => hear(data));
    thread.addEventListener('error', (event) => {
      event.preventDefault();
      if (worker === thread) died();
    });
    return thread;
  } catch {
    // Old browsers, and those that are told to run no threads.
    return 'none';
  }
}

function hear(answer: Answer): void {
  const task = waiting.get(answer.id);
  if (task === undefined) return;
  if ('part' in answer) {
    task.onPart(answer.part);
    return;
  }
  waiting.delete(answer.id);
  if ('error' in answer) task.reject(new Error(answer.error));
  else task.resolve();
}

/** The first task in the row is the one that the thread died over. */
function died(): void {
  stop();
  const [first] = waiting.values();
  if (first !== undefined) {
    first.deaths += 1;
    if (first.deaths >= MOST_DEATHS) {
      waiting.delete(first.task.id);
      first.reject(new Error(formattingWords.died));
    }
  }
  restart();
}

function stop(): void {
  if (worker !== 'none') worker?.terminate();
  worker = undefined;
}

function restart(): void {
  if (waiting.size === 0) return;
  worker = start();
  for (const { task, onPart, resolve, reject } of waiting.values()) {
    if (worker !== 'none') {
      worker.postMessage(task);
      continue;
    }
    waiting.delete(task.id);
    formatHere(task, onPart, undefined).then(resolve, reject);
  }
}

/** Without threads the page itself formats, and lets the browser breathe between the parts. */
async function formatHere(
  { request, style }: FormattingTask,
  onPart: (part: FormatPart) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { formatRequest } = await import('./format-request.ts');
  signal?.throwIfAborted();
  for (const part of formatRequest(request, style)) {
    onPart(part);
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal?.throwIfAborted();
  }
}
