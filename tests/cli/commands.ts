import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { compiledInAll } from '../project.ts';

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
  const child = spawn(process.execPath, [file, ...args], {
    cwd,
    env: { ...process.env, ...compiledInAll(projectOf(file)), ...env },
  });
  child.stdin.end(input);
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (part) => (stdout += part));
  child.stderr.setEncoding('utf8').on('data', (part) => (stderr += part));
  const [status] = await once(child, 'close');
  return { status, stdout, stderr };
}

/** The project that a command is of. */
const projectOf = (file: string) => dirname(dirname(dirname(file)));

/** A process that runs commands, and whoever waits for the one that runs. */
interface CommandProcess {
  readonly child: ChildProcess;
  told?: PromiseWithResolvers<Ended>;
}

/** By what is loaded in them. They end with the process that started them. */
const processes = new Map<string, CommandProcess>();

/**
 * Runs commands one after another in one process, which all tests share: reading its modules is most
 * of what a small command costs. `loaded` are modules to be loaded before.
 */
export function commandsTogether(loaded: readonly string[] = []): (start: Start) => Promise<Ended> {
  return (start) => {
    const running = processOf(loaded, projectOf(start.file));
    running.told = Promise.withResolvers();
    running.child.send(start);
    return running.told.promise;
  };
}

function processOf(loaded: readonly string[], project: string): CommandProcess {
  const name = loaded.join(' ');
  const known = processes.get(name);
  if (known !== undefined) return known;
  const child = fork(join(import.meta.dirname, 'commands-process.ts'), {
    execArgv: loaded.flatMap((url) => ['--import', url]),
    env: { ...process.env, ...compiledInAll(project), NODE_ENV: '', VITEST: '' },
    // A command that starts another lets it print to whoever started the command.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const begun: CommandProcess = { child };
  child.on('message', (ended: Ended) => begun.told?.resolve(ended));
  child.on('exit', (code) => {
    processes.delete(name);
    begun.told?.reject(new Error(`The process of the commands ended: ${code}.`));
  });
  processes.set(name, begun);
  return begun;
}
