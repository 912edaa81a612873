import { mkdirSync, writeFileSync } from 'node:fs';
import { ruleReference } from '../core/checks/documentation/rule-reference.ts';
import { RULES_PAGE } from '../core/checks/rule-address.ts';
import { fieldReference } from '../core/model/field-reference.ts';
import { runCommand } from './command.ts';

/** `npm run docs`: writes the contributors’ references of fields and of rules anew. */
await runCommand(
  {
    usage: 'npm run docs',
    summary: 'Writes docs/fields.md anew from the schemas, and docs/rules.md from the rules.',
    options: {},
  },
  async () => {
    mkdirSync('docs', { recursive: true });
    writeFileSync('docs/fields.md', fieldReference());
    writeFileSync(RULES_PAGE, ruleReference());
    process.stdout.write(`Wrote docs/fields.md and ${RULES_PAGE}.\n`);
    return 0;
  },
);
