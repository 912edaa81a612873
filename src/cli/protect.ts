import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { counted } from '../core/text/words.ts';
import { CONTENT_FOLDER, PROTECTED_TEXTS_FILE } from '../disk/content-folder.ts';
import { hashedText, readHashedTexts } from '../disk/protected-texts.ts';
import { runCommand, UsageError } from './command.ts';

/** `npm run protect`: adds a text to those that the library must not copy. */
await runCommand(
  {
    usage: 'npm run protect',
    summary:
      'Adds a text that the library must not copy: the check then refuses any eight consecutive words of it. Only hashes of its words are kept, never the text.',
    words: { name: 'file', help: 'the text, as plain text in UTF-8' },
    options: {
      name: {
        type: 'string',
        value: 'title',
        help: 'the name of the text (default: the name of the file)',
      },
    },
  },
  async ({ values, words }) => {
    const [file, ...more] = words;
    if (file === undefined || more.length > 0) throw new UsageError('Name one file.');
    const root = process.cwd();
    const name = values.name ?? basename(file);
    const text = hashedText(name, readFileSync(file, 'utf8'));
    if (text.runs.length === 0) throw new UsageError(`${file} has fewer than eight words.`);
    const before = readHashedTexts(root) ?? [];
    if ('message' in before) throw new Error(`${before.message} Delete the file to start again.`);
    const texts = [...before.filter((other) => other.name !== name), text];
    const path = join(CONTENT_FOLDER, PROTECTED_TEXTS_FILE);
    writeFileSync(join(root, path), `${JSON.stringify(texts)}\n`);
    process.stdout.write(
      `Wrote the hashes of ${counted(text.runs.length, 'run', 'runs')} of “${name}” to ${path}.\n`,
    );
    return 0;
  },
);
