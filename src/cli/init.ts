import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { decodeText } from '../core/importing/decode-text.ts';
import { readImport } from '../core/importing/read-import.ts';
import { siteConfigSchema } from '../core/model/site-config.ts';
import { starterLibrary } from '../core/starting/starter-library.ts';
import { counted } from '../core/text/words.ts';
import { GitError } from '../disk/git.ts';
import { isFilled, makeLibrary } from '../disk/new-library.ts';
import { uncommittedFiles } from '../edition/record-in-git.ts';
import { isSpoken } from '../words/languages.ts';
import { createQuestions } from './ask.ts';
import { runCommand, UsageError } from './command.ts';

/** `npm run init`: a library of one’s own. */
await runCommand(
  {
    usage: 'npm run init',
    summary:
      'Makes a new library: the software without the entries and the settings of this one. It begins with three sample entries that explain themselves, or with the works of a file. Into the folder of the project itself it writes only where everything is committed.',
    options: {
      title: { type: 'string', value: 'words', help: 'the name of the library' },
      into: { type: 'string', value: 'folder', help: 'a new or empty folder, or . for this one' },
      language: {
        type: 'string',
        value: 'tag',
        help: 'the language of pages, dates and citations, such as de (default: en)',
      },
      from: {
        type: 'string',
        value: 'file',
        help: 'begin with the works of a .bib, .ris, CSL-JSON or EndNote file',
      },
    },
  },
  async ({ values }) => {
    const root = process.cwd();
    const { title, folder } = await answers(values.title, values.into);
    const language = values.language ?? 'en';
    const into = resolve(root, folder);
    refuseLanguage(language);
    refuseFolder(root, into, folder);
    const file = values.from === undefined ? undefined : await recordsIn(values.from);
    const today = new Date().toISOString().slice(0, 10);
    const withSamples = file === undefined;
    const starter = await starterLibrary({ title, language, today, withSamples });
    const { error } = siteConfigSchema.safeParse(starter.config);
    if (error?.issues[0] !== undefined) {
      throw new UsageError(`The title cannot be used: it ${error.issues[0].message}.`);
    }
    makeLibrary(root, into, starter);
    const isHere = into === resolve(root);
    const samples = counted(starter.files.length, 'sample entry', 'sample entries');
    process.stdout.write(
      `“${title}” is made in ${folder}${file === undefined ? `, with ${samples}` : ''}.\n`,
    );
    const status = file === undefined ? 0 : importInto(into, file);
    process.stdout.write(
      `${[
        'Next:',
        ...(isHere ? [] : [`  cd ${relative(root, into)}`, '  npm ci']),
        '  npm start          builds the library and shows it',
        '  src/site.config.ts holds its name, address, editors and licence',
        ...(isSpoken(language)
          ? []
          : [`Dates and citations follow “${language}”; the words of the pages are English.`]),
      ].join('\n')}\n`,
    );
    return status;
  },
);

/** What was given, and the answers to what was not. */
async function answers(
  title: string | undefined,
  folder: string | undefined,
): Promise<{ readonly title: string; readonly folder: string }> {
  if (title !== undefined && folder !== undefined) return { title, folder };
  const questions = createQuestions();
  try {
    return {
      title: title ?? (await questions.ask('What is the library called?')),
      folder: folder ?? (await questions.ask('In which folder should it be made?')),
    };
  } finally {
    questions.close();
  }
}

function refuseLanguage(language: string): void {
  let name: string | undefined;
  try {
    name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language);
  } catch {
    // What is no tag at all.
  }
  if (name === undefined) {
    throw new UsageError(`“${language}” is not a language tag: write one such as de or pt-BR.`);
  }
}

function refuseFolder(root: string, into: string, folder: string): void {
  if (into !== resolve(root)) {
    if (into.startsWith(join(resolve(root), '/'))) {
      throw new UsageError(`${folder} is inside this project. Name a folder beside it.`);
    }
    if (isFilled(into)) {
      throw new UsageError(`${folder} is not empty. Name a new folder, or empty it.`);
    }
    return;
  }
  let changed: readonly string[];
  try {
    changed = uncommittedFiles(root);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new UsageError(
      'This folder is not in git, so the library in it could not be restored. Name a new folder.',
    );
  }
  if (changed.length > 0) {
    throw new UsageError(
      `${counted(changed.length, 'file is', 'files are')} not committed (${changed[0]}). The library in this folder is about to be deleted: commit first.`,
    );
  }
}

/** The path of a file that holds records. */
async function recordsIn(path: string): Promise<string> {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    throw new UsageError(`The file ${path} does not exist.`);
  }
  const { text } = decodeText(readFileSync(path));
  const { records } = await readImport(text, basename(path));
  if (records.length === 0) throw new UsageError(`${path} has no records that can be imported.`);
  return resolve(path);
}

/** Imports a file into the new library, as somebody would do by hand there; gives its exit code. */
function importInto(into: string, file: string): number {
  const { status } = spawnSync(
    process.execPath,
    [
      '--import',
      join(import.meta.dirname, 'require-node.mjs'),
      join(import.meta.dirname, 'import.ts'),
      file,
    ],
    { cwd: into, stdio: 'inherit' },
  );
  return status ?? 1;
}
