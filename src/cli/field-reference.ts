import { RULES_PAGE } from '../core/checks/rule-address.ts';
import { ruleReference } from '../core/checks/rule-reference.ts';
import { writeWhole } from '../disk/write-whole.ts';
import { runCommand } from './command.ts';
import { fieldReference, settingsReference } from './field-tables.ts';

/** `npm run docs`: writes the pages of docs/ that are made from schemas and rules. */
await runCommand(
  {
    usage: 'npm run docs',
    summary:
      'Writes docs/fields.md and docs/settings.md from the schemas, and docs/rules.md from the rules.',
    options: {},
  },
  async () => {
    const files = [
      ['docs/fields.md', fieldReference()],
      ['docs/settings.md', settingsReference()],
      [RULES_PAGE, ruleReference()],
    ] as const;
    for (const [path, text] of files) writeWhole(path, text);
    process.stdout.write(files.map(([path]) => `Wrote ${path}\n`).join(''));
    return 0;
  },
);
