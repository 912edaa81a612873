import { defineRule } from './rule.ts';

/** The register of addresses is as `npm run addresses` wrote it. */
export const damagedRegister = defineRule(
  {
    name: 'damaged-register',
    severity: 'error',
    silenceable: false,
    needs: 'register',
    why: 'A line of `content/addresses.txt` cannot be read, so the check cannot tell whether its addresses still work. Only `npm run addresses` writes that file, after each deployment.',
    examples: {
      in: 'file',
      wrong: 'works/christens2010public .bib #What it asks',
      right: 'works/christens2010public/ .bib #what-it-asks',
    },
    mend: 'Restore the file: `git checkout -- content/addresses.txt`.',
  },
  ({ register }, report) => {
    if (register === undefined) return;
    if (register.fault) {
      report(
        { path: register.path, line: 1, column: 1 },
        register.fault.message,
        register.fault.hint,
      );
    }
    for (const { line, column, message, hint } of register.faults) {
      report({ path: register.path, line, column }, message, hint);
    }
  },
);
