import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { checkPortIsFree } from '../site/server/listen.ts';
import { normalizeBase, readPort } from './base-path.ts';
import { runCommand } from './command.ts';
import { STANDARD_PORT, serveBuild, serveUntilStopped } from './serve-build.ts';

/** `npm start`: builds the library, and serves it. */
await runCommand(
  {
    usage: 'npm start',
    summary: 'Builds the library with its search index, and serves it on this machine.',
    options: {
      port: { type: 'string', value: 'number', help: `standard: ${STANDARD_PORT}` },
      host: { type: 'string', value: 'name', help: 'default: localhost; 0.0.0.0 for all' },
      base: {
        type: 'string',
        value: 'path',
        help: 'the path under which to serve it (default: /)',
      },
      out: { type: 'string', value: 'folder', help: 'where to write it (default: dist)' },
    },
  },
  async ({ values, verbose }) => {
    const base = normalizeBase(values.base ?? '/');
    const port = readPort(values.port, STANDARD_PORT);
    const host = values.host ?? 'localhost';
    const out = values.out ?? 'dist';
    // Asked before the build: who has to choose another port should not wait for it first.
    await checkPortIsFree(host, port);
    const code = await build(['--base', base, '--out', out, ...(verbose ? ['--verbose'] : [])]);
    if (code !== 0) return code;
    const server = await serveBuild({ root: process.cwd(), out, base, port, host });
    await serveUntilStopped(server);
    return 0;
  },
);

/** Runs the build in a process of its own, whose memory is free again when serving begins. */
function build(options: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'build.ts'), ...options], {
    stdio: 'inherit',
  });
  const stop = (signal: NodeJS.Signals) => void child.kill(signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, stop);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      for (const signal of signals) process.off(signal, stop);
      resolve(code ?? 1);
    });
  });
}
