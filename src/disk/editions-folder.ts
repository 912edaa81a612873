import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Edition, editionSchema, nameInEdition } from '../core/model/edition.ts';
import { LibraryError, type Problem } from '../core/text/problem.ts';
import type { SourceFile } from '../core/text/source.ts';
import { CONTENT_FOLDER, EDITIONS_FOLDER } from './content-folder.ts';

/** The file of an edition, from the project’s folder. */
export function editionFile(date: string): string {
  return join(CONTENT_FOLDER, EDITIONS_FOLDER, `${date}.json`);
}

/**
 * The editions that were made of the library at `root`, the oldest first.
 * @throws {LibraryError} where a file there records no edition.
 */
export function readEditions(root: string): Edition[] {
  const folder = join(root, CONTENT_FOLDER, EDITIONS_FOLDER);
  if (!existsSync(folder)) return [];
  const problems: Problem[] = [];
  const editions = readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
    .sort()
    .flatMap((name) => {
      const read = readEdition(join(folder, name), name);
      if (typeof read !== 'string') return [read];
      problems.push(problemOf(`${CONTENT_FOLDER}/${EDITIONS_FOLDER}/${name}`, read));
      return [];
    });
  if (problems.length > 0) throw new LibraryError(problems);
  return editions;
}

function readEdition(file: string, name: string): Edition | string {
  try {
    const { data, error } = editionSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (data === undefined) {
      const [issue] = error.issues;
      return `It records no edition: ${issue?.path.join('.') || 'the file'}: ${issue?.message}.`;
    }
    return `${data.date}.json` === name ? data : `It records the edition of ${data.date}.`;
  } catch (error) {
    return `The file cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
  }
}

function problemOf(path: string, message: string): Problem {
  const hint = 'npm run edition writes it; take it from the history of the repository.';
  return { path, line: 1, column: 1, rule: 'unreadable', severity: 'error', message, hint };
}

/** The entries among files as an edition lists them: `works/christens2010public`, with its SHA-256. */
export function entryDigests(files: readonly SourceFile[]): Edition['entries'] {
  return Object.fromEntries(files.map((file) => [nameInEdition(file), hash('sha256', file.text)]));
}
