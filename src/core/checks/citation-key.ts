import { formOfKeys } from '../model/key-pattern.ts';
import { defineRule } from './rule.ts';

/** The key of a work follows the pattern that the library has chosen. */
export const citationKeyPattern = defineRule(
  {
    name: 'citation-key',
    severity: 'warning',
    silenceable: true,
    needs: 'keyPattern',
    why: 'The citation key does not follow the pattern that `citationKey` in the settings asks for.',
    mend: 'Rename the file, change the links to it, and keep the old key under `formerly`.',
  },
  ({ entries, keyPattern = '' }, report) => {
    const form = formOfKeys(keyPattern);
    for (const { kind, id, path } of entries.values()) {
      if (kind !== 'works' || form.test(id)) continue;
      report(
        { path, line: 1, column: 1 },
        `The key “${id}” does not follow the pattern “${keyPattern}”.`,
        'Rename the file, change the links to it, and keep the old key under formerly.',
      );
    }
  },
);
