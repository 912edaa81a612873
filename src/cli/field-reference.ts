import { ruleReference } from '../core/checks/documentation/rule-reference.ts';
import { RULES_PAGE } from '../core/checks/rule-address.ts';
import { writeWhole } from '../disk/write-whole.ts';
import { runCommand } from './command.ts';
import { fieldReference } from './field-tables.ts';
import { jsonSchemas, schemaPath } from './json-schemas.ts';

/** `npm run docs`: writes what is made from schemas and rules anew, for people and for editors. */
await runCommand(
  {
    usage: 'npm run docs',
    summary:
      'Writes docs/fields.md and schemas/ anew from the schemas, and docs/rules.md from the rules.',
    options: {},
  },
  async () => {
    const schemas = [...jsonSchemas()].map(([kind, text]) => [schemaPath(kind), text] as const);
    const files = [
      ['docs/fields.md', fieldReference()],
      [RULES_PAGE, ruleReference()],
      ...schemas,
    ] as const;
    for (const [path, text] of files) writeWhole(path, text);
    process.stdout.write(files.map(([path]) => `Wrote ${path}\n`).join(''));
    return 0;
  },
);
