import { mkdirSync, writeFileSync } from 'node:fs';
import { fieldReference } from '../core/model/field-reference.ts';
import { runCommand } from './command.ts';

/** `npm run docs`: writes the contributors’ reference of fields anew. */
await runCommand(
  {
    usage: 'npm run docs',
    summary: 'Writes docs/fields.md anew from the schemas.',
    options: {},
  },
  async () => {
    mkdirSync('docs', { recursive: true });
    writeFileSync('docs/fields.md', fieldReference());
    process.stdout.write('Wrote docs/fields.md.\n');
    return 0;
  },
);
