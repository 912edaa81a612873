import { describeSystemError } from '../disk/system-error.ts';

/** What Astro and Vite add to an error, beside its message. */
interface Located {
  readonly loc?: { readonly file?: string; readonly line?: number; readonly column?: number };
  readonly hint?: string;
}

/**
 * What to print for an error that stopped a command: its message, the place and the hint when it
 * carries them, and the stack only when `verbose`. The library's own report (an error named
 * `LibraryError`) is printed as it is, also when Astro has wrapped it as a cause. An error of the
 * file system is one sentence that names the path and what to do; `unnamed` stands for a path that
 * the error does not name. A fault of the program itself comes with its place in the project.
 */
export function describeFailure(error: unknown, verbose = false, unnamed?: string): string {
  const report = libraryError(error);
  if (report && !verbose) return report.message;
  const sentence = verbose ? undefined : describeSystemError(error, unnamed);
  if (sentence !== undefined) return sentence;
  if (!(error instanceof Error)) return `Failed: ${String(error)}`;
  if (verbose) return stackWithCauses(error);
  const { loc, hint }: Error & Located = error;
  const place = loc?.file
    ? `\n  at ${[loc.file, loc.line, loc.column].filter((part) => part !== undefined).join(':')}`
    : ownPlace(error);
  const advice = hint ? `\n  ${hint.trim().replaceAll('\n', '\n  ')}` : '';
  return `${error.message || error.name}${place}${advice}`;
}

/**
 * Where a fault of the program itself is, such as a word that a kind lacks: its message alone names
 * no file. Nothing for other errors, and where the fault is not in a file of the project.
 */
function ownPlace(error: Error): string {
  // Node puts the line that imports what is not there before the name of the error.
  const [, line] = /^file:\S*?[\\/](src[\\/][^?\s]+:\d+)\n/.exec(error.stack ?? '') ?? [];
  if (error.name === 'SyntaxError' && line !== undefined) return `\n  at ${line}`;
  if (error.name !== 'TypeError' && error.name !== 'ReferenceError') return '';
  const [, frame = ''] = error.stack?.split(/\n\s+at /) ?? [];
  const [, path] = /(?<=[\\/])(src[\\/][^?()]*:\d+:\d+)\)?$/.exec(frame) ?? [];
  return path === undefined || frame.includes('node_modules') ? '' : `\n  at ${path}`;
}

/** The library's own report in an error or its causes, if there is one. */
export function libraryError(error: unknown): Error | undefined {
  // Recognised by name: Vite loads a second copy of the class, so `instanceof` would not do.
  let current = error;
  for (let depth = 0; depth < 10 && current instanceof Error; depth++) {
    if (current.name === 'LibraryError') return current;
    current = current.cause;
  }
  return undefined;
}

function stackWithCauses(error: Error): string {
  const cause = error.cause instanceof Error ? `\nCaused by: ${stackWithCauses(error.cause)}` : '';
  return `${error.stack ?? error.message}${cause}`;
}
