import { flushCompileCache } from 'node:module';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import type { Ended, Start } from './commands.ts';

/*
 * `commandsTogether` of commands.ts starts this. For each message it runs a command: its own file is
 * read anew, what that file imports is there already. One that ends its process ends alone.
 */

let runs = 0;
/** Commands that have run: another time they read nothing new. */
const known = new Set<string>();
const ENDED = Symbol('ended');

const { exit } = process;
process.on('disconnect', () => exit());

process.exit = (code) => {
  process.exitCode = code ?? process.exitCode;
  throw ENDED;
};

process.on('message', async ({ file, args, cwd, input = '', env = {} }: Start) => {
  process.chdir(cwd);
  process.argv = [process.execPath, file, ...args];
  process.exitCode = undefined;
  Object.assign(process.env, env);
  Object.defineProperty(process, 'stdin', { configurable: true, value: Readable.from([input]) });
  let [stdout, stderr] = ['', ''];
  process.stdout.write = (text) => {
    stdout += text;
    return true;
  };
  process.stderr.write = (text) => {
    stderr += text;
    return true;
  };
  runs++;
  try {
    await import(`${pathToFileURL(file)}?run=${runs}`);
  } catch (error) {
    if (error !== ENDED) throw error;
  }
  // For commands that run alone, before this process ends.
  if (!known.has(file)) flushCompileCache();
  known.add(file);
  const ended: Ended = { status: Number(process.exitCode ?? 0), stdout, stderr };
  for (const name of Object.keys(env)) delete process.env[name];
  process.send?.(ended);
});
