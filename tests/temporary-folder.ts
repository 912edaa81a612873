import { mkdtempSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** A new folder, for tests to write into. It goes with the folder of the run, which it is in. */
export function temporaryFolder(): string {
  return realpathSync(mkdtempSync(join(inject('runFolder'), 'test-')));
}
