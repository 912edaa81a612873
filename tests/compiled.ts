import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Lets every process that the tests start keep what it compiled, for the next one: half the time of
 * a command went into reading its modules. The folder is new for each run of the suite, so that no
 * run depends on the one before, and is gone after it.
 */
export default function keepCompiled(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'compiled-'));
  process.env['NODE_COMPILE_CACHE'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
