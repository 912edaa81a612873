import { spawn } from 'node:child_process';

/** How a program ended: what it wrote, and its exit code; null where time ran out. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** No reader needs longer for a library of a few hundred works; some never end on a bad file. */
const MOST_MILLISECONDS = 120_000;

/**
 * Runs a program in a folder, with a text as its input, and stops it after two minutes. Gives
 * undefined where it is not installed.
 */
export function runProgram(
  program: string,
  args: readonly string[],
  folder: string,
  input = '',
): Promise<Ended | undefined> {
  const child = spawn(program, args, { cwd: folder, timeout: MOST_MILLISECONDS });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  // A program that ends before it has read all closes the pipe: its exit code tells of that.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') resolve(undefined);
      else reject(error);
    });
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** What went wrong with a program, if anything: no time left, or an exit code. */
export function failureOf(program: string, { code, stderr }: Ended): readonly string[] {
  if (code === 0) return [];
  if (code === null) return [`${program} did not end within two minutes and was stopped`];
  const [reason = 'without a message'] = stderr.trim().split('\n');
  return [`${program} ended with ${code}: ${reason}`];
}
