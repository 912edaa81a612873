import { termsOf } from '../core/model/terms.ts';
import { writeEditorFiles } from '../disk/editor-files.ts';
import { prepareAstroEnvironment } from '../site/build/astro-environment.ts';
import { refuseFaultySettings } from '../site/build/library-options.ts';
import { plainRoot } from '../site/build/plain-root.ts';
import { addressOf, checkPortIsFree } from '../site/server/listen.ts';
import { normalizeBase, readPort } from './base-path.ts';
import { runCommand } from './command.ts';
import { jsonSchemas } from './json-schemas.ts';
import { createProgress, tellStages } from './progress.ts';
import { STANDARD_PORT } from './serve-build.ts';

/** `npm run dev`: shows edits at once. */
await runCommand(
  {
    usage: 'npm run dev',
    summary: 'Serves the library while you work on it, and shows edits at once.',
    options: {
      port: { type: 'string', value: 'number', help: `default: ${STANDARD_PORT}` },
      host: { type: 'string', value: 'name', help: 'default: localhost; 0.0.0.0 for all' },
      base: {
        type: 'string',
        value: 'path',
        help: 'the path under which to serve it (default: /)',
      },
    },
  },
  async ({ values }) => {
    const base = normalizeBase(values.base ?? '/');
    const port = readPort(values.port, STANDARD_PORT);
    const host = values.host ?? 'localhost';
    // Astro would take the next port without a word that can be relied on.
    await checkPortIsFree(host, port);
    const progress = createProgress();
    // The pages themselves tell of later edits.
    const beSilent = tellStages(progress);
    progress.status('reading the library');
    const config = await refuseFaultySettings(process.cwd());
    prepareAstroEnvironment();
    writeEditorFiles(process.cwd(), jsonSchemas(termsOf(config ?? {})));
    const plain = plainRoot(process.cwd());
    process.once('exit', () => plain.release());
    const { dev } = await import('astro');
    const server = await dev({
      root: plain.root,
      vite: plain.vite,
      base,
      server: { port, host },
      logLevel: 'warn',
      devToolbar: { enabled: false },
    });
    beSilent();
    process.stdout.write(
      `The library is at ${addressOf(host, server.address.port, base)}\n` +
        'Edits to content, settings, components and styles appear at once; after an edit to other code\n' +
        'it says when to start it again. The search needs a build: npm start\n' +
        'Ctrl+C stops it.\n',
    );
    await new Promise<void>((resolve) => {
      process.once('SIGINT', resolve);
      process.once('SIGTERM', resolve);
    });
    await server.stop();
    return 0;
  },
);
process.exit();
