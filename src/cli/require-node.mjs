/*
 * Loaded before each command: the commands are TypeScript, which Node runs as it is from 22.18 on.
 * On an older machine npm has installed a newer Node, unless it was told to leave optional packages
 * out or there is none for this kind of machine.
 */
import { writeSync } from 'node:fs';
import * as module from 'node:module';
import { isMainThread } from 'node:worker_threads';

if (!process.features.typescript) {
  process.stderr.write(
    `This is Node ${process.versions.node}, and the commands need 22.18 or newer.\n` +
      'Run npm ci without --omit=optional, which installs one, or install a newer Node: https://nodejs.org/\n',
  );
  process.exit(1);
}

// What was compiled once is taken from the system’s folder for temporary files the next time. A
// Node that is too old has no such function, and has to come as far as the message above.
module.enableCompileCache?.();

// What no command has caught, in a module that could not even be opened too, is told as they tell it.
if (isMainThread) {
  const { describeFailure } = await import('./failure.ts');
  process.on('uncaughtException', (error) => {
    // Whoever reads what is told, as in `npm run check | head`, may have read enough.
    if (error.code !== 'EPIPE') {
      const verbose = process.argv.includes('--verbose');
      writeSync(2, `${describeFailure(error, verbose)}\n`);
    }
    process.exit(1);
  });
}
