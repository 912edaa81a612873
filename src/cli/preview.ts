import { normalizeBase, readPort } from './base-path.ts';
import { runCommand } from './command.ts';
import { STANDARD_PORT, serveBuild, serveUntilStopped } from './serve-build.ts';

/** `npm run preview`: serves the last build. */
await runCommand(
  {
    usage: 'npm run preview',
    summary: 'Serves the last build of the library in the way GitHub Pages would.',
    options: {
      port: { type: 'string', value: 'number', help: `default: ${STANDARD_PORT}` },
      host: { type: 'string', value: 'name', help: 'default: localhost; 0.0.0.0 for all' },
      base: { type: 'string', value: 'path', help: 'default: the one it was built for' },
      out: { type: 'string', value: 'folder', help: 'the folder to serve (default: dist)' },
    },
  },
  async ({ values }) => {
    const server = await serveBuild({
      root: process.cwd(),
      out: values.out ?? 'dist',
      base: values.base === undefined ? undefined : normalizeBase(values.base),
      port: readPort(values.port, STANDARD_PORT),
      host: values.host ?? 'localhost',
    });
    await serveUntilStopped(server);
    return 0;
  },
);
