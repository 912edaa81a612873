import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** What a command is started with. */
export interface Start {
  /** The file of the command. */
  readonly file: string;
  readonly args: readonly string[];
  /** The folder it runs in. */
  readonly cwd: string;
  /** What is typed before the input ends; nothing when left out. */
  readonly input?: string;
  /** Variables beside those of the tests. */
  readonly env?: Readonly<Record<string, string>>;
}

/** How it ended, and what it told. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command in a process of its own, as a person does. */
export async function runAlone({ file, args, cwd, input = '', env }: Start): Promise<Ended> {
  const child = spawn(process.execPath, [file, ...args], { cwd, env: { ...process.env, ...env } });
  child.stdin.end(input);
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (part) => (stdout += part));
  child.stderr.setEncoding('utf8').on('data', (part) => (stderr += part));
  const [status] = await once(child, 'close');
  return { status, stdout, stderr };
}

/**
 * Runs commands one after another in one process, which the tests of a file share: reading its
 * modules is most of what a small command costs. `loaded` are modules to be loaded before.
 */
export function commandsTogether(loaded: readonly string[] = []): (start: Start) => Promise<Ended> {
  let child: ChildProcess | undefined;
  let told: PromiseWithResolvers<Ended> | undefined;
  afterAll(async () => {
    if (child === undefined || child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill();
    await ended;
  });
  function begin(): ChildProcess {
    return fork(join(import.meta.dirname, 'commands-process.ts'), {
      execArgv: loaded.flatMap((url) => ['--import', url]),
      env: { ...process.env, NODE_ENV: '', VITEST: '' },
    })
      .on('message', (ended: Ended) => told?.resolve(ended))
      .on('exit', (code) => told?.reject(new Error(`The process of the commands ended: ${code}.`)));
  }
  return (start) => {
    child ??= begin();
    told = Promise.withResolvers();
    child.send(start);
    return told.promise;
  };
}
