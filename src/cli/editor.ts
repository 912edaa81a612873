import { counted } from '../core/text/words.ts';
import { writeEditorFiles } from '../disk/editor-files.ts';
import { loadConventions } from '../disk/settings-file.ts';
import { runCommand } from './command.ts';
import { jsonSchemas } from './json-schemas.ts';

/** `npm run editor`: lets VS Code complete and explain the fields of every entry. */
await runCommand(
  {
    usage: 'npm run editor',
    summary:
      'Tells the Astro extension of VS Code which file is which kind of entry, so that it completes and explains every field. `npm run dev` and `npm run new` do it too.',
    options: {},
  },
  async () => {
    const root = process.cwd();
    const { terms } = await loadConventions(root);
    const count = writeEditorFiles(root, jsonSchemas(terms));
    process.stdout.write(
      `VS Code knows ${counted(count, 'entry', 'entries')}. Run this again if it does not know an entry.\n`,
    );
    return 0;
  },
);
